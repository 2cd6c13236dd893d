package readout.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import readout.model.MentionKind;
import readout.model.Span;
import readout.model.Token;
import readout.model.TypedSpan;

/**
 * What titles tell of a trained tagger's names: it learnt names from texts of the nineties and does
 * not know all of today's, but whoever stands behind "President" is a person; and a title before a
 * name is none. Stateless.
 */
final class TitledNames {
  private static final String PERSON = "PER";

  /** Nothing but a person stands behind these. */
  private static final Pattern ADDRESS = Pattern.compile("(?:Mr|Mrs|Ms|Messrs|Dr|Sen|Rep|Gov)\\.?");

  private TitledNames() {}

  /**
   * The names with those that titles tell, in order.
   *
   * @param tokens the words of a sentence
   * @param names the tagger's names in it, none of which overlap
   * @param mentions the tagger's mentions in it: but for "Mr." and the like, a title counts where
   *     it is that of an office
   */
  static List<TypedSpan> of(List<Token> tokens, List<TypedSpan> names, List<TypedSpan> mentions) {
    List<TypedSpan> told = new ArrayList<>();
    for (TypedSpan name : names) {
      if (!titleOf(tokens, names, name)) {
        told.add(name);
      }
    }
    for (Token token : tokens) {
      int first = token.index() + 1;
      int end = first;
      while (end < tokens.size() && mayName(tokens.get(end), told)) {
        end++;
      }
      boolean parted = end < tokens.size() && named(tokens.get(end), told);
      if (end > first && !parted && title(token, mentions)) {
        told.add(new TypedSpan(tokens.get(first).span().union(tokens.get(end - 1).span()), PERSON));
      }
    }
    told.sort(Comparator.comparing(TypedSpan::span));
    return told;
  }

  /** "Sen." before a person's name. */
  private static boolean titleOf(List<Token> tokens, List<TypedSpan> names, TypedSpan name) {
    List<Token> words = tokens.stream().filter(token -> name.span().covers(token.span())).toList();
    int next = words.isEmpty() ? tokens.size() : words.get(words.size() - 1).index() + 1;
    return name.type().equals(PERSON)
        && words.stream().allMatch(word -> Titles.isTitleWord(word.text()))
        && next < tokens.size()
        && names.stream()
            .filter(other -> other.type().equals(PERSON))
            .anyMatch(other -> other.span().start() == tokens.get(next).span().start());
  }

  private static boolean title(Token token, List<TypedSpan> mentions) {
    return ADDRESS.matcher(token.text()).matches()
        || Character.isUpperCase(token.first())
            && Titles.isTitleWord(token.text())
            && mentions.stream()
                .filter(mention -> mention.type().equals(MentionKind.OFFICE.name()))
                .map(TypedSpan::span)
                .anyMatch(office -> office.covers(token.span()) && ends(office, token));
  }

  private static boolean ends(Span office, Token token) {
    return office.end() == token.span().end();
  }

  private static boolean mayName(Token token, List<TypedSpan> names) {
    return token.pos().equals("NNP")
        && Character.isUpperCase(token.first())
        && !Titles.isTitleWord(token.text())
        && !named(token, names);
  }

  private static boolean named(Token token, List<TypedSpan> names) {
    return names.stream().map(TypedSpan::span).anyMatch(span -> span.overlaps(token.span()));
  }
}
