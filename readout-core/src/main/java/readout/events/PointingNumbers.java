package readout.events;

import java.util.Locale;
import readout.analysis.Analysis;
import readout.model.Sentence;
import readout.quantities.QuantityMention;

/**
 * Numbers that count nothing: they point back, deny, ask, or tell when something was. Stateless.
 */
final class PointingNumbers {
  private PointingNumbers() {}

  /** Whether the number is no fact of its own. */
  static boolean is(Analysis analysis, Sentence sentence, QuantityMention quantity) {
    return anaphoric(analysis, quantity)
        || oneOf(sentence, quantity)
        || apart(analysis, quantity)
        || stretch(sentence, quantity);
  }

  /**
   * "the two leaders" and "the second contact" point back, "not one shell" denies, "how many" asks;
   * they count nothing new.
   */
  private static boolean anaphoric(Analysis analysis, QuantityMention quantity) {
    int from = Math.max(0, quantity.span().start() - 6);
    String before =
        analysis.text().substring(from, quantity.span().start()).toLowerCase(Locale.ROOT);
    boolean both = quantity.value().asWritten().toLowerCase(Locale.ROOT).startsWith("both ");
    boolean definite = both || before.matches("(?s).*\\b(the|both|these|those|its|their)\\s+");
    int end = quantity.headSpan().end();
    String after = analysis.text().substring(end, Math.min(analysis.text().length(), end + 8));
    if (definite && quantity.value().asWritten().toLowerCase(Locale.ROOT).startsWith("few ")) {
      // "one of the few who": rare, and no number
      return true;
    }
    boolean odds = after.matches("(?s)\\s+in\\s+(?:\\d.*|ten\\b.*|five\\b.*|three\\b.*|four\\b.*)");
    // the remark about the "47 percent": a catchword
    boolean catchword =
        quantity.kind() == QuantityMention.Kind.PERCENT
            && before.matches("(?s).*\\b(?:the|his|her|their|that) [\"“]")
            && after.matches("(?s)[,.]?[\"”].*");
    // "100 percent certain", "no 100 percent certainty": wholly
    boolean wholly =
        quantity.kind() == QuantityMention.Kind.PERCENT
            && quantity.value().asWritten().matches("100 ?(?:%|per ?cent)")
            && analysis
                .text()
                .substring(end, Math.min(analysis.text().length(), end + 16))
                .matches(
                    "(?s)\\s+(?:safety|security|privacy|certainty|sure|certain|right|behind|true"
                        + "|committed|honest|clear|safe|secure)\\b.*");
    // "the Sept. 11 law"
    boolean date =
        before.matches("(?s).*\\b(?:jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec)\\.?\\s+")
            && quantity.value().max().filter(max -> max.intValue() <= 31).isPresent();
    if (date
        || catchword
        || wholly
        || odds
        || before.matches("(?s).*(?:\\b(?:not|how)\\s+|\\w[,/])")) {
      return true;
    }
    if (!both && quantity.counted().filter(PointingNumbers::national).isPresent()) {
      // "the two Russian pilots": a nationality brings them in
      return false;
    }
    boolean small = quantity.value().max().map(max -> max.intValue() <= 3).orElse(false);
    return definite
        && small
        && (quantity.kind() == QuantityMention.Kind.COUNT
            || quantity.kind() == QuantityMention.Kind.RANK);
  }

  /**
   * "He is one of forty miners": they are forty. "One of her lawyers": how many there are is not
   * said. But "one of the two pilots was killed" tells how many were.
   */
  private static boolean oneOf(Sentence sentence, QuantityMention quantity) {
    String words = quantity.value().asWritten().toLowerCase(Locale.ROOT);
    boolean owned = words.matches("one of (?:his|her|its|their|our|my|your|these|those) .*");
    return owned
        || words.startsWith("one of ")
            && NumberedThings.head(sentence, quantity)
                .filter(one -> one.is("attr"))
                .flatMap(sentence::head)
                .filter(verb -> verb.lemma().equals("be"))
                .isPresent();
  }

  private static boolean national(String counted) {
    return Character.isUpperCase(counted.codePointAt(0));
  }

  /**
   * "the past few weeks" and "two days before the talks" say when; "40 years after the war" how
   * long it has been.
   */
  private static boolean apart(Analysis analysis, QuantityMention quantity) {
    String text = analysis.text();
    int end = quantity.headSpan().end();
    String after = text.substring(end, Math.min(text.length(), end + 10));
    String before =
        text.substring(Math.max(0, quantity.span().start() - 8), quantity.span().start());
    boolean vague =
        quantity
            .value()
            .asWritten()
            .toLowerCase(Locale.ROOT)
            .matches("(?:several|few|couple)\\b.*");
    if (quantity.kind() == QuantityMention.Kind.DURATION
        && vague
        && before.matches("(?is).*\\b(?:last|past|next|coming|recent)\\s+")) {
      return true;
    }
    return quantity.kind() == QuantityMention.Kind.DURATION
        && !quantity.value().unit().startsWith("year")
        && after.matches("(?is)\\s+(?:before|after|ago|later|earlier)\\b.*");
  }

  /** "it will be over in a few days", "after several minutes": about when, and no length. */
  private static boolean stretch(Sentence sentence, QuantityMention quantity) {
    boolean vague =
        quantity
            .value()
            .asWritten()
            .toLowerCase(Locale.ROOT)
            .matches("(?:a )?(?:several|few|couple)\\b.*");
    return vague
        && quantity.kind() == QuantityMention.Kind.DURATION
        && NumberedThings.head(sentence, quantity)
            .filter(token -> token.is("pobj"))
            .flatMap(sentence::head)
            .filter(prep -> prep.lemma().matches("in|after|within"))
            .isPresent();
  }
}
