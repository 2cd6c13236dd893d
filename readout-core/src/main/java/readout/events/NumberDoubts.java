package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.Doubt;
import readout.model.Factuality;
import readout.model.Sentence;
import readout.model.TimeValue;
import readout.model.Token;
import readout.quantities.QuantityMention;

/** What of a number may be misread. Stateless. */
final class NumberDoubts {
  /** Verbs that tell of what others make of it: "were expected to", "proposing". */
  private static final Set<String> AHEAD =
      Set.of(
          "expect",
          "project",
          "predict",
          "forecast",
          "estimate",
          "plan",
          "propose",
          "hope",
          "want",
          "seek",
          "promise",
          "recommend",
          "press",
          "consider",
          "ask",
          "urge",
          "call",
          "argue",
          "claim",
          "allege",
          "contend");

  private static final Set<String> OPENING =
      Set.of(
          "if",
          "unless",
          "whether",
          "likely",
          "potential",
          "proposal",
          "projection",
          "afraid",
          "fear",
          "scenario");

  private NumberDoubts() {}

  /** The doubts about what a number counts, whether it is there and when, in order. */
  static List<Doubt> of(
      Analysis analysis,
      Sentence sentence,
      QuantityMention quantity,
      Factuality factuality,
      Optional<TimeValue> time) {
    List<Doubt> doubts = new ArrayList<>();
    if (time.isPresent() && !alone(analysis, sentence)) {
      doubts.add(Doubt.TIME_SHARED);
    }
    boolean age = quantity.kind() == QuantityMention.Kind.AGE;
    if (factuality != Factuality.HAPPENED
        || !age && sentence.tokens().stream().anyMatch(NumberDoubts::opens)) {
      doubts.add(Doubt.OPEN);
    }
    boolean times = quantity.value().unit().equals("times");
    // "over a thousand years": more than that, or all that while
    boolean during =
        quantity.kind() == QuantityMention.Kind.DURATION
            && quantity.value().bound().filter("over"::equals).isPresent();
    // "a six-vote majority": no votes were cast
    boolean hyphened =
        quantity.kind() == QuantityMention.Kind.COUNT
            && quantity.value().asWritten().matches("[\\p{L}\\d]+-\\p{L}+");
    Optional<String> named = NumberedThings.named(analysis, sentence, quantity);
    // "aged 16 and 13 respectively"
    boolean dealt =
        sentence.tokens().stream().anyMatch(word -> word.lemma().equals("respectively"));
    boolean cut = dealt || named.filter(words -> cut(sentence, words)).isPresent();
    boolean lost =
        NumberedThings.head(sentence, quantity)
            .filter(head -> Measured.loose(sentence, head))
            .isPresent();
    if (times || during || hyphened || cut || lost || named.isEmpty()) {
      doubts.add(Doubt.THING);
    }
    return doubts;
  }

  /** "a payment to farmers | and hunters", "disapprove of the way | he acts": it goes on. */
  private static boolean cut(Sentence sentence, String words) {
    String text = sentence.text();
    int at = words.matches(".* (?:of|to|for|in) .*") ? text.indexOf(words) : -1;
    return at >= 0
        && text.substring(at + words.length())
            .matches("(?s) (?:and|or|he|she|it|they|we|that|who|which) .*");
  }

  private static boolean opens(Token word) {
    return word.pos().equals("MD")
        || OPENING.contains(word.lemma())
        || word.lemma().matches("counter-?(?:proposal|offer)")
        || word.verb() && AHEAD.contains(word.lemma());
  }

  /** Whether a day of the sentence can be of nothing else: one verb, one time, one number. */
  private static boolean alone(Analysis analysis, Sentence sentence) {
    long verbs =
        sentence.tokens().stream()
            .filter(word -> word.verb() && !word.is("aux", "auxpass"))
            .count();
    return verbs <= 1
        && analysis.times().get(sentence.index()).size() == 1
        && analysis.quantities().get(sentence.index()).size() == 1;
  }
}
