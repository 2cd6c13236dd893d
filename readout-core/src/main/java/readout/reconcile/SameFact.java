package readout.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.ActorValue;
import readout.model.EngagementFamily;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.QuantityValue;
import readout.model.Slot;
import readout.model.Status;
import readout.model.TextValue;
import readout.model.TimeValue;
import readout.model.Value;

/**
 * Whether two findings of one story tell of one fact, kind by kind. Symmetric. Stateless and
 * thread-safe.
 */
final class SameFact {
  private static final Set<String> OCCASION =
      Set.of(
          ("video phone virtual today yesterday earlier later week"
                  + " month year jan feb mar apr jun jul aug sep sept oct nov dec january february"
                  + " march april may june july august september october november december monday"
                  + " tuesday wednesday thursday friday saturday sunday")
              .split(" "));

  private SameFact() {}

  static boolean test(Finding a, Finding b) {
    if (a.kind() != b.kind()) {
      return false;
    }
    return switch (a.kind()) {
      case STATEMENT -> false;
      case ENGAGEMENT -> engagement(a, b);
      case POSITION, EVENT -> event(a, b);
      case FORCE -> force(a, b);
      case QUANTITY -> quantity(a, b);
      case MEMBERSHIP -> membership(a, b);
      case OFFICE -> office(a, b);
    };
  }

  private static boolean engagement(Finding a, Finding b) {
    if (!timesMeet(a, b, true)) {
      return false;
    }
    if (isPlanned(a) != isPlanned(b)) {
      return isPlanned(a) ? tookPlace(a, b) : tookPlace(b, a);
    }
    List<ActorValue> x = a.actors(Slot.PARTICIPANTS);
    List<ActorValue> y = b.actors(Slot.PARTICIPANTS);
    boolean sameSentence = a.reportId().equals(b.reportId()) && overlap(a, b);
    EngagementFamily first = family(a);
    EngagementFamily second = family(b);
    boolean families =
        first == EngagementFamily.UNKNOWN || second == EngagementFamily.UNKNOWN || first == second;
    if (families && sameSpot(a, b)) {
      return true;
    }
    if (!Sides.match(x, y)) {
      return false;
    }
    if (sameSentence) {
      return families && Sides.shared(x, y) >= 1;
    }
    if (Math.abs(x.size() - y.size()) > 1 && Math.min(x.size(), y.size()) > 1) {
      return false;
    }
    boolean lone = Math.min(x.size(), y.size()) == 1 && x.size() != y.size();
    if (lone && (first != second || first == EngagementFamily.UNKNOWN)) {
      // of one side alone, only the form of the engagement shows that it is the same
      return false;
    }
    boolean equal = Sides.shared(x, y) >= Math.min(2, Math.min(x.size(), y.size()));
    boolean big = Math.min(x.size(), y.size()) >= 2;
    boolean narrow = narrow(a) && narrow(b);
    if (narrow && families && ended(a) != ended(b) && Math.min(x.size(), y.size()) == 1) {
      // "Ecuador canceled the talks" of that day
      return true;
    }
    return families && (equal && big || equal && narrow || big && narrow);
  }

  /**
   * What one report plans, another tells as held: by the same sides, all named, on a day that the
   * plan, older than that day, allows.
   */
  private static boolean tookPlace(Finding plan, Finding held) {
    List<ActorValue> x = plan.actors(Slot.PARTICIPANTS);
    List<ActorValue> y = held.actors(Slot.PARTICIPANTS);
    EngagementFamily first = family(plan);
    EngagementFamily second = family(held);
    boolean families =
        first == EngagementFamily.UNKNOWN || second == EngagementFamily.UNKNOWN || first == second;
    Optional<LocalDate> told = plan.source().day();
    Optional<LocalDate> day = time(held).filter(TimeValue::bounded).flatMap(TimeValue::from);
    return families
        && !ended(plan)
        && !plan.reportId().equals(held.reportId())
        && narrow(held)
        && time(plan).filter(TimeValue::bounded).isPresent()
        && time(held).filter(value -> !value.asWritten().isEmpty()).isPresent()
        && day.isPresent()
        && told.map(published -> !published.isAfter(day.orElseThrow())).orElse(true)
        && x.size() >= 2
        && x.size() == y.size()
        && Sides.shared(x, y) == x.size()
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
        time(a).filter(value -> value.from().equals(value.to())).isPresent()
            && time(a).flatMap(TimeValue::from).equals(time(b).flatMap(TimeValue::from))
            && time(a).flatMap(TimeValue::to).equals(time(b).flatMap(TimeValue::to));
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
    return time(finding)
        .filter(TimeValue::bounded)
        .map(
            value ->
                value.to().orElseThrow().toEpochDay() - value.from().orElseThrow().toEpochDay()
                    <= 3)
        .orElse(false);
  }

