package readout.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import readout.model.AlignedText;
import readout.model.Span;

/**
 * Writes the text of an article, every unit with the way back to the raw page. Blanks collapse to
 * one, as a browser shows them; paragraphs are parted by an empty line. Not thread-safe.
 */
final class BodyWriter implements NodeFilter {
  private static final String PARTING = "\n\n";

  private final RawText raw;
  private final AlignedText.Builder body;
  private final List<Span> blocks = new ArrayList<>();
  private Set<Element> dropped = Set.of();
  private @Nullable Element written;
  private int blockStart = -1;
  private int blankAt = -1;
  private int lineEnds;
  private int lastEnd;

  BodyWriter(String source) {
    raw = new RawText(source);
    body = AlignedText.from(source);
  }

  /** Writes the headline; the article will leave it out. */
  void heading(Element heading) {
    NodeTraversor.filter(this, heading);
    endBlock();
    written = heading;
  }

  /** Writes the article. */
  void write(Article article) {
    dropped = article.dropped();
    NodeTraversor.filter(this, article.root());
    endBlock();
  }

  /** The finished text. */
  AlignedText body() {
    return body.build();
  }

  /** The places of the paragraphs. */
  List<Span> blocks() {
    return List.copyOf(blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      boolean kept = Blocks.holder(text).normalName().equals("pre");
      for (RawText.Piece piece : raw.of(text)) {
        write(piece, kept);
      }
    } else if (node instanceof Element element) {
      if (element.equals(written) || dropped.contains(element)) {
        endBlock();
        return FilterResult.SKIP_ENTIRELY;
      }
      if (Blocks.block(element)) {
        endBlock();
      } else if (element.normalName().equals("br")) {
        lineEnd(element.sourceRange().startPos());
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && Blocks.block(element)) {
      endBlock();
    }
    return FilterResult.CONTINUE;
  }

  private void write(RawText.Piece piece, boolean preformatted) {
    String words = piece.text();
    if (words.length() > 1 && !piece.literal() && words.chars().anyMatch(BodyWriter::blank)) {
      for (int i = 0; i < words.length(); i++) {
        write(new RawText.Piece(words.substring(i, i + 1), piece.start(), piece.end()), false);
      }
    } else if (blank(words.charAt(0))) {
      if (preformatted && words.equals("\n")) {
        lineEnd(piece.start());
      } else if (blankAt < 0) {
        blankAt = piece.start();
      }
    } else if (!invisible(words.charAt(0))) {
      put(piece);
    }
  }

  private void put(RawText.Piece piece) {
    if (blockStart < 0) {
      if (body.length() > 0) {
        body.replace(PARTING, lastEnd, lastEnd);
      }
      blockStart = body.length();
    } else if (blankAt >= 0) {
      body.replace(" ", blankAt, Math.max(blankAt, Math.min(blankAt + 1, piece.start())));
    }
    blankAt = -1;
    lineEnds = 0;
    if (piece.literal()) {
      body.copy(piece.start(), piece.end());
    } else {
      body.replace(piece.text(), piece.start(), piece.end());
    }
    lastEnd = piece.end();
  }

  /** One line end is a blank, two in a row end the paragraph. */
  private void lineEnd(int at) {
    lineEnds++;
    if (lineEnds > 1) {
      endBlock();
    } else if (blankAt < 0) {
      blankAt = Math.max(at, 0);
    }
  }

  private void endBlock() {
    if (blockStart >= 0) {
      blocks.add(new Span(blockStart, body.length()));
    }
    blockStart = -1;
    blankAt = -1;
    lineEnds = 0;
  }

  private static boolean blank(int unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** Soft hyphens, joiners and marks that take no room; controls. */
  private static boolean invisible(char unit) {
    return unit == '\u00ad'
        || unit == '\u200b'
        || unit == '\u2060'
        || unit == '\ufeff'
        || Character.isISOControl(unit);
  }
}
