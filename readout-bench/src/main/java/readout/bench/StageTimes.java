package readout.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import readout.pipeline.Stage;
import readout.pipeline.StageClock;

/**
 * Adds up the time between one stage and the next, for each thread by itself; waiting is not
 * counted. Thread-safe.
 */
final class StageTimes implements StageClock {
  private final Map<String, Long> spent = new LinkedHashMap<>();
  private final ThreadLocal<Begun> begun = ThreadLocal.withInitial(() -> new Begun("", 0));
  private final LongSupplier nanoseconds;

  private record Begun(String stage, long since) {}

  /** Times by a clock of nanoseconds, which may be one of the thread that asks it. */
  StageTimes(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  @Override
  public void enters(Stage next) {
    enters(next == Stage.WAIT ? "" : name(next));
  }

  /** Turns to a stage that is not core's; to none where it is empty. */
  void enters(String next) {
    long now = nanoseconds.getAsLong();
    Begun last = begun.get();
    if (!last.stage().isEmpty()) {
      add(last.stage(), now - last.since());
    }
    begun.set(new Begun(next, now));
  }

  /** Adds nanoseconds that were measured elsewhere. */
  synchronized void add(String stage, long time) {
    spent.merge(stage, time, Long::sum);
  }

  /** Ends the last stage of this thread. */
  void end() {
    enters("");
  }

  /** Forgets what was spent; no thread may be in a stage. */
  synchronized void clear() {
    spent.clear();
  }

  /** The nanoseconds of each stage, in the order in which they were first left. */
  synchronized Map<String, Long> spent() {
    return new LinkedHashMap<>(spent);
  }

  /** The name of one of core's stages. */
  static String name(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
