package readout.events;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.Factuality;
import readout.model.Publication;
import readout.model.TimeValue;

/** What the day of publication tells of a time, given or not. Stateless. */
final class PublicationBounds {
  private PublicationBounds() {}

  /**
   * What happened lies not after publication but by a day, what is planned not before it; empty
   * where a time that is all still to come is given for what happened ("wants it by June": June is
   * not when).
   */
  static Optional<TimeValue> bounded(
      TimeValue value, Factuality factuality, Publication publication) {
    Optional<LocalDate> from = value.from();
    Optional<LocalDate> to = value.to();
    boolean past = factuality == Factuality.HAPPENED;
    if (past && ahead(value, publication)) {
      return yearBefore(value).filter(earlier -> !ahead(earlier, publication));
    }
    boolean future = factuality == Factuality.PLANNED;
    boolean wide = value.granularity().ordinal() >= TimeValue.Granularity.WEEK.ordinal();
    if (past
        && wide
        && publication.to().isPresent()
        && from.map(day -> !day.isAfter(publication.to().orElseThrow())).orElse(true)
        && to.map(day -> day.isAfter(publication.to().orElseThrow())).orElse(false)) {
      to = publication.to();
    }
    if (future
        && wide
        && publication.from().isPresent()
        && to.map(day -> !day.isBefore(publication.from().orElseThrow())).orElse(true)
        && from.map(day -> day.isBefore(publication.from().orElseThrow())).orElse(false)) {
      from = publication.from();
    }
    return Optional.of(
        new TimeValue(
            from,
            to,
            value.granularity(),
            value.clock(),
            value.zone(),
            value.timex(),
            value.asWritten(),
            value.reason()));
  }

  /**
   * Whether the time begins after publication, or is a day after it that something is due by; a
   * report may be mended on the day after the one it bears.
   */
  private static boolean ahead(TimeValue value, Publication publication) {
    return publication
        .to()
        .map(day -> day.plusDays(1))
        .filter(
            day ->
                value.from().isPresent()
                    ? value.from().orElseThrow().isAfter(day)
                    : value.to().map(due -> due.isAfter(day)).orElse(false))
        .isPresent();
  }

  /** Whether the time is over before the report. */
  static boolean past(TimeValue value, Publication publication) {
    return value
        .to()
        .filter(end -> publication.from().filter(end::isBefore).isPresent())
        .isPresent();
  }

  /** "annexed it in March", told in February: of the year before, where no year is named. */
  private static Optional<TimeValue> yearBefore(TimeValue value) {
    boolean month = value.granularity() == TimeValue.Granularity.MONTH;
    boolean yearless =
        value.bounded()
            && value.reason().startsWith("no year is named")
            && (month || value.granularity() == TimeValue.Granularity.DAY);
    if (!yearless) {
      return Optional.empty();
    }
    LocalDate from = value.from().orElseThrow().minusYears(1);
    String timex = month ? from.toString().substring(0, "2000-01".length()) : from.toString();
    return Optional.of(
        TimeValue.days(
            from,
            month ? from.plusMonths(1).minusDays(1) : value.to().orElseThrow().minusYears(1),
            value.granularity(),
            timex,
            value.asWritten(),
            "no year is named; the last before the report, as it has happened"));
  }

  /** What was already past when the news came: not after publication, and nothing more. */
  static Optional<TimeValue> before(Publication publication) {
    return publication
        .to()
        .map(
            day ->
                new TimeValue(
                    Optional.empty(),
                    Optional.of(day),
                    TimeValue.Granularity.VAGUE,
                    Optional.empty(),
                    Optional.empty(),
                    "PAST_REF",
                    "",
                    "no day given; told as past before the news"));
  }

  /**
   * What was told as news on a day, no day of its own given: of that day or the one before; empty
   * where it was told at no one day.
   */
  static Optional<TimeValue> asNewsOf(TimeValue telling, Publication publication) {
    boolean day =
        telling.bounded() && telling.from().equals(telling.to()) && !ahead(telling, publication);
    if (!day) {
      return Optional.empty();
    }
    LocalDate to = telling.to().orElseThrow();
    return Optional.of(
        TimeValue.days(
            to.minusDays(1),
            to,
            TimeValue.Granularity.VAGUE,
            "PRESENT_REF",
            "",
            "no day given; told as news of " + to));
  }

  /** News without a day: of the days up to publication, and said to be inferred. */
  static Optional<TimeValue> recent(Publication publication) {
    if (publication.from().isEmpty() || publication.to().isEmpty()) {
      return Optional.empty();
    }
    LocalDate to = publication.to().orElseThrow();
    LocalDate from = publication.from().orElseThrow().minusDays(1);
    return Optional.of(
        TimeValue.days(
            from,
            to,
            TimeValue.Granularity.VAGUE,
            "PRESENT_REF",
            "",
            "no day given; told as news by a report published "
                + (publication
                    .day()
                    .map(LocalDate::toString)
                    .orElse(publication.from().orElseThrow() + ".." + to))));
  }
}