  private static EngagementFamily family(Finding finding) {
    return EngagementFamily.of(what(finding));
  }

  private static boolean event(Finding a, Finding b) {
    if (!a.type().equals(b.type()) || a.factuality() != b.factuality() || !timesMeet(a, b, false)) {
      return false;
    }
    if (!Sides.match(a.actors(Slot.ACTORS), b.actors(Slot.ACTORS))
        || !Sides.match(a.actors(Slot.RECIPIENTS), b.actors(Slot.RECIPIENTS))) {
      return false;
    }
    if (a.actors(Slot.ACTORS).isEmpty() != b.actors(Slot.ACTORS).isEmpty()) {
      // "three soldiers were wounded" does not bear out who is accused of it
      return false;
    }
    boolean recipients =
        !a.actors(Slot.RECIPIENTS).isEmpty() && !b.actors(Slot.RECIPIENTS).isEmpty();
    double likeness = Words.overlap(withoutActors(a), withoutActors(b));
    return likeness >= (recipients ? 0.34 : 0.5);
  }

  private static Set<String> withoutActors(Finding finding) {
    Set<String> words = new TreeSet<>(content(finding));
    for (Slot slot : List.of(Slot.ACTORS, Slot.RECIPIENTS)) {
      finding.actors(slot).forEach(actor -> words.removeAll(Words.of(actor.name())));
    }
    // when and at what occasion it was said is not what was said
    words.removeIf(word -> OCCASION.contains(word) || word.matches("\\d+"));
    return words;
  }

  private static Set<String> content(Finding finding) {
    Set<String> words = new TreeSet<>();
    for (Value value : finding.values(Slot.CONTENT)) {
      words.addAll(Words.of(value.label()));
    }
    return words;
  }

  private static boolean force(Finding a, Finding b) {
    boolean counted = !a.values(Slot.QUANTITY).isEmpty();
    if (counted != !b.values(Slot.QUANTITY).isEmpty()) {
      return counted ? counts(a, b) : counts(b, a);
    }
    if (counted) {
      return quantity(a, b);
    }
    if (!a.type().equals(b.type())
        || a.factuality() != b.factuality()
        || !Sides.match(a.actors(Slot.ACTORS), b.actors(Slot.ACTORS))) {
      return false;
    }
    Set<String> x = Words.of(what(a) + " " + String.join(" ", content(a)));
    Set<String> y = Words.of(what(b) + " " + String.join(" ", content(b)));
    return Words.overlap(x, y) >= 0.5 && timesMeet(a, b, false);
  }

  /**
   * Whether one finding gives the number of the forces that the other tells of in the same words.
   */
  private static boolean counts(Finding number, Finding move) {
    String words =
        number.first(Slot.QUANTITY, QuantityValue.class).map(QuantityValue::asWritten).orElse("");
    return move.type().isPresent()
        && overlap(number, move)
        && !words.isEmpty()
        && move.values(Slot.CONTENT).stream().anyMatch(value -> value.label().contains(words));
  }

  /** What is counted, soldiers and troops being one. */
  private static Set<String> counted(Finding finding) {
    return Words.of(what(finding).replaceAll("(?i)soldiers?|forces", "troops"));
  }

