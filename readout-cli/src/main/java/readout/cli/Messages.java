package readout.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.model.Report;
import readout.pipeline.Progress;
import readout.read.Note;
import readout.read.ReadResult;
import readout.read.Refusal;

/**
 * What the command tells beside its result, on standard error: a line for each refusal and note,
 * and progress: a line that changes on a terminal, a line a minute elsewhere. Thread-safe.
 */
final class Messages implements Progress {
  private static final long PAUSE = 200_000_000L;
  private static final long LONG_PAUSE = 60_000_000_000L;
  private static final double ENOUGH_TO_TELL = 5;

  private final PrintStream out;
  private final boolean live = Terminal.interactive();
  private long told = System.nanoTime();
  private long begun;
  private @Nullable ErrorLog log;
  private boolean shown;
  private int lost;

  Messages(PrintStream out) {
    this.out = out;
  }

  /** Also writes what could not be read to a log from now on. */
  synchronized void log(ErrorLog errors) {
    log = errors;
  }

  void tell(ReadResult read) {
    read.refusals().forEach(this::tell);
    read.notes().forEach(this::tell);
  }

  synchronized void tell(Refusal refusal) {
    done();
    out.println("readout: " + refusal.line());
    if (log != null) {
      log.add(refusal.file(), refusal.cause(), refusal.help());
    }
  }

  synchronized void tell(Note note) {
    done();
    out.println("note: " + note.line());
  }

  /** Another report was taken in. */
  synchronized void taken(int reports) {
    if (due(false)) {
      working("taking in: " + reports + " reports");
    }
  }

  synchronized void working(String what) {
    if (live) {
      out.print("\r\u001b[K" + what);
      out.flush();
      shown = true;
    } else if (begun != 0) {
      out.println(what);
    }
  }

  @Override
  public synchronized void read(int done, int all) {
    if (begun == 0) {
      begun = System.nanoTime();
    }
    if (due(done == all)) {
      working("read " + done + " of " + all + " reports" + left(done, all));
    }
  }

  /** On a terminal a few times a second, in a log once a minute. */
  private boolean due(boolean last) {
    long now = System.nanoTime();
    if (now - told > (live ? PAUSE : LONG_PAUSE) || (last && live)) {
      told = now;
      return true;
    }
    return false;
  }

  private String left(int done, int all) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    long minutes = Math.round(seconds / done * (all - done) / 60);
    return seconds < ENOUGH_TO_TELL || done == all
        ? ""
        : String.format(Locale.ROOT, ", %.1f a second, about %d min left", done / seconds, minutes);
  }

  @Override
  public synchronized void lost(Report report, RuntimeException fault) {
    done();
    lost++;
    if (log != null) {
      log.add(report.file(), "not read, by a fault of Readout (" + fault + ")", "please tell us");
    }
    out.println(
        "readout: "
            + Refusal.shown(report.file())
            + ": not read, by a fault of Readout ("
            + fault
            + "); please tell us, with the file");
  }

  /** Tells that the trained model is left out, and why. */
  synchronized void without(String cause) {
    done();
    out.println("note: read by rules alone, without the trained model: " + cause);
  }

  /** Whether every report that was handed on was read. */
  synchronized boolean complete() {
    return lost == 0;
  }

  /** How many reports a fault took. */
  synchronized int lost() {
    return lost;
  }

  synchronized void done() {
    if (live && shown) {
      out.print("\r\u001b[K");
      out.flush();
      shown = false;
    }
  }
}
