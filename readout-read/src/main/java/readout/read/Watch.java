package readout.read;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import readout.read.input.Budget;
import readout.read.input.Unreadable;

/**
 * Ends the waiting for a reading that no longer asks for its time, because a library is caught in a
 * document. The thread is left behind; what it finds later is not taken.
 */
final class Watch {
  /** Deep documents need more than the usual stack. */
  private static final long STACK = 16L << 20;

  /** A reader that still asks for its time ends by itself within this. */
  private static final long GRACE = TimeUnit.SECONDS.toNanos(2);

  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(50);

  private Watch() {}

  /**
   * Runs a reading.
   *
   * @param door what the reading hands on through; closed where it is given up
   * @throws Unreadable where it is given up
   * @throws SinkFailure where the sink broke
   */
  static void run(Runnable reading, Budget budget, Door door) throws Unreadable {
    AtomicReference<@Nullable SinkFailure> failed = new AtomicReference<>();
    Runnable told =
        () -> {
          try {
            reading.run();
          } catch (SinkFailure failure) {
            failed.set(failure);
          }
        };
    Thread worker = new Thread(null, told, "reading", STACK);
    worker.setDaemon(true);
    worker.start();
    try {
      while (worker.isAlive()) {
        long left = budget.left();
        TimeUnit.NANOSECONDS.timedJoin(worker, Math.max(left, GLANCE));
        if (worker.isAlive() && budget.left() == 0) {
          TimeUnit.NANOSECONDS.timedJoin(worker, GRACE);
          if (worker.isAlive() && budget.left() == 0) {
            leave(worker, budget, door);
            throw Budget.late(budget.limits());
          }
        }
      }
    } catch (InterruptedException e) {
      try {
        leave(worker, budget, door);
      } finally {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException("interrupted while reading", e);
    }
    SinkFailure failure = failed.get();
    if (failure != null) {
      throw failure;
    }
  }

  private static void leave(Thread worker, Budget budget, Door door) {
    try {
      door.close();
    } finally {
      // only now: an interrupt in the middle of a handing on would break the sink
      budget.close();
      worker.interrupt();
    }
  }
}
