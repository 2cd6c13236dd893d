package readout.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.model.Span;
import readout.read.page.Byline;
import readout.read.page.PageFacts;
import readout.read.page.PrintedTimes;

/**
 * What the first page shows about the report: its headline, its by-line, the day it was published.
 * What the file itself says of its making (its date is that of printing) is not used, but to know
 * the headline by. Stateless.
 */
final class PdfFacts {
  /** A headline is printed larger than the text by this. */
  private static final float LARGER = 1.12f;

  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_LINE = 120;

  /** The blocks at the top of the first page that may be by-line and date. */
  private static final int TOP = 12;

  private static final Pattern PROSE = Pattern.compile(".{160,}[.!?:][\"”’)]*", Pattern.DOTALL);

  /** A place, an outlet and an edition may stand beside the date. */
  private static final int OTHER_LETTERS = 32;

  private static final Pattern ADDRESS = Pattern.compile("(https?://\\S+)(?: .{0,20})?");

  private PdfFacts() {}

  /**
   * The facts.
   *
   * @param named the title that the file gives itself
   */
  static PageFacts of(SourceText source, PdfBody body, Optional<String> named) {
    int blocks = firstPage(body);
    Optional<Integer> title = title(body, blocks, named);
    List<String> authors = new ArrayList<>();
    Optional<Publication> published = Optional.empty();
    Optional<Publication> updated = Optional.empty();
    Optional<String> url = Optional.empty();
    for (String line : top(source, body, blocks)) {
      if (line.length() > LONGEST_LINE) {
        continue;
      }
      PrintedTimes times = times(line);
      published = published.or(times::published);
      updated = updated.or(times::updated);
      if (authors.isEmpty() && Byline.is(line)) {
        authors.addAll(Byline.printed(line));
      }
    }
    for (TextLine line : source.lines()) {
      Matcher address = ADDRESS.matcher(line.of(source.text()));
      if (line.page() == 0 && line.area() == TextLine.NONE && address.matches()) {
        url = url.or(() -> Optional.of(address.group(1)));
      }
    }
    return new PageFacts(
        Optional.empty(), url, title.map(body::words), authors, published, updated);
  }

  /** The blocks of the body that are of the story: a line that only dates it is not. */
  static List<Span> story(PdfBody body) {
    List<Span> story = new ArrayList<>(body.blocks());
    for (int i = Math.min(TOP, firstPage(body)) - 1; i >= 0; i--) {
      String words = body.words(i);
      if (words.length() <= LONGEST_LINE && !times(words).isEmpty()) {
        story.remove(i);
      }
    }
    return story;
  }

  private static int firstPage(PdfBody body) {
    int blocks = 0;
    while (blocks < body.blocks().size() && body.paragraphs().get(blocks).get(0).page() == 0) {
      blocks++;
    }
    return blocks;
  }

  /**
   * The running head of the first page, and its first lines before the text has gone on for long.
   */
  private static List<String> top(SourceText source, PdfBody body, int blocks) {
    List<String> top = new ArrayList<>();
    int prose = 0;
    for (int i = 0; i < Math.min(TOP, blocks) && prose < 2; i++) {
      prose += PROSE.matcher(body.words(i)).matches() ? 1 : 0;
      body.paragraphs().get(i).stream()
          .filter(line -> line.page() == 0)
          .forEach(line -> top.add(line.of(source.text())));
      top.add(body.words(i));
    }
    for (TextLine line : source.lines()) {
      if (line.page() == 0 && line.area() == TextLine.NONE) {
        top.add(line.of(source.text()));
      }
    }
    return top;
  }

  /** What a line tells that dates the report; nothing where it is a sentence that has a day. */
  private static PrintedTimes times(String line) {
    int letters = PrintedTimes.otherLetters(line);
    boolean sentence = line.matches("(?s).*\\p{Ll}\\.") && letters > OTHER_LETTERS / 3;
    return letters > OTHER_LETTERS || sentence || line.contains("://")
        ? new PrintedTimes(Optional.empty(), Optional.empty())
        : PrintedTimes.of(line, Certainty.METADATA, "the date printed on the first page");
  }

  /** The block that is the headline. */
  private static Optional<Integer> title(PdfBody body, int blocks, Optional<String> named) {
    String name = named.map(PdfFacts::fold).orElse("");
    float usual =
        Columns.em(body.paragraphs().stream().flatMap(List::stream).map(TextLine::row).toList());
    Optional<Integer> largest = Optional.empty();
    float size = usual * LARGER;
    int most = 0;
    for (int i = 0; i < blocks; i++) {
      String words = body.words(i);
      if (!name.isEmpty() && fold(words).equals(name)) {
        return Optional.of(i);
      }
      int count = words.split(" ").length;
      // a masthead may be larger than the headline, but it has few words
      int rank = count > 3 ? 2 : count > 1 ? 1 : 0;
      float height = body.paragraphs().get(i).get(0).size();
      boolean better = rank > most || (rank == most && height > size * 1.05f);
      if (words.length() <= LONGEST_TITLE && rank > 0 && height > usual * LARGER && better) {
        largest = Optional.of(i);
        size = height;
        most = rank;
      }
    }
    return largest.isPresent() ? largest : heavy(body, blocks);
  }

  /** Where nothing is larger than the text, a heavy line above it that is no sentence. */
  private static Optional<Integer> heavy(PdfBody body, int blocks) {
    for (int i = 0; i + 1 < Math.min(TOP, blocks); i++) {
      String words = body.words(i);
      if (PROSE.matcher(words).matches()) {
        return Optional.empty();
      }
      boolean heavy = body.paragraphs().get(i).stream().allMatch(line -> line.row().bold());
      boolean headline =
          words.split(" ").length > 2
              && words.length() <= LONGEST_TITLE
              && !words.endsWith(".")
              && times(words).isEmpty()
              && !Byline.is(words);
      if (heavy && headline) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