  /** Whether two numbers are near enough to be two counts of one thing. */
  private static boolean near(QuantityValue a, QuantityValue b) {
    double x = a.min().or(a::max).map(java.math.BigDecimal::doubleValue).orElse(0.0);
    double y = b.min().or(b::max).map(java.math.BigDecimal::doubleValue).orElse(0.0);
    return x > 3 && y > 3 && Math.max(x, y) / Math.min(x, y) <= 1.6;
  }

  private static boolean quantity(Finding a, Finding b) {
    Optional<QuantityValue> x = a.first(Slot.QUANTITY, QuantityValue.class);
    Optional<QuantityValue> y = b.first(Slot.QUANTITY, QuantityValue.class);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    boolean number =
        x.orElseThrow().min().equals(y.orElseThrow().min())
            || x.orElseThrow().max().isPresent()
                && x.orElseThrow().max().equals(y.orElseThrow().max());
    boolean apart = !a.reportId().equals(b.reportId()) && a.kind() == Kind.FORCE;
    if (!number && apart && near(x.orElseThrow(), y.orElseThrow())) {
      return Words.overlap(counted(a), counted(b)) >= 1 && timesMeet(a, b, false);
    }
    return number && (Words.overlap(Words.of(what(a)), Words.of(what(b))) >= 0.5);
  }

  private static boolean membership(Finding a, Finding b) {
    List<ActorValue> x = a.actors(Slot.WHOLE);
    List<ActorValue> y = b.actors(Slot.WHOLE);
    boolean relation = a.evidence().get(0).reader().equals(b.evidence().get(0).reader());
    return Sides.same(x.get(0), y.get(0))
        && (relation || Sides.shared(a.actors(Slot.MEMBERS), b.actors(Slot.MEMBERS)) > 0);
  }

  private static boolean office(Finding a, Finding b) {
    boolean person = Sides.same(a.actors(Slot.PERSON).get(0), b.actors(Slot.PERSON).get(0));
    Set<String> x = Words.of(a.first(Slot.OFFICE, TextValue.class).map(TextValue::text).orElse(""));
    Set<String> y = Words.of(b.first(Slot.OFFICE, TextValue.class).map(TextValue::text).orElse(""));
    boolean former = x.contains("form") || x.contains("former");
    boolean otherFormer = y.contains("form") || y.contains("former");
    return person && former == otherFormer && Words.overlap(x, y) >= 0.5;
  }

  private static String what(Finding finding) {
    return finding.first(Slot.WHAT, TextValue.class).map(TextValue::text).orElse("");
  }

  static Optional<TimeValue> time(Finding finding) {
    return finding.first(Slot.TIME, TimeValue.class);
  }

  /** Whether the times may be one; a missing time meets any, unless it must not. */
  static boolean timesMeet(Finding a, Finding b, boolean strict) {
    Optional<TimeValue> x = time(a);
    Optional<TimeValue> y = time(b);
    if (x.isEmpty() || y.isEmpty()) {
      return true;
    }
    LocalDate from = later(x.orElseThrow().from(), y.orElseThrow().from());
    LocalDate to = earlier(x.orElseThrow().to(), y.orElseThrow().to());
    return !from.isAfter(strict ? to : to.plusDays(1));
  }

  private static LocalDate later(Optional<LocalDate> a, Optional<LocalDate> b) {
    LocalDate x = a.orElse(LocalDate.MIN);
    LocalDate y = b.orElse(LocalDate.MIN);
    return x.isAfter(y) ? x : y;
  }

  private static LocalDate earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    LocalDate x = a.orElse(LocalDate.MAX.minusDays(2));
    LocalDate y = b.orElse(LocalDate.MAX.minusDays(2));
    return x.isBefore(y) ? x : y;
  }

  private static boolean overlap(Finding a, Finding b) {
    return a.evidence().stream()
        .anyMatch(
            x ->
                b.evidence().stream()
                    .anyMatch(
                        y -> x.reportId().equals(y.reportId()) && x.span().overlaps(y.span())));
  }
}
