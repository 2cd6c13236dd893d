package readout.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;

/** Parts what a site puts before a paragraph, and scraping glued to it, from the paragraph. */
final class Glued {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?i:story highlights)|Advertisement|ADVERTISEMENT)\\s+(?=[\\p{Lu}\\p{Nd}“\"])");

  private Glued() {}

  /** The blocks, with such a label as a block of its own. */
  static List<Span> part(String text, List<Span> blocks) {
    List<Span> parted = new ArrayList<>();
    Matcher label = LABEL.matcher(text);
    for (Span block : blocks) {
      if (label.region(block.start(), block.end()).lookingAt() && label.end() < block.end()) {
        int end = block.start() + label.group().stripTrailing().length();
        parted.add(new Span(block.start(), end));
        parted.add(new Span(label.end(), block.end()));
      } else {
        parted.add(block);
      }
    }
    return parted;
  }
}
