package readout.cli;

import java.io.PrintStream;
import readout.model.Report;
import readout.pipeline.Progress;
import readout.read.ReadResult;

/**
 * What the command tells beside its result, on standard error: a line for each refusal and note,
 * and progress on a terminal only. Thread-safe.
 */
final class Messages implements Progress {
  private static final long PAUSE = 200_000_000L;

  private final PrintStream out;
  private final boolean live = Terminal.interactive();
  private long last;
  private boolean shown;
  private int lost;

  Messages(PrintStream out) {
    this.out = out;
  }

  void tell(ReadResult read) {
    read.refusals().forEach(refusal -> out.println("readout: " + refusal.line()));
    read.notes().forEach(note -> out.println("note: " + note.line()));
  }

  synchronized void working(String what) {
    if (live) {
      out.print("\r\u001b[K" + what);
      out.flush();
      shown = true;
    }
  }

  @Override
  public synchronized void read(int done, int all) {
    long now = System.nanoTime();
    if (live && (now - last > PAUSE || done == all)) {
      last = now;
      working("reading " + done + " of " + all + " reports");
    }
  }

  @Override
  public synchronized void lost(Report report, RuntimeException fault) {
    done();
    lost++;
    out.println(
        "readout: "
            + report.file()
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

  synchronized void done() {
    if (live && shown) {
      out.print("\r\u001b[K");
      out.flush();
      shown = false;
    }
  }
}
