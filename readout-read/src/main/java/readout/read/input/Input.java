package readout.read.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One document as its reader gets it. Not thread-safe; read once, by {@link #stream} or by {@link
 * #bytes}.
 */
public final class Input {
  private final String name;
  private final InputStream stream;
  private final Budget budget;

  /**
   * A document.
   *
   * @param name its name without folders, and without the ending of a packing (.gz)
   * @param stream its bytes; never closed by a reader
   * @param budget the time that is left
   */
  public Input(String name, InputStream stream, Budget budget) {
    this.name = name;
    this.stream = new Watched(stream, budget);
    this.budget = budget;
  }

  /** Its name without folders. */
  public String name() {
    return name;
  }

  /** The time that is left, and the bounds. */
  public Budget budget() {
    return budget;
  }

  /** The bounds. */
  public Limits limits() {
    return budget.limits();
  }

  /** Its bytes as they come; reading throws {@link Unreadable} when the time is over. */
  public InputStream stream() {
    return stream;
  }

  /**
   * All its bytes.
   *
   * @throws Unreadable where there are more than {@link Limits#bytes}
   */
  public byte[] bytes() throws IOException {
    byte[] all = stream.readNBytes(limits().bytes());
    if (all.length == limits().bytes() && stream.read() >= 0) {
      throw new Unreadable(
          "it is larger than " + size(limits().bytes()),
          "split it, or give more room with --max-bytes");
    }
    return all;
  }

  /** A number of bytes for people. */
  public static String size(long bytes) {
    if (bytes >= 1 << 20) {
      return (bytes >> 20) + " MiB";
    }
    return bytes >= 1 << 10 ? (bytes >> 10) + " KiB" : bytes + " bytes";
  }

  /** Asks for the time at every read. */
  private static final class Watched extends FilterInputStream {
    private final Budget budget;

    Watched(InputStream in, Budget budget) {
      super(in);
      this.budget = budget;
    }

    @Override
    public int read() throws IOException {
      budget.check();
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      budget.check();
      return super.read(bytes, from, length);
    }

    @Override
    public void close() {
      // whoever opened it closes it
    }
  }
}
