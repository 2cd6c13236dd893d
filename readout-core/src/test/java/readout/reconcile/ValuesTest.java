package readout.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.model.QuantityValue;
import readout.model.Relation;
import readout.model.TimeValue;

class ValuesTest {
  @Test
  void aBoundedNumberRoundsAnotherThatItAllows() {
    relation(Relation.ROUNDS, number("5000", null, "more than"), number("5200", "5200", null));
    relation(Relation.ROUNDS, number("4000", "4000", "about"), number("4200", "4200", null));
    relation(Relation.ROUNDS, number(null, "40", "up to"), number("40", "40", null));
  }

  @Test
  void numbersThatCannotBothBeTrueContradict() {
    relation(
        Relation.CONTRADICTS, number("5000", null, "more than"), number("4000", "4000", "about"));
    relation(Relation.CONTRADICTS, number("12", "12", null), number("15", "15", null));
  }

  @Test
  void aDayInsideAMonthIsToldMoreRoughlyByTheMonth() {
    TimeValue day = days("2019-03-12", "2019-03-12");
    TimeValue month = days("2019-03-01", "2019-03-31");
    assertEquals(Relation.ROUNDS, Values.relation(day, month));
    assertEquals(Relation.REFINES, Values.relation(month, day));
    assertEquals(Relation.BESIDE, Values.relation(days("2019-02-20", "2019-03-05"), month));
    assertEquals(Relation.CONTRADICTS, Values.relation(days("2019-02-20", "2019-02-20"), month));
  }

  private static TimeValue days(String from, String to) {
    return TimeValue.days(
        LocalDate.parse(from),
        LocalDate.parse(to),
        TimeValue.Granularity.DAY,
        from,
        from + " to " + to,
        "");
  }

  private static void relation(Relation expected, QuantityValue a, QuantityValue b) {
    assertEquals(expected, Values.relation(a, b));
    assertEquals(expected, Values.relation(b, a));
  }

  private static QuantityValue number(
      @Nullable String least, @Nullable String most, @Nullable String bound) {
    return new QuantityValue(
        Optional.ofNullable(least).map(BigDecimal::new),
        Optional.ofNullable(most).map(BigDecimal::new),
        Optional.ofNullable(bound),
        "troops",
        bound + " " + least + " to " + most);
  }
}
