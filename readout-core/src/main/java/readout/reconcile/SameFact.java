package readout.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.model.ActorValue;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.QuantityValue;
import readout.model.Slot;
import readout.model.TextValue;
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

  private static final Set<String> MEASURES =
      Set.of(
          "years", "months", "weeks", "days", "hours", "minutes", "rank", "percent", "US dollars");

  private SameFact() {}

  static boolean test(Finding a, Finding b) {
    if (a.kind() != b.kind()) {
      return false;
    }
    return switch (a.kind()) {
      case STATEMENT -> false;
      case ENGAGEMENT -> SameEngagement.test(a, b);
      case POSITION, EVENT -> event(a, b);
      case FORCE -> force(a, b);
      case QUANTITY -> quantity(a, b);
      case MEMBERSHIP -> membership(a, b);
      case OFFICE -> office(a, b);
    };
  }

  private static boolean event(Finding a, Finding b) {
    if (!a.type().equals(b.type())
        || a.factuality() != b.factuality()
        || !Facets.timesMeet(a, b, false)) {
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
    Set<String> x = Words.of(Facets.what(a) + " " + String.join(" ", content(a)));
    Set<String> y = Words.of(Facets.what(b) + " " + String.join(" ", content(b)));
    return Words.overlap(x, y) >= 0.5 && Facets.timesMeet(a, b, false);
  }

  /**
   * Whether one finding gives the number of the forces that the other tells of in the same words.
   */
  private static boolean counts(Finding number, Finding move) {
    String words =
        number.first(Slot.QUANTITY, QuantityValue.class).map(QuantityValue::asWritten).orElse("");
    return move.type().isPresent()
        && Facets.overlap(number, move)
        && !words.isEmpty()
        && move.values(Slot.CONTENT).stream().anyMatch(value -> value.label().contains(words));
  }

  /** What is counted, soldiers and troops being one. */
  private static Set<String> counted(Finding finding) {
    return Words.of(Facets.what(finding).replaceAll("(?i)soldiers?|forces", "troops"));
  }

  /** Whether two numbers are near enough to be two counts of one thing. */
  private static boolean near(QuantityValue a, QuantityValue b) {
    double x = a.min().or(a::max).map(BigDecimal::doubleValue).orElse(0.0);
    double y = b.min().or(b::max).map(BigDecimal::doubleValue).orElse(0.0);
    return x > 3 && y > 3 && Math.max(x, y) / Math.min(x, y) <= 1.6;
  }

  private static boolean quantity(Finding a, Finding b) {
    Optional<QuantityValue> x = a.first(Slot.QUANTITY, QuantityValue.class);
    Optional<QuantityValue> y = b.first(Slot.QUANTITY, QuantityValue.class);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    if (otherMeasure(x.orElseThrow(), y.orElseThrow())) {
      return false;
    }
    boolean unitless = x.orElseThrow().unit().isEmpty() || y.orElseThrow().unit().isEmpty();
    boolean clause = Facets.what(a).split(" ").length > 6 || Facets.what(b).split(" ").length > 6;
    if ((unitless || clause) && a.reportId().equals(b.reportId())) {
      // "10 are held by them" and "ten of these are open": one report tells each once
      return false;
    }
    if (a.reportId().equals(b.reportId()) && !Facets.timesMeet(a, b, false)) {
      // "seven were killed on Saturday" and "seven died last August": twice seven
      return false;
    }
    boolean number =
        x.orElseThrow().min().equals(y.orElseThrow().min())
            || x.orElseThrow().max().isPresent()
                && x.orElseThrow().max().equals(y.orElseThrow().max());
    boolean apart = !a.reportId().equals(b.reportId()) && a.kind() == Kind.FORCE;
    if (!number && apart && near(x.orElseThrow(), y.orElseThrow())) {
      return Words.overlap(counted(a), counted(b)) >= 1 && Facets.timesMeet(a, b, false);
    }
    boolean one =
        Stream.of(x.orElseThrow(), y.orElseThrow())
            .flatMap(value -> value.max().stream())
            .anyMatch(most -> most.compareTo(BigDecimal.ONE) == 0);
    if (one
        && (!Facets.timesMeet(a, b, true)
            || !x.orElseThrow().unit().equals(y.orElseThrow().unit()))) {
      // "a missile" of that day is not any missile; "one town parent" is no "town official"
      return false;
    }
    return number && (Words.overlap(Words.of(Facets.what(a)), Words.of(Facets.what(b))) >= 0.5);
  }

  /** Three years are no third term, and six months no six years. */
  private static boolean otherMeasure(QuantityValue a, QuantityValue b) {
    return !a.unit().equals(b.unit())
        && (MEASURES.contains(a.unit()) || MEASURES.contains(b.unit()));
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
    boolean former = x.contains("former");
    boolean otherFormer = y.contains("former");
    return person && former == otherFormer && Words.overlap(x, y) >= 0.5;
  }
}
