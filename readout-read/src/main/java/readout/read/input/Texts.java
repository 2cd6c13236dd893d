package readout.read.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;
import readout.read.page.Decoding;

/** Makes text of documents that are text. Stateless. */
public final class Texts {
  private Texts() {}

  /**
   * The text of a document; what is odd about its charset is noted.
   *
   * @param declared the charset that the bytes themselves name
   * @param longest the most UTF-16 units that are taken
   * @throws Unreadable where it is longer, or no text in any charset
   */
  public static String decode(
      Input input, Taker taker, Function<byte[], Optional<Charset>> declared, long longest)
      throws IOException {
    byte[] bytes = input.bytes();
    if (Decoding.binary(bytes)) {
      throw Unreadable.notText();
    }
    Decoding decoding = Decoding.of(bytes, declared.apply(bytes));
    if (decoding.text().length() > longest) {
      throw new Unreadable(input.limits().textCause(), input.limits().textHelp());
    }
    decoding.note().ifPresent(taker::note);
    return decoding.text();
  }
}
