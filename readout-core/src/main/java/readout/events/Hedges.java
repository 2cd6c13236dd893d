package readout.events;

import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * Whether a clause stands where neither a tense of its own nor the words above it tell that it is
 * so: "accused of shelling", "are interested in working with", "appeared to signal that it wants".
 * Stateless.
 */
final class Hedges {
  /** After these a participle tells of what was done. */
  private static final Set<String> FACTUAL =
      Set.of("by", "after", "before", "since", "while", "when", "upon", "despite", "in", "for");

  /** Verbs and adjectives whose clause is somebody's reading of it. */
  private static final String READINGS =
      "appear|seem|signal|suggest|indicate|imply|believe|think|suspect|assume|argue|convinced|certain|sure|confident|adamant|persuaded";

  private Hedges() {}

  /** Whether it is open from where the clause stands that it is so. */
  static boolean over(Sentence sentence, Token verb) {
    Token first = Clauses.first(sentence, verb);
    boolean supposed =
        sentence.children(verb).stream()
            .anyMatch(
                word ->
                    word.is("advmod")
                        && word.lemma()
                            .matches(
                                "ostensibly|supposedly|allegedly|reportedly|apparently|seemingly|purportedly"));
    if (supposed || first.is("csubj", "csubjpass")) {
      return true;
    }
    Optional<Token> above = sentence.head(first);
    if (above.isEmpty()) {
      return false;
    }
    Token head = above.orElseThrow();
    boolean ofPreposition = first.is("pcomp") && !FACTUAL.contains(head.lemma());
    // "rockets fired by Chile": by whom, is told, and that they were
    boolean done = first.pos().equals("VBN") && Clauses.agent(sentence, first).isPresent();
    boolean ofNoun = first.is("ccomp", "acl") && head.noun() && !done;
    boolean ofVerb =
        first.is("xcomp")
            && !Infinitives.IMPLYING.contains(head.lemma())
            && !head.lemma().matches("keep|stop|proceed");
    boolean read =
        first.is("ccomp")
            && (head.lemma().matches(READINGS)
                || sentence
                    .child(head, "acomp")
                    .filter(word -> word.lemma().matches(READINGS))
                    .isPresent());
    // "it is regrettable that he agrees"
    boolean judged =
        first.is("ccomp")
            && head.lemma().equals("be")
            && sentence
                .child(head, "acomp")
                .filter(word -> !word.lemma().matches("clear|true|sure"))
                .isPresent();
    return judged || ofPreposition || ofNoun || ofVerb || read;
  }
}
