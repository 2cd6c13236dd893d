package readout.quantities;

import java.util.Optional;
import readout.quantities.QuantityMention.Kind;

/**
 * What a number counts or measures.
 *
 * @param end the piece after the unit or noun
 * @param next the piece where reading goes on
 * @param unit the unit as the record prints it; "" where the words name none
 * @param counted the noun phrase counted or measured
 * @param kind the sort of quantity
 */
record Measure(int end, int next, String unit, Optional<String> counted, Kind kind) {
  static Measure of(int end, String unit, Optional<String> counted, Kind kind) {
    return new Measure(end, end, unit, counted, kind);
  }
}
