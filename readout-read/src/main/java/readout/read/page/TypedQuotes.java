package readout.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.AlignedText;
import readout.model.Span;

/**
 * Two single marks that stand for one double mark, as news archives and wires type them ({@code
 * ''so''}, {@code ``so''}). The text that is read gets the double mark; the source keeps its own.
 * Immutable and thread-safe.
 *
 * @param body the text with double marks
 * @param blocks the places of its paragraphs there
 */
record TypedQuotes(AlignedText body, List<Span> blocks) {
  // of three marks in a row, the two that stand farther from the words are the double one
  private static final Pattern PAIR = Pattern.compile("(?<=\\S)''(?!')|(?<!\\S)''|``");

  TypedQuotes {
    blocks = List.copyOf(blocks);
  }

  /** The text and its paragraphs; the same ones where nothing is typed so. */
  static TypedQuotes read(AlignedText body, List<Span> blocks) {
    List<Span> pairs = new ArrayList<>();
    Matcher matcher = PAIR.matcher(body.text());
    while (matcher.find()) {
      pairs.add(new Span(matcher.start(), matcher.end()));
    }
    if (pairs.isEmpty()) {
      return new TypedQuotes(body, blocks);
    }
    List<Span> moved =
        blocks.stream()
            .map(block -> new Span(moved(block.start(), pairs), moved(block.end(), pairs)))
            .toList();
    return new TypedQuotes(body.replacing(pairs, "\""), moved);
  }

  private static int moved(int at, List<Span> pairs) {
    return at - (int) pairs.stream().filter(pair -> pair.start() < at).count();
  }
}
