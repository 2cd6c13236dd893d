package readout.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Paragraph;
import readout.model.Span;

/** Sorts the blocks of a page into headline, prose and furniture. */
final class Sorting {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Sorting() {}

  /**
   * The blocks with their kinds. A block is judged by itself and by what stands before it: a line
   * printed a second time, or repeated from longer blocks, is furniture, but an item of a list that
   * a colon announced is not.
   */
  static List<Paragraph> sort(String text, List<Span> blocks, Optional<String> title) {
    String headline = title.map(Sorting::fold).orElse("");
    boolean shouted = shouted(text, blocks);
    Set<String> seen = new HashSet<>();
    List<Paragraph> sorted = new ArrayList<>();
    Repeats repeats = new Repeats(text, blocks);
    boolean list = false;
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i);
      String words = block.of(text).strip();
      String folded = fold(words);
      if (folded.isEmpty() && !words.isEmpty()) {
        sorted.add(new Paragraph(block, Paragraph.Kind.FURNITURE));
        continue;
      }
      boolean again = !seen.add(BLANKS.matcher(words).replaceAll(" ")) || repeats.test(i);
      Optional<FurnitureRule> rule = Furniture.rule(words);
      boolean exempt =
          rule.isPresent()
              && ((list && rule.get().looksLikeAnItem())
                  || (shouted && rule.get().name().equals(Furniture.CAPITALS)));
      if (folded.equals(headline)) {
        sorted.add(new Paragraph(block, Paragraph.Kind.HEADLINE));
      } else if (again || (rule.isPresent() && !exempt)) {
        sorted.add(new Paragraph(block, Paragraph.Kind.FURNITURE));
      } else {
        sorted.add(new Paragraph(block, Paragraph.Kind.PROSE));
      }
      list = words.endsWith(":") || (list && exempt);
    }
    return sorted;
  }

  /** Whether the whole text is in capitals, as old wires are: then capitals say nothing. */
  private static boolean shouted(String text, List<Span> blocks) {
    int capitals = 0;
    int smalls = 0;
    for (Span block : blocks) {
      for (int i = block.start(); i < block.end(); i++) {
        capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        smalls += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      }
    }
    return capitals > smalls;
  }

  /** Letters and digits only, in lower case: printings differ in quotation marks and blanks. */
  static String fold(String words) {
    StringBuilder folded = new StringBuilder();
    words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(unit -> folded.appendCodePoint(Character.toLowerCase(unit)));
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
