package readout.read.pdf;

import java.util.ArrayList;
import java.util.List;
import readout.model.AlignedText;
import readout.model.Span;
import readout.read.input.Budget;
import readout.read.input.Unreadable;
import readout.read.page.BlockWriter;

/**
 * The text that is read: paragraphs with their lines joined, every unit with the way back to the
 * lines as printed. Immutable.
 *
 * @param text the body
 * @param blocks its paragraphs
 * @param paragraphs their lines, one list a block
 */
record PdfBody(AlignedText text, List<Span> blocks, List<List<TextLine>> paragraphs) {
  PdfBody {
    blocks = List.copyOf(blocks);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Writes the body of a source. */
  static PdfBody of(SourceText source, Budget budget) throws Unreadable {
    List<TextLine> lines = source.lines();
    Hyphenation hyphenation =
        new Hyphenation(
            lines.stream()
                .filter(line -> line.area() != TextLine.NONE)
                .map(line -> Writer.shown(source.text(), line))
                .toList());
    Writer writer = new Writer(source.text(), hyphenation);
    for (List<TextLine> paragraph : Paragraphs.of(source, budget)) {
      budget.check();
      writer.write(paragraph);
    }
    return new PdfBody(writer.body.body(), writer.body.blocks(), writer.paragraphs);
  }

  /** The words of a block. */
  String words(int block) {
    return blocks.get(block).of(text.text());
  }

  private static final class Writer {
    private final String source;
    private final Hyphenation hyphenation;
    private final BlockWriter body;
    private final List<List<TextLine>> paragraphs = new ArrayList<>();

    Writer(String source, Hyphenation hyphenation) {
      this.source = source;
      this.hyphenation = hyphenation;
      body = new BlockWriter(source);
    }

    void write(List<TextLine> paragraph) {
      for (int i = 0; i < paragraph.size(); i++) {
        TextLine line = paragraph.get(i);
        Hyphenation.Joint joint =
            i + 1 < paragraph.size()
                ? hyphenation.between(shown(source, line), shown(source, paragraph.get(i + 1)))
                : Hyphenation.Joint.NOTHING;
        int end = line.place().end();
        write(line, joint == Hyphenation.Joint.NO_HYPHEN ? hyphen(line) : end);
        if (joint == Hyphenation.Joint.BLANK) {
          body.blank(end);
        }
      }
      if (body.open()) {
        body.endBlock();
        paragraphs.add(paragraph);
      }
    }

    /** A line without the marks of footnotes, which may hide its hyphen. */
    static String shown(String source, TextLine line) {
      StringBuilder shown = new StringBuilder();
      int at = line.place().start();
      for (Span mark : line.marks()) {
        shown.append(source, at, mark.start());
        at = mark.end();
      }
      return shown.append(source, at, line.place().end()).toString();
    }

    private void write(TextLine line, int end) {
      int mark = 0;
      for (int i = line.place().start(); i < end; i++) {
        char unit = source.charAt(i);
        if (mark < line.marks().size() && line.marks().get(mark).start() == i) {
          i = line.marks().get(mark).end() - 1;
          mark++;
          continue;
        }
        if (Letters.ligature(unit)) {
          body.replace(Letters.apart(unit), i, i + 1);
        } else {
          body.copy(i, i + 1);
        }
      }
    }

    /** Where the hyphen at the end of a line stands; a mark may follow it. */
    private static int hyphen(TextLine line) {
      int at = line.place().end();
      for (int i = line.marks().size() - 1; i >= 0 && line.marks().get(i).end() == at; i--) {
        at = line.marks().get(i).start();
      }
      return at - 1;
    }
  }
}
