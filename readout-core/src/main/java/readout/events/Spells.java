package readout.events;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import readout.analysis.Analysis;
import readout.model.Sentence;
import readout.model.TimeMention;
import readout.model.TimeValue;

/** Two time expressions that bound one spell: "from 1965 to 1970", "May 3-June 4". Stateless. */
final class Spells {
  private static final Pattern TO =
      Pattern.compile("\\s+(?:to|through|until|till)\\s+|[-–]", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND = Pattern.compile("\\s+and\\s+", Pattern.CASE_INSENSITIVE);
  private static final int OPENING = 9;

  private Spells() {}

  /** The value of the expression, or of the spell that it opens or ends. */
  static TimeValue of(Analysis analysis, Sentence sentence, TimeMention time) {
    List<TimeMention> all = analysis.times().get(sentence.index());
    int at = all.indexOf(time);
    if (at + 1 < all.size() && one(analysis, time, all.get(at + 1))) {
      return joined(analysis, time, all.get(at + 1));
    }
    if (at > 0 && one(analysis, all.get(at - 1), time)) {
      return joined(analysis, all.get(at - 1), time);
    }
    return time.value();
  }

  private static boolean one(Analysis analysis, TimeMention first, TimeMention last) {
    TimeValue from = first.value();
    TimeValue to = last.value();
    boolean ordered =
        from.bounded()
            && to.bounded()
            && from.granularity() == to.granularity()
            && from.to().orElseThrow().isBefore(to.from().orElseThrow());
    if (!ordered) {
      return false;
    }
    String text = analysis.text();
    String between = text.substring(first.span().end(), last.span().start());
    int start = first.span().start();
    String before = text.substring(Math.max(0, start - OPENING), start).toLowerCase(Locale.ROOT);
    boolean next = from.to().orElseThrow().plusDays(1).equals(to.from().orElseThrow());
    return TO.matcher(between).matches()
        || AND.matcher(between).matches() && (next || before.endsWith("between "));
  }

  private static TimeValue joined(Analysis analysis, TimeMention first, TimeMention last) {
    return TimeValue.days(
        first.value().from().orElseThrow(),
        last.value().to().orElseThrow(),
        first.value().granularity(),
        first.value().timex() + "/" + last.value().timex(),
        first.span().union(last.span()).of(analysis.text()),
        "from the first time named to the last");
  }
}
