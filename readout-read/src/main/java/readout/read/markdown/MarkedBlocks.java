package readout.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import readout.read.input.Budget;
import readout.read.input.Unreadable;
import readout.read.page.BlockWriter;

/**
 * Writes the text of a parsed document, each character with the marks it is written in. It does not
 * recurse, so that no depth hurts it. Not thread-safe.
 */
final class MarkedBlocks {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,40});");

  private final String source;
  private final int offset;
  private final BlockWriter writer;
  private final Budget budget;
  private boolean opened;
  private int lastEnd;

  MarkedBlocks(String source, int offset, BlockWriter writer, Budget budget) {
    this.source = source;
    this.offset = offset;
    this.writer = writer;
    this.budget = budget;
  }

  /** Writes all blocks below a node. */
  void write(Node document) throws Unreadable {
    Node node = document;
    while (true) {
      budget.check();
      Node child = enter(node) ? node.getFirstChild() : null;
      while (child == null && node != document) {
        leave(node);
        child = node.getNext();
        node = node.getParent();
      }
      if (child == null) {
        return;
      }
      node = child;
    }
  }

  /** The place of the heading that opens the text, among the blocks; empty where none does. */
  Optional<Integer> opening() {
    return opened ? Optional.of(0) : Optional.empty();
  }

  /** Begins a node; false where what is below it is not read. */
  private boolean enter(Node node) {
    if (node instanceof Block) {
      writer.endBlock();
      return !(node instanceof YamlFrontMatterBlock
          || node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock
          || node instanceof HtmlBlock
          || node instanceof LinkReferenceDefinition);
    }
    if (node instanceof Text text) {
      write(text.getLiteral(), text);
    } else if (node instanceof Code code) {
      write(code.getLiteral(), code);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      writer.blank(lastEnd);
    }
    return !(node instanceof Image || node instanceof HtmlInline);
  }

  private void leave(Node node) {
    if (node instanceof Block) {
      boolean none = writer.blocks().isEmpty();
      writer.endBlock();
      opened |= none && node instanceof Heading && !writer.blocks().isEmpty();
    }
  }

  /** The words of a node: as they are where the source has them so, and else for its slice. */
  private void write(String words, Node node) {
    @Nullable SourceSpan span = span(node.getSourceSpans());
    if (span == null) {
      return;
    }
    int start = offset + span.getInputIndex();
    int end = Math.min(start + span.getLength(), source.length());
    int read = 0;
    int at = start;
    while (read < words.length() && at < end) {
      int stands = width(words, read, at, end);
      if (stands == 0) {
        at++;
      } else {
        int units = Character.charCount(words.codePointAt(read));
        if (stands == units) {
          writer.copy(at, at + units);
        } else {
          writer.replace(words.substring(read, read + units), at, at + stands);
        }
        read += units;
        at += stands;
      }
    }
    if (read < words.length()) {
      writer.replace(words.substring(read), start, end);
    }
    lastEnd = end;
  }

  /**
   * How much of the source a character of the words stands for there: itself, itself behind a
   * backslash, or an entity; none where the source has a mark.
   */
  private int width(String words, int read, int at, int end) {
    int character = words.codePointAt(read);
    if (source.codePointAt(at) == character) {
      return Character.charCount(character);
    }
    if (source.charAt(at) == '\\' && at + 1 < end && source.charAt(at + 1) == character) {
      return 2;
    }
    Matcher entity = ENTITY.matcher(source).region(at, end);
    return entity.lookingAt()
            && words.startsWith(Parser.unescapeEntities(entity.group(), false), read)
        ? entity.end() - at
        : 0;
  }

  private static @Nullable SourceSpan span(List<SourceSpan> spans) {
    return spans.isEmpty() ? null : spans.get(0);
  }
}
