package readout.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Report;
import readout.model.Sentence;

/**
 * The day a report's text speaks from. A report is updated after the day it bears: where its lead
 * tells in the past tense of the weekday that comes after that day, nobody means the same weekday
 * six days before, and the text speaks from the day after. Stateless.
 */
public final class SpokenDay {
  private static final int LEAD = 3;

  private SpokenDay() {}

  /** What relative expressions of the report are read against. */
  public static TimeContext of(Report report, List<Sentence> sentences) {
    Optional<LocalDate> day = report.publication().day();
    if (day.isEmpty()) {
      return TimeContext.of(report.publication());
    }
    DayOfWeek next = day.orElseThrow().plusDays(1).getDayOfWeek();
    String name = next.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    Pattern past =
        Pattern.compile(
            "\\b(said|told|announced|warned|called|accused|killed|attacked|struck|met|signed|condemned|arrested|ordered)\\s+(?:\\p{L}+\\s+){0,3}?"
                + name
                + "\\b|\\b[Ee]arlier "
                + name
                + "\\b");
    for (Sentence sentence : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
      boolean recalls =
          sentence.text().matches("(?s).*\\b(last|on|next|this|until|by|since) " + name + "\\b.*");
      if (past.matcher(sentence.text()).find() && !recalls) {
        return TimeContext.on(day.orElseThrow().plusDays(1));
      }
    }
    return TimeContext.of(report.publication());
  }
}
