package readout.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.model.ActorValue;
import readout.model.EngagementFamily;
import readout.model.Finding;
import readout.model.Slot;
import readout.model.Status;
import readout.model.TextValue;
import readout.model.TimeValue;

/**
 * Whether two findings of one story tell of one engagement: by sides, time, place and form, with
 * what was planned and then held as one. Symmetric. Stateless and thread-safe.
 */
final class SameEngagement {
  private SameEngagement() {}

  static boolean test(Finding a, Finding b) {
    if (!Facets.timesMeet(a, b, true)) {
      return false;
    }
    if (isPlanned(a) != isPlanned(b)) {
      return isPlanned(a) ? tookPlace(a, b) : tookPlace(b, a);
    }
    List<ActorValue> x = a.actors(Slot.PARTICIPANTS);
    List<ActorValue> y = b.actors(Slot.PARTICIPANTS);
    boolean sameSentence = a.reportId().equals(b.reportId()) && Facets.overlap(a, b);
    boolean families = families(a, b);
    if (families && sameSpot(a, b)) {
      return true;
    }
    if (!Sides.match(x, y)) {
      return false;
    }
    if (sameSentence) {
      return families && shared(x, y) >= 1;
    }
    if (Math.abs(x.size() - y.size()) > 1 && Math.min(x.size(), y.size()) > 1) {
      return false;
    }
    boolean narrow = narrow(a) && narrow(b);
    boolean called = ended(a) || ended(b);
    if (narrow && families && called && Math.min(x.size(), y.size()) == 1) {
      // "X canceled the talks" of that day
      return true;
    }
    boolean lone = Math.min(x.size(), y.size()) == 1 && x.size() != y.size();
    if (lone && (family(a) != family(b) || family(a) == EngagementFamily.UNKNOWN)) {
      // of one side alone, only the form of the engagement shows that it is the same
      return false;
    }
    boolean equal = shared(x, y) >= Math.min(2, Math.min(x.size(), y.size()));
    boolean big = Math.min(x.size(), y.size()) >= 2;
    return families && (equal && big || equal && narrow || big && narrow);
  }

  /**
   * What one report plans, another tells as held: by the same sides, all named, on a day that the
   * plan, older than that day, allows.
   */
  private static boolean tookPlace(Finding plan, Finding held) {
    List<ActorValue> x = plan.actors(Slot.PARTICIPANTS);
    List<ActorValue> y = held.actors(Slot.PARTICIPANTS);
    Optional<LocalDate> told = plan.source().day();
    Optional<LocalDate> day = Facets.time(held).filter(TimeValue::bounded).flatMap(TimeValue::from);
    return families(plan, held)
        && !ended(plan)
        && !plan.reportId().equals(held.reportId())
        && narrow(held)
        && Facets.time(plan).filter(TimeValue::bounded).isPresent()
        && Facets.time(held).filter(value -> !value.asWritten().isEmpty()).isPresent()
        && day.isPresent()
        && told.map(published -> !published.isAfter(day.orElseThrow())).orElse(true)
        && x.size() >= 2
        && x.size() == y.size()
        && shared(x, y) == x.size()
        && x.stream().allMatch(ActorValue::named);
  }

  /**
   * One day, one place, one side in common, and nobody named on both sides that the other does not
   * know: "foreign ministers" may be the two who are named elsewhere.
   */
  private static boolean sameSpot(Finding a, Finding b) {
    Optional<String> here = a.first(Slot.PLACE, TextValue.class).map(TextValue::text);
    Optional<String> there = b.first(Slot.PLACE, TextValue.class).map(TextValue::text);
    boolean place = here.isPresent() && here.equals(there);
    boolean day =
        Facets.time(a).filter(value -> value.from().equals(value.to())).isPresent()
            && Facets.time(a)
                .flatMap(TimeValue::from)
                .equals(Facets.time(b).flatMap(TimeValue::from))
            && Facets.time(a).flatMap(TimeValue::to).equals(Facets.time(b).flatMap(TimeValue::to));
    List<ActorValue> x = a.actors(Slot.PARTICIPANTS);
    List<ActorValue> y = b.actors(Slot.PARTICIPANTS);
    List<ActorValue> own = Sides.unmatched(x, y);
    List<ActorValue> other = Sides.unmatched(y, x);
    return place
        && day
        && own.size() < x.size()
        && (own.stream().noneMatch(ActorValue::named)
            || other.stream().noneMatch(ActorValue::named));
  }

  private static boolean isPlanned(Finding finding) {
    return finding
        .status()
        .map(
            status ->
                status == Status.PLANNED || status == Status.PROPOSED || status == Status.CANCELLED)
        .orElse(false);
  }

  private static boolean ended(Finding finding) {
    return finding.status().equals(Optional.of(Status.CANCELLED));
  }

  private static boolean narrow(Finding finding) {
    return Facets.time(finding)
        .filter(TimeValue::bounded)
        .map(
            value ->
                value.to().orElseThrow().toEpochDay() - value.from().orElseThrow().toEpochDay()
                    <= 3)
        .orElse(false);
  }

  /** How many are on both sides, counted the way that finds fewer. */
  private static long shared(List<ActorValue> x, List<ActorValue> y) {
    return Math.min(Sides.shared(x, y), Sides.shared(y, x));
  }

  /** Where nothing is said of the form of one, it may be any meeting; a visit is more. */
  private static boolean unsaid(Finding open, Finding other) {
    return family(open) == EngagementFamily.UNKNOWN
        && family(other) != EngagementFamily.VISIT
        && family(other) != EngagementFamily.VOTE
        && family(other) != EngagementFamily.EXERCISE;
  }

  /** Whether the words for them may be of one form. */
  private static boolean families(Finding a, Finding b) {
    return family(a) == family(b) || unsaid(a, b) || unsaid(b, a);
  }

  private static EngagementFamily family(Finding finding) {
    return EngagementFamily.of(Facets.what(finding));
  }
}
