package readout.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import readout.pipeline.Stage;
import readout.pipeline.StageClock;

/**
 * Adds up the time between one stage and the next. For a path that is run by one thread at a time;
 * whoever hands over from thread to thread sees to it that the other sees what was written.
 */
final class StageTimes implements StageClock {
  private final Map<String, Long> spent = new LinkedHashMap<>();
  private final LongSupplier nanoseconds;
  private String stage = "";
  private long since;

  /** Times by a clock of nanoseconds. */
  StageTimes(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  @Override
  public void enters(Stage next) {
    enters(name(next));
  }

  /** Turns to a stage that is not core's. */
  void enters(String next) {
    long now = nanoseconds.getAsLong();
    if (!stage.isEmpty()) {
      spent.merge(stage, now - since, Long::sum);
    }
    stage = next;
    since = now;
  }

  /** Ends the last stage. */
  void end() {
    enters("");
  }

  /** Forgets what was spent. */
  void clear() {
    stage = "";
    spent.clear();
  }

  /** The nanoseconds of each stage, in the order in which they were first left. */
  Map<String, Long> spent() {
    return new LinkedHashMap<>(spent);
  }

  /** The name of one of core's stages. */
  static String name(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
