package readout.pipeline;

/**
 * Hears which stage a thread turns to, so that whoever has a clock can tell what each costs; core
 * has none. A stage lasts until the thread turns to the next one. What is read is the same whoever
 * listens.
 */
@FunctionalInterface
public interface StageClock {
  /** Hears nothing. */
  StageClock NONE = stage -> {};

  /** This thread turns to a stage; some are turned to many times for one report. */
  void enters(Stage stage);
}
