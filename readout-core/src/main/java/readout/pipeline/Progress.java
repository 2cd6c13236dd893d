package readout.pipeline;

/** Hears how far a run is. Called from several threads, in no order. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = (done, all) -> {};

  /**
   * Another report is read.
   *
   * @param done the reports read so far
   * @param all the reports to read
   */
  void read(int done, int all);
}
