package readout.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms a file can have. */
enum Form {
  TEXT,
  HTML,
  JSON_LINES,
  JSON;

  private static final Pattern EXTENSION = Pattern.compile(".*[^.]\\.([A-Za-z]\\w{0,7})");
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int HEAD = 1024;

  /** The form a file's name tells; empty where its name tells none. */
  static Optional<Form> named(String name) {
    return switch (extension(name)) {
      case "txt", "text" -> Optional.of(TEXT);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
      case "json" -> Optional.of(JSON);
      default -> Optional.empty();
    };
  }

  /** The extension in lower case; "" where the name has none that looks like one. */
  static String extension(String name) {
    var matcher = EXTENSION.matcher(name);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** The form the content looks like. */
  static Form of(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00ef\u00bb\u00bf", "")
            .replace("\0", "")
            .strip();
    if (looksLikeHtml(head)) {
      return HTML;
    }
    return head.startsWith("{\"") || head.startsWith("{ \"") ? JSON_LINES : TEXT;
  }

  /** Whether text is a web page whatever its file is called. */
  static boolean looksLikeHtml(String text) {
    return MARKUP.matcher(text.substring(0, Math.min(HEAD, text.length()))).matches();
  }
}
