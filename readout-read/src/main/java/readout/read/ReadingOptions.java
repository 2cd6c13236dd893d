package readout.read;

import readout.read.input.Limits;
import readout.read.records.Columns;

/**
 * How reports are read.
 *
 * @param limits the bounds
 * @param columns which fields of records hold what
 */
public record ReadingOptions(Limits limits, Columns columns) {
  /** What stands where nothing is asked for. */
  public static final ReadingOptions STANDARD = new ReadingOptions(Limits.STANDARD, Columns.KNOWN);
}
