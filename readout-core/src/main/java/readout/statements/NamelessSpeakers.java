package readout.statements;

import java.util.Set;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Token;

/** Who speaks under a description that other sentences may put a name to. Stateless. */
final class NamelessSpeakers {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private NamelessSpeakers() {}

  /** "the senator", "those firms", "Democrats", "Tremaine" as if it were a body. */
  static boolean is(Speech speech, Terms terms, Analysis analysis) {
    if (speech.attribution().source().isEmpty()) {
      return false;
    }
    Attribution.Head head = speech.attribution().source().orElseThrow();
    Sentence sentence = analysis.sentences().get(head.sentence());
    Token word = sentence.tokens().get(head.token());
    return switch (word.pos()) {
      case "NN", "NNPS" -> true;
      case "NNS" -> terms == Terms.ON_RECORD_BY_OFFICE || definite(sentence, word);
      case "NNP" -> !speech.person() && !body(speech.speaker());
      // what "it" is, the words do not show; "she" may be nobody but "an official"
      default -> word.lemma().matches("it|they") || !speech.speaker().named();
    };
  }

  private static boolean definite(Sentence sentence, Token word) {
    return sentence
        .child(word, "det", "poss")
        .filter(det -> det.is("poss") || DEFINITE.contains(det.lemma()))
        .isPresent();
  }

  /**
   * Whether it is a known actor, or is called as bodies are: "NRA", "Center for Arizona Policy".
   */
  private static boolean body(ActorValue actor) {
    String name = actor.name();
    boolean small = name.matches(".*\\b(?!(?:of|and|for|on|the|in|to|at|with|de)\\b)\\p{Ll}\\w*.*");
    boolean single = name.matches("\\p{Lu}\\p{Ll}+");
    return actor.actorId().isPresent() || actor.named() && !small && !single;
  }
}
