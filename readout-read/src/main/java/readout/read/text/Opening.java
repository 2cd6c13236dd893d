package readout.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.model.Span;
import readout.read.page.Byline;
import readout.read.page.PageFacts;
import readout.read.page.PrintedTimes;
import readout.read.page.WrittenDate;

/**
 * The lines above a story that is printed like on paper: a headline and the lines under it, a date
 * ("12 January 2022"), a byline ("By Ann Example"), fields ("Source: The Harbour Times"). What is
 * no such line ends it. Immutable.
 *
 * @param facts what the lines say
 * @param title the place of the headline among them
 * @param heads the places of headline and subheads in order, which are of the story
 * @param end where the last of them ends; 0 where there is none
 * @param dated whether one of them tells a day: then a headline may follow
 */
public record Opening(
    PageFacts facts, Optional<Span> title, List<Span> heads, int end, boolean dated) {
  private static final int MOST_LINES = 12;
  private static final int MOST_HEADS = 3;
  private static final int FEW_WORDS = 3;
  private static final int LONGEST_SUBHEAD = 220;
  private static final int LONGEST_DATE_LINE = 90;
  private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|,?\\s+(?=[Bb]y:? \\p{Lu})");

  /** Copies the list. */
  public Opening {
    heads = List.copyOf(heads);
  }

  /**
   * Reads the first lines of a text.
   *
   * @param lines the text's lines or paragraphs in order, trimmed; empty ones count for nothing
   * @param marked the line that is known to be the headline, from a style or a heading
   */
  public static Opening of(String text, List<Span> lines, Optional<Span> marked) {
    List<Span> first =
        lines.stream().filter(line -> line.length() > 0).limit(MOST_LINES + 1L).toList();
    List<String> words = first.stream().map(line -> line.of(text)).toList();
    HeaderFields fields = new HeaderFields();
    Said said = new Said();
    Optional<Span> title = Optional.empty();
    List<Span> heads = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < first.size(); i++) {
      Span line = first.get(i);
      if (marked.equals(Optional.of(line)) && title.isEmpty()) {
        title = marked;
        heads.add(line);
      } else if (field(words, i)) {
        fields.take(text, line);
      } else if (!said.take(words.get(i))) {
        int next = pieceAfter(words, i);
        if (next == 0) {
          break;
        }
        List<Span> above = joined(text, first.subList(i, next));
        if (title.isEmpty() && fields.title().isEmpty() && marked.isEmpty()) {
          title = Optional.of(headline(text, above));
        }
        heads.addAll(above);
        i = next - 1;
      }
      end = first.get(i).end();
    }
    PageFacts facts = fields.facts(text).or(said.facts());
    Optional<Span> headline = title.or(fields::title);
    if (title.isEmpty()) {
      headline.ifPresent(heads::add);
    }
    return new Opening(
        headline.isPresent()
            ? facts.withTitle(headline.map(span -> span.of(text).replaceAll("\\s+", " ")))
            : facts,
        headline,
        heads,
        end,
        facts.publication().isPresent() || facts.updated().isPresent());
  }

  /** Where a piece follows a headline and what stands under it; 0 where none does. */
  private static int pieceAfter(List<String> words, int from) {
    for (int i = from; i < words.size() && i <= from + MOST_HEADS; i++) {
      if (i > from && piece(words, i)) {
        return i;
      }
      boolean head =
          i == from ? Headline.shaped(words.get(i)) : words.get(i).length() < LONGEST_SUBHEAD;
      if (!head) {
        return 0;
      }
    }
    return 0;
  }

  /** A line that goes on in small letters is one with the next. */
  private static List<Span> joined(String text, List<Span> lines) {
    List<Span> joined = new ArrayList<>();
    for (Span line : lines) {
      if (!joined.isEmpty() && Character.isLowerCase(text.codePointAt(line.start()))) {
        joined.add(joined.remove(joined.size() - 1).union(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** The first head; an outlet or a section, which has few words, may stand above it. */
  private static Span headline(String text, List<Span> heads) {
    return heads.stream()
        .filter(head -> Headline.shaped(head.of(text)))
        .filter(head -> head.of(text).split("\\s+").length > FEW_WORDS)
        .findFirst()
        .orElse(heads.get(0));
  }

  private static boolean piece(List<String> words, int i) {
    return i < words.size() && (field(words, i) || new Said().take(words.get(i)));
  }

  /** One field alone may be the first words of a sentence, unless it tells a day. */
  private static boolean field(List<String> words, int i) {
    return HeaderFields.knows(words.get(i))
        && (WrittenDate.in(words.get(i)).isPresent()
            || (i > 0 && HeaderFields.knows(words.get(i - 1)))
            || (i + 1 < words.size() && HeaderFields.knows(words.get(i + 1))));
  }

  /** Whether a line is a date and nothing else. */
  private static boolean date(String line) {
    return line.length() <= LONGEST_DATE_LINE
        && PrintedTimes.otherLetters(line) == 0
        && WrittenDate.in(line).isPresent();
  }

  /** What dates and bylines say. */
  private static final class Said {
    private final List<String> authors = new ArrayList<>();
    private Optional<Publication> publication = Optional.empty();
    private Optional<Publication> updated = Optional.empty();

    /** Takes a line whose every part is a date or a byline. */
    boolean take(String line) {
      String[] parts = PARTS.split(line);
      for (String part : parts) {
        if (!date(part) && !Byline.is(part)) {
          return false;
        }
      }
      for (String part : parts) {
        authors.addAll(Byline.is(part) ? Byline.printed(part) : List.of());
        String where = "the date line at the top, \"" + part.strip() + "\"";
        PrintedTimes times = PrintedTimes.of(part, Certainty.STATED, where);
        publication = publication.or(times::published);
        updated = updated.or(times::updated);
      }
      return parts.length > 0;
    }

    PageFacts facts() {
      return new PageFacts(
          Optional.empty(), Optional.empty(), Optional.empty(), authors, publication, updated);
    }
  }
}
