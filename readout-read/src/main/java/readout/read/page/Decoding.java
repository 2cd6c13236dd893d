package readout.read.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text: by byte order mark, as UTF-8 where it is valid, by the declared charset, and else
 * by ICU's guess. Thread-safe.
 *
 * @param text the characters, without a byte order mark, line ends kept
 * @param charset the charset's name
 * @param note what a reader should know of it: that the charset is a guess, that the declared one
 *     is wrong, that several are mixed; empty where nothing is odd
 */
public record Decoding(String text, String charset, Optional<String> note) {
  /** Below this confidence (of 100) ICU's guess is worse than the most common Western charset. */
  private static final int TRUSTED = 40;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /**
   * Decodes; never fails, undecodable bytes become U+FFFD.
   *
   * @param declared the charset the content itself names
   */
  public static Decoding of(byte[] bytes, Optional<Charset> declared) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      int skip = mark.get().length();
      String text = new String(bytes, skip, bytes.length - skip, mark.get().charset());
      return new Decoding(text, mark.get().charset().name(), Optional.empty());
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
      return new Decoding(utf8.get(), "UTF-8", Optional.empty());
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return new Decoding(new String(bytes, wide.get()), wide.get().name(), guessed(wide.get()));
    }
    Optional<MixedLines> mixed = MixedLines.of(bytes, WESTERN);
    if (mixed.isPresent()) {
      return new Decoding(mixed.get().text(), "UTF-8", Optional.of(mixed.get().note()));
    }
    Optional<Decoding> asDeclared =
        declared
            .map(Decoding::superset)
            .flatMap(
                charset ->
                    strict(bytes, charset)
                        .map(text -> new Decoding(text, charset.name(), Optional.empty())));
    return asDeclared.orElseGet(() -> guess(bytes, declared));
  }

  /** The text of bytes that are valid UTF-8; empty where they are not. */
  public static Optional<String> utf8(byte[] bytes) {
    return strict(bytes, StandardCharsets.UTF_8);
  }

  /** Whether the bytes are no text in any charset. */
  public static boolean binary(byte[] bytes) {
    if (ByteOrderMark.of(bytes).isPresent() || wide(bytes).isPresent()) {
      return false;
    }
    int odd = 0;
    for (byte unit : bytes) {
      if (unit == 0) {
        return true;
      }
      boolean space = unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
      if ((unit >= 0 && unit < 0x20 && !space) || unit == 0x7f) {
        odd++;
      }
    }
    return odd * 50L > bytes.length;
  }

  private static Optional<String> guessed(Charset charset) {
    return Optional.of("no charset is declared; read as " + charset.name());
  }

  private static Decoding guess(byte[] bytes, Optional<Charset> declared) {
    Decoding guess = guess(bytes);
    return declared
        .map(
            charset ->
                new Decoding(
                    guess.text(),
                    guess.charset(),
                    Optional.of(
                        "it is not in "
                            + charset.name()
                            + ", which it declares; read as "
                            + guess.charset())))
        .orElse(guess);
  }

  private static Decoding guess(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match != null && match.getConfidence() >= TRUSTED && Charset.isSupported(match.getName())) {
      Charset charset = superset(Charset.forName(match.getName()));
      Optional<String> text = strict(bytes, charset);
      if (text.isPresent()) {
        return new Decoding(text.get(), charset.name(), guessed(charset));
      }
    }
    return new Decoding(new String(bytes, WESTERN), WESTERN.name(), guessed(WESTERN));
  }

  /** What is called Latin 1 is windows-1252 in practice, as browsers know. */
  private static Charset superset(Charset charset) {
    boolean narrow =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return narrow ? WESTERN : charset;
  }

  /** UTF-16 without a mark: mostly Latin text has a zero in every other byte. */
  private static Optional<Charset> wide(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int pairs = bytes.length / 2;
    boolean even = bytes.length % 2 == 0 && pairs > 0;
    if (even && zeros[0] * 10L > pairs * 7L && zeros[1] * 50L <= pairs) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (even && zeros[1] * 10L > pairs * 7L && zeros[0] * 50L <= pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException otherCharset) {
      return Optional.empty();
    }
  }
}
