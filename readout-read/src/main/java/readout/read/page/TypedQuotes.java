package readout.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.AlignedText;
import readout.model.Span;

/**
 * Two marks that stand for one double mark, as news archives and wires type them ({@code ''so''},
 * {@code ``so''}, {@code ""so""}). The text that is read gets the double mark; the source keeps its
 * own. Immutable and thread-safe.
 *
 * @param body the text with double marks
 * @param blocks the places of its paragraphs there
 */
record TypedQuotes(AlignedText body, List<Span> blocks) {
  // of three marks in a row, the two that stand farther from the words are the double one
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,!?…)])''|(?<![0-9]'[0-9]{1,2})(?<=[\\p{L}\\p{N}.,!?…)\\]'])''(?!')|``|‘‘|’’(?!’)"
              // a double mark typed twice
              + "|(?<!\\S)\"\"(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.,!?])\"\"(?!\\S)");

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
    int[] starts = pairs.stream().mapToInt(Span::start).toArray();
    List<Span> moved =
        blocks.stream()
            .map(block -> new Span(moved(block.start(), starts), moved(block.end(), starts)))
            .toList();
    return new TypedQuotes(body.replacing(pairs, "\""), moved);
  }

  /** The place less one for each pair that begins before it. */
  private static int moved(int at, int[] starts) {
    int found = Arrays.binarySearch(starts, at);
    return at - (found < 0 ? -found - 1 : found);
  }
}
