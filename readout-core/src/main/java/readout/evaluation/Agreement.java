package readout.evaluation;

/**
 * How far what was found agrees with what people marked, counted.
 *
 * @param agreed how many were both found and marked
 * @param found how many were found
 * @param marked how many were marked
 */
public record Agreement(int agreed, int found, int marked) {
  /** Nothing found, nothing marked. */
  public static final Agreement NONE = new Agreement(0, 0, 0);

  /** The share of what was found that was marked too; 0 where nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) agreed / found;
  }

  /** The share of what was marked that was found too; 0 where nothing was marked. */
  public double recall() {
    return marked == 0 ? 0 : (double) agreed / marked;
  }

  /** The harmonic mean of precision and recall; 0 where both are 0. */
  public double f1() {
    return agreed == 0 ? 0 : 2.0 * agreed / (found + marked);
  }

  /** Both counts together. */
  public Agreement plus(Agreement other) {
    return new Agreement(agreed + other.agreed, found + other.found, marked + other.marked);
  }
}
