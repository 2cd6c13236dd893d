package readout.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Publication;
import readout.model.Publication.Certainty;

/**
 * Bounds the day of a report that bears no date. A pure function; immutable and thread-safe.
 *
 * <p>With dated sisters in its story, the sister whose weekday sentences share most words with the
 * report's is taken as its neighbour. A weekday that the report names as past is used within six
 * days after it, so it is that weekday up to the sister's day, and the report is no earlier than
 * the latest of them. Reports of one development are taken to stand at most a day apart: no later
 * than the day after the sister's. That is a convention, not a proof, and the reason says so. A
 * past weekday that is the day after the sister's, and that the sister does not name, may be that
 * very day: it moves the end a day on. "Next month" beside a day of the month after the sister's,
 * and days that lie ahead, bound the end; past dates with their year bound the start.
 *
 * <p>Without a sister, only written-out dates of the report itself count: past ones bound the
 * start, those ahead the end. Without either it stays unknown.
 */
public final class PublicationInference {
  private final TimeTagger tagger;

  /** With the tagger that reads the weekdays and dates. */
  public PublicationInference(TimeTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * The same for a report that tells when it was last changed: it is no later than that. Where
   * nothing else bounds it, it is taken to be of that very day, as most reports are.
   *
   * @param updated when it was last changed
   */
  public Publication infer(String body, Publication updated, List<Sister> sisters) {
    Publication clues = infer(body, sisters);
    Optional<LocalDate> last = updated.to();
    boolean after =
        last.isPresent() && clues.from().filter(from -> from.isAfter(last.get())).isPresent();
    if (last.isEmpty() || after) {
      return clues;
    }
    String changed = "it was last changed on " + last.get() + ", by " + updated.reason();
    if (clues.certainty() == Certainty.UNKNOWN) {
      return new Publication(
          last, last, Certainty.INFERRED, changed + ", and nothing else in it tells a day");
    }
    return new Publication(
        clues.from().or(() -> clues.to().filter(last.get()::isAfter)),
        clues.to().filter(last.get()::isAfter).or(() -> last),
        Certainty.INFERRED,
        clues.reason() + "; " + changed);
  }

  /**
   * The days on which an undated report can have been published, {@link Certainty#INFERRED} with
   * its reason, or {@link Publication#unknown()}.
   *
   * @param body the undated report's body text
   * @param sisters the other reports of its story, dated or not, in any order
   */
  public Publication infer(String body, List<Sister> sisters) {
    List<Sister> dated =
        sisters.stream()
            .filter(s -> s.publication().from().isPresent() && s.publication().to().isPresent())
            .sorted(
                Comparator.comparing((Sister s) -> s.publication().from().orElseThrow())
                    .thenComparing(s -> s.publication().to().orElseThrow())
                    .thenComparing(Sister::body))
            .toList();
    DayClues own = DayClues.read(tagger, body, TimeContext.unknown());
    if (dated.isEmpty()) {
      return alone(own);
    }
    Sister near = dated.get(0);
    int best = -1;
    for (Sister sister : dated) {
      int shared = own.shared(DayClues.read(tagger, sister.body(), TimeContext.unknown()));
      if (shared > best) {
        best = shared;
        near = sister;
      }
    }
    return beside(body, near);
  }

  private static Publication alone(DayClues own) {
    Optional<LocalDate> from = own.latestPast();
    Optional<LocalDate> to =
        own.earliestAhead().filter(day -> from.isEmpty() || !day.isBefore(from.get()));
    if (from.isEmpty() && to.isEmpty()) {
      return Publication.unknown();
    }
    String reason =
        from.map(day -> "it tells of " + day + " as past").orElse("")
            + (from.isPresent() && to.isPresent() ? "; " : "")
            + to.map(day -> "it tells of " + day + " as ahead").orElse("");
    return new Publication(from, to, Certainty.INFERRED, reason);
  }

  private Publication beside(String body, Sister sister) {
    LocalDate first = sister.publication().from().orElseThrow();
    LocalDate last = sister.publication().to().orElseThrow();
    DayClues own = DayClues.read(tagger, body, TimeContext.between(first, last));
    DayClues other = DayClues.read(tagger, sister.body(), TimeContext.between(first, last));
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "a report of the same story is from " + (first.equals(last) ? first : first + ".." + last));

    Set<DayOfWeek> told = new TreeSet<>(own.pastWeekdays());
    DayOfWeek after = last.plusDays(1).getDayOfWeek();
    boolean later = told.contains(after) && !other.pastWeekdays().contains(after);
    if (later) {
      told.remove(after);
    }
    Optional<LocalDate> latest =
        told.stream()
            .map(day -> last.with(TemporalAdjusters.previousOrSame(day)))
            .max(Comparator.naturalOrder());
    LocalDate from = latest.orElse(first.minusDays(1));
    reasons.add(
        latest
            .map(
                day ->
                    "it tells of "
                        + name(day.getDayOfWeek())
                        + " as past, so it is from "
                        + day
                        + " or later")
            .orElse("it names no past weekday, so a day before that report is allowed"));
    LocalDate to = last.plusDays(later ? 2 : 1);
    reasons.add(
        later
            ? "it tells of "
                + name(after)
                + " as past, which may be the day after that report, so two days after are allowed"
            : "and by convention at most a day after that report");

    Optional<LocalDate> start = own.latestPast().filter(day -> !day.isAfter(last.plusDays(1)));
    if (start.isPresent() && start.get().isAfter(from)) {
      from = start.get();
      reasons.add("it tells of " + from + " as past");
    }
    Optional<LocalDate> month = own.endOfMonth(last);
    if (month.isPresent() && !month.get().isBefore(from) && month.get().isBefore(to)) {
      to = month.get();
      reasons.add("its \"next month\" is the month after " + month.get());
    }
    Optional<LocalDate> ahead = own.earliestAhead();
    if (ahead.isPresent() && !ahead.get().isBefore(from) && ahead.get().isBefore(to)) {
      to = ahead.get();
      reasons.add("it tells of " + to + " as ahead");
    }
    if (to.isBefore(from)) {
      to = from;
    }
    return new Publication(
        Optional.of(from), Optional.of(to), Certainty.INFERRED, String.join("; ", reasons));
  }

  private static String name(DayOfWeek day) {
    String name = day.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
