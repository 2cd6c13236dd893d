package readout.read.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.model.Span;
import readout.read.page.Furniture;
import readout.read.page.PageFacts;
import readout.read.page.WrittenDate;

/**
 * The lines above a story that is printed like on paper: a headline, a date ("12 January 2022"), a
 * byline ("By Ann Example"), fields ("Source: The Harbour Times"). What is no such line ends it.
 * Immutable.
 *
 * @param facts what the lines say
 * @param title the place of the headline among them
 * @param end where the last of them ends; 0 where there is none
 * @param dated whether one of them tells a day: then a headline may follow
 */
public record Opening(PageFacts facts, Optional<Span> title, int end, boolean dated) {
  private static final int MOST_LINES = 12;
  private static final int LONGEST_DATE_LINE = 90;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\W*(?:last )?(?:updated|modified).*");
  private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*");

  /** What may stand beside the words of a date in a line that is nothing but a date. */
  private static final Set<String> BESIDE =
      Set.of(
          ("first last published posted issued released updated modified date dated on at of time"
                  + " a p m am pm st nd rd th t z gmt utc est edt cst cdt mst mdt pst pdt bst cet"
                  + " cest eet eest ist jst msk sept tues thur thurs")
              .split(" "));

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
    int end = 0;
    for (int i = 0; i < first.size(); i++) {
      Span line = first.get(i);
      if (marked.equals(Optional.of(line)) && title.isEmpty()) {
        title = marked;
      } else if (field(words, i)) {
        fields.take(text, line);
      } else if (!said.take(words.get(i))) {
        boolean above = title.isEmpty() && fields.title().isEmpty() && marked.isEmpty();
        if (!above || !Headline.shaped(words.get(i)) || !piece(words, i + 1)) {
          break;
        }
        title = Optional.of(line);
      }
      end = line.end();
    }
    PageFacts facts = fields.facts(text).or(said.facts());
    Optional<Span> headline = title.or(fields::title);
    return new Opening(
        headline.isPresent() ? facts.withTitle(headline.map(span -> span.of(text))) : facts,
        headline,
        end,
        facts.publication().isPresent());
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
    if (line.length() > LONGEST_DATE_LINE || WrittenDate.in(line).isEmpty()) {
      return false;
    }
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      if (!ofDate(word.group().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static boolean ofDate(String word) {
    return BESIDE.contains(word) || named(word, Month.values()) || named(word, DayOfWeek.values());
  }

  private static boolean named(String word, Enum<?>[] names) {
    for (Enum<?> each : names) {
      String name = each.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.equals(name.substring(0, 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean byline(String line) {
    return line.regionMatches(true, 0, "by ", 0, 3)
        && Furniture.rules().stream()
            .anyMatch(rule -> rule.name().equals("byline") && rule.test(line.strip()));
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
        if (!date(part) && !byline(part)) {
          return false;
        }
      }
      for (String part : parts) {
        if (byline(part)) {
          authors.addAll(HeaderFields.names(part));
        } else if (CHANGED.matcher(part).matches()) {
          updated = updated.or(() -> stated(part));
        } else {
          publication = publication.or(() -> stated(part));
        }
      }
      return parts.length > 0;
    }

    private static Optional<Publication> stated(String line) {
      return WrittenDate.published(
          line, Certainty.STATED, "the date line at the top, \"" + line.strip() + "\"");
    }

    PageFacts facts() {
      return new PageFacts(
          Optional.empty(), Optional.empty(), Optional.empty(), authors, publication, updated);
    }
  }
}
