package readout.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The raw page behind the text of a node. Not thread-safe. */
final class RawText {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,40});?");
  private static final String CDATA = "<![CDATA[";

  private final String source;
  private final Map<String, String> decoded = new HashMap<>();

  RawText(String source) {
    this.source = source;
  }

  /**
   * Text and the slice of the raw page that it stands for: one unit for itself, or the characters
   * of an entity.
   */
  record Piece(String text, int start, int end) {
    boolean literal() {
      return end - start == text.length();
    }
  }

  /** The pieces of a node's text; one piece for all of it where the raw page says otherwise. */
  List<Piece> of(TextNode node) {
    String text = node.getWholeText();
    Range range = node.sourceRange();
    if (!range.isTracked() || range.startPos() < 0 || range.endPos() > source.length()) {
      return List.of();
    }
    int start = range.startPos();
    int end = range.endPos();
    if (source.startsWith(CDATA, start) && end - start >= CDATA.length() + text.length()) {
      start += CDATA.length();
      end = start + text.length();
    }
    List<Piece> pieces = cut(start, end);
    StringBuilder read = new StringBuilder();
    pieces.forEach(piece -> read.append(piece.text()));
    return read.toString().contentEquals(text) ? pieces : List.of(new Piece(text, start, end));
  }

  private List<Piece> cut(int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    Matcher entity = ENTITY.matcher(source);
    for (int at = start; at < end; ) {
      if (source.charAt(at) == '&' && entity.region(at, end).lookingAt()) {
        String meant =
            decoded.computeIfAbsent(entity.group(), code -> Parser.unescapeEntities(code, false));
        if (!meant.startsWith("&") || meant.length() == 1) {
          pieces.add(new Piece(meant, at, entity.end()));
          at = entity.end();
          continue;
        }
      }
      pieces.add(new Piece(source.substring(at, at + 1), at, at + 1));
      at++;
    }
    return pieces;
  }
}
