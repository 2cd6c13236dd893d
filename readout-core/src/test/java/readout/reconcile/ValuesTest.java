package readout.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.model.QuantityValue;
import readout.model.Relation;

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
