package readout.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import readout.read.input.Budget;

/** A pipe: waiting for whoever writes to it is no time of reading. */
final class PatientStream extends FilterInputStream {
  private final Budget budget;

  PatientStream(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    budget.pause();
    try {
      return super.read();
    } finally {
      budget.renew();
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    budget.pause();
    try {
      return super.read(bytes, from, length);
    } finally {
      budget.renew();
    }
  }
}
