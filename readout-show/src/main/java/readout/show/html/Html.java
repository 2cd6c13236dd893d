package readout.show.html;

/** Writes text into HTML so that it stays text. */
final class Html {
  private Html() {}

  /** Text for content and for attributes in double quotation marks; each end of a line is one. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      switch (point) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append((char) point);
        case '\r' -> out.append(at < text.length() && text.charAt(at) == '\n' ? "" : "\n");
        case '\f', '\u0085' -> out.append('\n');
        default -> {
          if (allowed(point)) {
            out.appendCodePoint(point);
          } else {
            out.append('\uFFFD');
          }
        }
      }
    }
    return out.toString();
  }

  /** Whether HTML may hold the character at all. */
  private static boolean allowed(int point) {
    int type = Character.getType(point);
    boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    return type != Character.CONTROL && type != Character.SURROGATE && !noncharacter;
  }
}
