package readout.read.text;

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
import readout.read.page.WrittenDate;

/** Collects what lines such as {@code Date: 5 May 2015} say, each line once. Not thread-safe. */
final class HeaderFields {
  private static final Pattern HEADER =
      Pattern.compile("([A-Za-z][A-Za-z-]{1,24}):[ \\t]*(.*)", Pattern.DOTALL);
  private static final List<String> KNOWN =
      List.of(
          "date",
          "published",
          "from",
          "author",
          "authors",
          "by",
          "byline",
          "title",
          "subject",
          "headline",
          "outlet",
          "source",
          "publisher",
          "url",
          "link");

  private Optional<String> outlet = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<Span> title = Optional.empty();
  private Optional<Publication> publication = Optional.empty();
  private final List<String> authors = new ArrayList<>();
  private int known;

  /** Whether a line names a field that is known, and says something in it. */
  static boolean knows(String line) {
    Matcher header = HEADER.matcher(line);
    return header.matches()
        && KNOWN.contains(header.group(1).toLowerCase(Locale.ROOT))
        && !header.group(2).isBlank();
  }

  /** Takes a line; whether it looks like a field, known or not. */
  boolean take(String text, Span line) {
    Matcher header = HEADER.matcher(line.of(text));
    if (!header.matches()) {
      return false;
    }
    String name = header.group(1).toLowerCase(Locale.ROOT);
    known += KNOWN.contains(name) ? 1 : 0;
    String value = header.group(2);
    switch (name) {
      case "date", "published" -> publication = publication.or(() -> published(name, value));
      case "from", "author", "authors", "by", "byline" -> authors.addAll(Byline.listed(value));
      case "title", "subject", "headline" ->
          title = value.isEmpty() ? title : Optional.of(tail(line, value));
      case "outlet", "source", "publisher" -> outlet = some(value);
      case "url", "link" -> url = some(value);
      default -> {}
    }
    return true;
  }

  /** How many known fields there were. */
  int known() {
    return known;
  }

  /** The place of the title. */
  Optional<Span> title() {
    return title;
  }

  /** What the fields say. */
  PageFacts facts(String text) {
    return new PageFacts(outlet, url, title.map(span -> span.of(text)), authors, publication);
  }

  private static Span tail(Span line, String value) {
    return new Span(line.end() - value.length(), line.end());
  }

  private static Optional<String> some(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static Optional<Publication> published(String name, String value) {
    return WrittenDate.published(value, Certainty.METADATA, "the header \"" + name + "\"");
  }
}
