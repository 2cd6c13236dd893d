package readout.read.mail;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import readout.read.page.Decoding;

/**
 * A part of a mail that holds no other parts, with its transfer encoding undone.
 *
 * @param number its place among the parts, from 1
 * @param type its media type in lower case
 * @param parameters the parameters of its media type
 * @param attached whether the mail calls it an attachment
 * @param name its file name, as given; "" where it has none
 * @param bytes its content
 */
record MailPart(
    int number,
    String type,
    Map<String, String> parameters,
    boolean attached,
    String name,
    byte[] bytes) {

  /** Whether it can be what the mail itself says. */
  boolean isText() {
    return !attached && name.isEmpty() && (type.equals("text/plain") || type.equals("text/html"));
  }

  /** The charset it names; empty where it names none that is known. */
  Optional<Charset> charset() {
    try {
      return Optional.ofNullable(parameters.get("charset")).map(Charset::forName);
    } catch (IllegalArgumentException unknownCharset) {
      return Optional.empty();
    }
  }

  /** Its text, with soft line ends taken out. */
  Decoding decoding() {
    Decoding decoding = Decoding.of(bytes, charset());
    boolean flowed =
        type.equals("text/plain") && "flowed".equalsIgnoreCase(parameters.get("format"));
    if (!flowed) {
      return decoding;
    }
    boolean delete = "yes".equalsIgnoreCase(parameters.get("delsp"));
    String text = FlowedText.unfold(decoding.text(), delete);
    return new Decoding(text, decoding.charset(), decoding.note());
  }
}
