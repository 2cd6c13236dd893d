package readout.read.input;

import java.io.IOException;

/** Reads the documents of one form. Implementations hold no state and are thread-safe. */
@FunctionalInterface
public interface FormReader {
  /**
   * Hands on all that is in a document: its pages, the documents within it, and each part that
   * cannot be read.
   *
   * @throws Unreadable where nothing of the rest can be read; what was handed on stays
   * @throws IOException where the bytes fail to come
   */
  void read(Input input, Taker taker) throws IOException;
}
