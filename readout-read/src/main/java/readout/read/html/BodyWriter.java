package readout.read.html;

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
import readout.read.page.BlockWriter;

/**
 * Writes the text of an article, every unit with the way back to the raw page. Blanks collapse to
 * one, as a browser shows them; paragraphs are parted by an empty line. Not thread-safe.
 */
final class BodyWriter implements NodeFilter {
  /** A line with this share of its letters in links leads elsewhere, and is none of the text. */
  private static final double LINKS = 0.9;

  private static final Set<String> TITLES = Set.of("b", "strong", "big", "font");

  private final RawText raw;
  private final BlockWriter writer;
  private Set<Element> dropped = Set.of();
  private @Nullable Element written;
  private int blockSource;
  private int lineEnds;
  private int headings;
  private int links;
  private int linked;
  private int units;

  /** How many of the last blocks are headings. */
  private int headed;

  BodyWriter(String source) {
    raw = new RawText(source);
    writer = new BlockWriter(source);
  }

  /** Writes the headline; the article will leave it out. */
  void heading(Element heading) {
    NodeTraversor.filter(this, heading);
    linked = 0;
    endBlock();
    written = heading;
  }

  /** Writes the article; headings that nothing follows are not of it. */
  void write(Element root, Set<Element> without) {
    dropped = without;
    headed = 0;
    NodeTraversor.filter(this, root);
    endBlock();
    writer.forget(headed);
  }

  /** The finished text. */
  AlignedText body() {
    return writer.body();
  }

  /** The places of the paragraphs. */
  List<Span> blocks() {
    return writer.blocks();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      boolean kept = Blocks.holder(text).normalName().equals("pre");
      for (RawText.Piece piece : raw.of(text)) {
        write(piece, kept);
      }
    } else if (node instanceof Element element) {
      boolean block = Blocks.block(element);
      if (block) {
        endBlock();
      }
      if (element.equals(written) || dropped.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      links += Weights.link(element) ? 1 : 0;
      if (block) {
        headings += Blocks.heading(element) ? 1 : 0;
      } else if (element.normalName().equals("br")) {
        lineEnd(element.sourceRange().startPos());
        if (endsTitle(element)) {
          endBlock();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= Weights.link(element) ? 1 : 0;
      if (Blocks.block(element)) {
        endBlock();
        headings -= Blocks.heading(element) ? 1 : 0;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void write(RawText.Piece piece, boolean preformatted) {
    String words = piece.text();
    if (words.length() > 1 && !piece.literal() && words.chars().anyMatch(BlockWriter::isBlank)) {
      for (int i = 0; i < words.length(); i++) {
        write(new RawText.Piece(words.substring(i, i + 1), piece.start(), piece.end()), false);
      }
    } else if (preformatted && words.equals("\n")) {
      lineEnd(piece.start());
    } else if (BlockWriter.isBlank(words.charAt(0))) {
      writer.blank(piece.start());
    } else if (!BlockWriter.invisible(words.charAt(0))) {
      put(piece);
    }
  }

  private void put(RawText.Piece piece) {
    if (!writer.open()) {
      blockSource = piece.start();
    }
    lineEnds = 0;
    if (piece.literal()) {
      writer.copy(piece.start(), piece.end());
    } else {
      writer.replace(piece.text(), piece.start(), piece.end());
    }
    boolean word = Character.isLetterOrDigit(piece.text().codePointAt(0));
    units += word ? 1 : 0;
    linked += word && links > 0 ? 1 : 0;
  }

  /** Whether all of the block's text so far is in one element of large or bold type. */
  private boolean endsTitle(Element lineEnd) {
    Element before = lineEnd.previousElementSibling();
    Node nearest = lineEnd.previousSibling();
    boolean parted = nearest instanceof TextNode text && !text.isBlank();
    return before != null
        && !parted
        && writer.open()
        && TITLES.contains(before.normalName())
        && before.sourceRange().startPos() <= blockSource;
  }

  /** One line end is a blank, two in a row end the paragraph. */
  private void lineEnd(int at) {
    lineEnds++;
    if (lineEnds > 1) {
      endBlock();
    } else {
      writer.blank(Math.max(at, 0));
    }
  }

  private void endBlock() {
    if (writer.open() && linked < units * LINKS) {
      headed = headings > 0 ? headed + 1 : 0;
      writer.endBlock();
    } else {
      writer.dropBlock();
    }
    lineEnds = 0;
    linked = 0;
    units = 0;
  }
}
