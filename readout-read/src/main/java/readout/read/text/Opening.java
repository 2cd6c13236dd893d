package readout.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Span;
import readout.read.page.Furniture;
import readout.read.page.PageFacts;

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
  private static final int LONGEST_SUBHEAD = 220;
  private static final int LONGEST_FIELD = 200;

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
    Said said = new Said(words);
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
        int next = pieceAfter(words, i, said);
        if (next == 0) {
          break;
        }
        List<Span> above = joined(text, first.subList(i, next));
        if (title.isEmpty() && fields.title().isEmpty()) {
          title = marked.isEmpty() ? headline(text, above) : marked.filter(above::contains);
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
      heads.sort(Comparator.comparing(Span::start));
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

  /** The places of the story: the heads, and of the given ones those below the opening. */
  public List<Span> story(List<Span> blocks) {
    return Stream.concat(heads.stream(), blocks.stream().filter(block -> block.start() >= end))
        .toList();
  }

  /** Where a piece follows a headline and what stands under it; 0 where none does. */
  private static int pieceAfter(List<String> words, int from, Said said) {
    for (int i = from; i < words.size() && i <= from + MOST_HEADS; i++) {
      if (i > from && (field(words, i) || said.takes(words.get(i)))) {
        return i;
      }
      String line = words.get(i);
      if (i == from ? !Headline.shaped(line) : line.length() >= LONGEST_SUBHEAD) {
        return 0;
      }
    }
    return 0;
  }

  /** A line that goes on in small letters in the next is one with it. */
  private static List<Span> joined(String text, List<Span> lines) {
    List<Span> joined = new ArrayList<>();
    for (Span line : lines) {
      Span last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
      boolean below =
          !joined.isEmpty()
              && Lines.of(text.substring(last.end(), line.start()) + "|", 0).size() == 2;
      if (below && Character.isLowerCase(text.codePointAt(line.start()))) {
        joined.set(joined.size() - 1, last.union(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** The first head that is no name of an outlet or a section. */
  private static Optional<Span> headline(String text, List<Span> heads) {
    return heads.stream()
        .filter(head -> Headline.shaped(head.of(text)))
        .filter(head -> head.of(text).indexOf(' ') > 0 && Furniture.rule(head.of(text)).isEmpty())
        .findFirst()
        .or(() -> Optional.of(heads.get(0)));
  }

  /** One field alone may be the first words of a sentence, unless it tells a day and no more. */
  private static boolean field(List<String> words, int i) {
    String line = words.get(i);
    return line.length() <= LONGEST_FIELD
        && HeaderFields.knows(line)
        && (Said.day(line)
            || (i > 0 && HeaderFields.knows(words.get(i - 1)))
            || (i + 1 < words.size() && HeaderFields.knows(words.get(i + 1))));
  }
}
