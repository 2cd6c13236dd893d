package readout.pipeline;

import readout.model.Report;

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

  /**
   * A report on which a stage broke, which is a fault of the project: nothing is read out of it,
   * and the others are read all the same.
   *
   * @param report the report
   * @param fault what the stage threw
   */
  default void lost(Report report, RuntimeException fault) {}
}
