package readout.read.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.AlignedText;
import readout.model.Span;
import readout.read.page.Page;
import readout.read.page.PageFacts;
import readout.read.text.Blocks;

/** Makes a page of one record. The source of the report is the text field's value, as it is. */
final class NewsRecord {
  private static final int SHORTEST_GLUED = 20;

  private NewsRecord() {}

  /** The page of the record; empty where no field holds text. */
  static Optional<Page> page(RecordFacts record) {
    return record.text().map(text -> page(record.page(), text));
  }

  private static Page page(PageFacts facts, String text) {
    List<Span> blocks = new ArrayList<>(Blocks.of(text, 0));
    facts.title().ifPresent(words -> splitGlued(text, blocks, words));
    return Page.of(facts, AlignedText.identity(text), blocks);
  }

  /** A title that runs into the first sentence is a block of its own. */
  private static void splitGlued(String text, List<Span> blocks, String title) {
    if (blocks.isEmpty() || title.length() < SHORTEST_GLUED) {
      return;
    }
    Span first = blocks.get(0);
    int end = first.start() + title.length();
    if (end + 1 < first.end()
        && text.startsWith(title, first.start())
        && Character.isWhitespace(text.charAt(end))
        && opensSentence(text.codePointAt(end + 1))) {
      blocks.set(0, new Span(first.start(), end));
      blocks.add(1, new Span(end + 1, first.end()));
    }
  }

  private static boolean opensSentence(int unit) {
    return Character.isUpperCase(unit) || "“\"(".indexOf(unit) >= 0;
  }
}
