package readout.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.MentionKind;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.model.TypedSpan;
import readout.tagging.TaggedText;

/**
 * Puts a trained tagger's names in the place of those of the parser's recogniser, in the parser's
 * own marks, so that all that read names from words read these. What the tagger has no type for
 * (days, numbers, laws) stays as the parser has it, unless a name stands there. Stateless and
 * thread-safe.
 */
public final class TaggedNames {
  /** What the tagger judges: where it sees no name, there is none. */
  private static final Set<String> JUDGED =
      Set.of("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART");

  private TaggedNames() {}

  /** Whether the tagger was trained to tell names. */
  public static boolean tells(TaggedText tagged) {
    return tagged.names(List.of()).isPresent();
  }

  /** The sentence with these names; the same where the tagger was not trained to tell names. */
  public static Sentence in(Sentence sentence, TaggedText tagged) {
    List<Token> tokens = sentence.tokens();
    List<Span> words = words(tokens);
    Optional<List<TypedSpan>> names = tagged.names(words);
    if (names.isEmpty() || tokens.isEmpty()) {
      return sentence;
    }
    List<TypedSpan> mentions =
        tagged.mentions(tokens.stream().map(Token::span).toList()).orElse(List.of());
    List<TypedSpan> whole = whole(tokens, TitledNames.of(tokens, names.orElseThrow(), mentions));
    List<Span> peoples = peoples(mentions);
    List<Token> named = new ArrayList<>();
    for (Token token : tokens) {
      boolean part = words.stream().noneMatch(word -> word.equals(token.span()));
      boolean people = peoples.stream().anyMatch(span -> span.covers(token.span()));
      String entity = entity(token, part, words, tokens, whole);
      // CoNLL-2003 has one type for peoples and for what else is named
      named.add(token.named(people ? entity.replace("EVENT", "NORP") : entity));
    }
    return new Sentence(
        sentence.index(), sentence.paragraph(), sentence.span(), sentence.text(), named);
  }

  private static List<Span> peoples(List<TypedSpan> mentions) {
    return mentions.stream()
        .filter(mention -> mention.type().equals(MentionKind.PEOPLE.name()))
        .map(TypedSpan::span)
        .toList();
  }

  /** The words as the tagger learnt them: the parser parts them at hyphens. */
  private static List<Span> words(List<Token> tokens) {
    List<Span> words = new ArrayList<>();
    for (Token token : tokens) {
      int last = words.size() - 1;
      Token before = token.index() > 0 ? tokens.get(token.index() - 1) : token;
      boolean joined =
          last >= 0
              && before.span().end() == token.span().start()
              && (token.text().equals("-") || before.text().equals("-"));
      if (joined) {
        words.set(last, words.get(last).union(token.span()));
      } else {
        words.add(token.span());
      }
    }
    return words;
  }

  /**
   * The names, those of persons as long as the parser has them where it has more of the words
   * ("Anthony | D. Weiner"): there the tagger sees no other name.
   */
  private static List<TypedSpan> whole(List<Token> tokens, List<TypedSpan> names) {
    List<Span> persons = persons(tokens);
    List<TypedSpan> whole = new ArrayList<>();
    for (TypedSpan name : names) {
      Span longest =
          persons.stream()
              .filter(person -> name.type().equals("PER") && person.covers(name.span()))
              .filter(
                  person ->
                      names.stream()
                          .filter(other -> other.span().overlaps(person))
                          .allMatch(other -> other.type().equals("PER")))
              .findFirst()
              .orElse(name.span());
      int last = whole.size() - 1;
      if (last < 0 || !whole.get(last).span().overlaps(longest)) {
        whole.add(new TypedSpan(longest, name.type()));
      }
    }
    return whole;
  }

  /** The parser's persons. */
  private static List<Span> persons(List<Token> tokens) {
    List<Span> persons = new ArrayList<>();
    int first = -1;
    for (Token token : tokens) {
      String entity = token.entity();
      int begun = first;
      first = entity.equals("B-PERSON") ? token.index() : entity.startsWith("I-") ? first : -1;
      if (entity.equals("L-PERSON") && begun >= 0) {
        persons.add(tokens.get(begun).span().union(token.span()));
      }
    }
    return persons;
  }

  /**
   * The token's mark.
   *
   * @param part whether it is a part of a word with hyphens
   */
  private static String entity(
      Token token, boolean part, List<Span> words, List<Token> tokens, List<TypedSpan> names) {
    for (TypedSpan name : names) {
      // "US-led": the state within is what is named
      boolean led = part && name.type().equals("MISC") && words.contains(name.span());
      if (!led && name.span().covers(token.span()) && token.span().length() > 0) {
        boolean first = token.index() == 0 || !inside(tokens.get(token.index() - 1), name.span());
        boolean last =
            token.index() + 1 == tokens.size()
                || !inside(tokens.get(token.index() + 1), name.span());
        String place = first ? last ? "U-" : "B-" : last ? "L-" : "I-";
        return place + type(name.type(), token);
      }
    }
    String entity = token.entity();
    return !part && entity.length() > 2 && JUDGED.contains(entity.substring(2)) ? "O" : entity;
  }

  private static boolean inside(Token token, Span name) {
    return name.covers(token.span());
  }

  /** The parser's word for a type of CoNLL-2003. */
  private static String type(String conll, Token token) {
    return switch (conll) {
      case "PER" -> "PERSON";
      case "ORG" -> "ORG";
      case "LOC" -> "GPE";
      default ->
          token.entity().endsWith("NORP") || !token.noun() || token.pos().equals("NNPS")
              ? "NORP"
              : "EVENT";
    };
  }
}
