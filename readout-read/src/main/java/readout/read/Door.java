package readout.read;

import readout.read.page.Page;

/**
 * What one reading may hand on, until it is closed: a reading that was given up adds nothing later.
 * Thread-safe.
 */
final class Door {
  private final Gathering gathering;
  private boolean closed;

  Door(Gathering gathering) {
    this.gathering = gathering;
  }

  /** Nothing passes after this; what passes at this moment is through before it returns. */
  synchronized void close() {
    closed = true;
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
