package readout.read.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.read.page.Byline;
import readout.read.page.PageFacts;
import readout.read.page.PrintedTimes;
import readout.read.page.WrittenDate;

/** What the dates and bylines above a story say. Not thread-safe. */
final class Said {
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_DATE_LINE = 90;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern PARTS = Pattern.compile(" ?[|•·] ?|,? (?=[Bb]y:? \\p{Lu})");

  private final boolean timeline;
  private final Set<String> authors = new LinkedHashSet<>();
  private Optional<Publication> publication = Optional.empty();
  private Optional<Publication> updated = Optional.empty();

  /**
   * Nothing is said yet.
   *
   * @param lines the first lines: where several tell days, they tell of what happened
   */
  Said(List<String> lines) {
    timeline =
        lines.stream()
                .filter(Said::day)
                .flatMap(line -> times(line).published().flatMap(Publication::day).stream())
                .distinct()
                .count()
            > 1;
  }

  /** Whether every part of a line is a date or a byline. */
  boolean takes(String line) {
    List<String> parts = parts(line);
    return !parts.isEmpty()
        && parts.stream().allMatch(part -> Byline.is(part) || (!timeline && day(part)));
  }

  /** Takes a line if every part of it is a date or a byline. */
  boolean take(String line) {
    if (!takes(line)) {
      return false;
    }
    for (String part : parts(line)) {
      if (Byline.is(part)) {
        authors.addAll(Byline.printed(part));
      }
      PrintedTimes times = times(part);
      publication = publication.or(times::published);
      updated = updated.or(times::updated);
    }
    return true;
  }

  /** What they say. */
  PageFacts facts() {
    return new PageFacts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.copyOf(authors),
        publication,
        updated);
  }

  /** Whether a line is a date and nothing else. */
  static boolean day(String line) {
    return line.length() <= LONGEST_DATE_LINE
        && PrintedTimes.otherLetters(line) == 0
        && WrittenDate.in(line).isPresent();
  }

  private static PrintedTimes times(String part) {
    return PrintedTimes.of(
        part, Certainty.STATED, "the date line at the top, \"" + part.strip() + "\"");
  }

  private static List<String> parts(String line) {
    if (line.length() > LONGEST_LINE) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (String part : PARTS.split(BLANKS.matcher(line).replaceAll(" ").strip())) {
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
