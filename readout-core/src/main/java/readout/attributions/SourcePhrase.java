package readout.attributions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * The whole phrase of a source: its head with all that describes it to both sides, the comma that
 * closes a description too ("Jane Doe, the envoy,"). Stateless.
 */
final class SourcePhrase {
  private static final Pattern DASH = Pattern.compile("[—–-]|--+");
  private static final Pattern PARTING = Pattern.compile("[“”\"—–;]|``|''|--+");
  private static final Pattern CLOSING = Pattern.compile("[)%\\]]");

  private SourcePhrase() {}

  /**
   * The phrase.
   *
   * @param sentence the sentence of the source
   * @param head the word that heads the source
   * @param taken the places of cue and content
   * @param cues the cues of other attributions: a description that holds one is told for itself
   */
  static Span of(Sentence sentence, Token head, List<Span> taken, List<Span> cues) {
    List<Token> tokens = sentence.tokens();
    Set<Integer> own = described(sentence, head, cues);
    int first = head.index();
    while (first > 0 && own.contains(first - 1) && !parts(tokens.get(first - 1), taken)) {
      first--;
    }
    int last = head.index();
    while (own.contains(last + 1) && !takes(tokens.get(last + 1), taken)) {
      last++;
    }
    while (first < head.index() && tokens.get(first).is("punct", "cc", "mark", "prep")) {
      first++;
    }
    while (last > head.index() && dangles(tokens.get(last))) {
      last--;
    }
    boolean closed =
        last + 1 < tokens.size()
            && opened(sentence, head, last).contains(tokens.get(last + 1).text());
    return new Span(
        tokens.get(first).span().start(), tokens.get(closed ? last + 1 : last).span().end());
  }

  /** The marks that set a description off from the head; where sources are listed, no commas. */
  private static List<String> opened(Sentence sentence, Token head, int last) {
    boolean list =
        sentence.child(head, "cc").isPresent() && sentence.child(head, "appos").isEmpty();
    return sentence.tokens().subList(head.index() + 1, last + 1).stream()
        .map(Token::text)
        .filter(mark -> mark.equals(",") && !list || DASH.matcher(mark).matches())
        .toList();
  }

  /** The places of the words under the head, without what is an attribution of its own. */
  private static Set<Integer> described(Sentence sentence, Token head, List<Span> cues) {
    Set<Integer> own = new TreeSet<>();
    List<Token> subtree = sentence.subtree(head);
    subtree.forEach(word -> own.add(word.index()));
    for (Token word : subtree) {
      if (word.index() > head.index() && word.is("relcl", "acl", "advcl", "parataxis", "ccomp")) {
        List<Token> clause = sentence.subtree(word);
        int first = clause.get(0).index();
        boolean apart = first > 0 && sentence.tokens().get(first - 1).text().equals(",");
        boolean tells =
            clause.stream()
                .anyMatch(each -> cues.stream().anyMatch(cue -> cue.covers(each.span())));
        if (apart && tells) {
          clause.forEach(each -> own.remove(each.index()));
        }
      }
    }
    return own;
  }

  private static boolean takes(Token word, List<Span> taken) {
    return taken.stream().anyMatch(span -> span.overlaps(word.span()));
  }

  /** Whether the word parts the phrase from what stands before it. */
  private static boolean parts(Token word, List<Span> taken) {
    return takes(word, taken) || PARTING.matcher(word.text()).matches();
  }

  private static boolean dangles(Token word) {
    return word.is("cc") || word.is("punct") && !CLOSING.matcher(word.text()).matches();
  }
}
