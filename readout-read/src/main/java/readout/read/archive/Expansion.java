package readout.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import readout.read.input.Limits;
import readout.read.input.Unreadable;

/**
 * What a packed stream becomes, as long as it becomes no bomb: beyond a first megabyte, no more
 * than {@link Limits#ratio} bytes for each packed one.
 */
final class Expansion extends FilterInputStream {
  /** Small files may expand as they like. */
  private static final long FREE = 1 << 20;

  private final LongSupplier packed;
  private final Limits limits;
  private long unpacked;

  /**
   * A stream.
   *
   * @param unpacking gives the unpacked bytes
   * @param packed the packed bytes that were taken so far
   */
  Expansion(InputStream unpacking, LongSupplier packed, Limits limits) {
    super(unpacking);
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    count(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = super.read(bytes, from, length);
    count(got);
    return got;
  }

  private void count(int got) throws Unreadable {
    unpacked += Math.max(0, got);
    if (unpacked > FREE && unpacked / limits.ratio() > packed.getAsLong()) {
      throw Unreadable.bomb(limits, "unpack it");
    }
  }

  @Override
  public void close() {
    // its archive goes on
  }
}
