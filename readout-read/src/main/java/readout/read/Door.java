package readout.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.read.page.Page;

/**
 * What one reading may hand on, until it is closed: a reading that was given up adds nothing later.
 * Thread-safe.
 */
final class Door {
  private final Gathering gathering;
  private final Map<Object, Runnable> waiting = new LinkedHashMap<>();
  private boolean closed;

  Door(Gathering gathering) {
    this.gathering = gathering;
  }

  /** What waits is handed on, what passes at this moment is through, and nothing comes after. */
  synchronized void close() {
    List<Runnable> last = List.copyOf(waiting.values());
    waiting.clear();
    try {
      last.forEach(Runnable::run);
    } finally {
      closed = true;
    }
  }

  /**
   * Keeps a handing on until it is known how to name the page.
   *
   * @param holder who asks for it again
   */
  synchronized void keep(Object holder, Runnable handing) {
    waiting.put(holder, handing);
  }

  /** Does what was kept for the holder, if anything was. */
  synchronized void release(Object holder) {
    Runnable handing = waiting.remove(holder);
    if (handing != null) {
      handing.run();
    }
  }

  synchronized void refuse(String file, String cause, String help) {
    if (!closed) {
      gathering.refuse(file, cause, help);
    }
  }

  synchronized void note(String file, String text) {
    if (!closed) {
      gathering.note(file, text);
    }
  }

  synchronized void take(Page page, String shown, String baseName, int record) {
    if (!closed) {
      gathering.take(page, shown, baseName, record);
    }
  }
}
