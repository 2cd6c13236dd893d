package readout.read.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.model.Span;
import readout.read.page.PageFacts;
import readout.read.page.WrittenDate;

/**
 * What stands above the text: a date line, headers as in mail, or nothing.
 *
 * @param facts what it says
 * @param title the place of the title it names, in the text
 * @param end where the text begins
 * @param dated whether it is a date line: then a headline may follow
 */
public record Head(PageFacts facts, Optional<Span> title, int end, boolean dated) {
  private static final Pattern DATE_LINE =
      Pattern.compile("\\A\\s*date[ \\t]+(\\d{4}-\\d{2}-\\d{2})(?=\\s|\\z)[ \\t]*");
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

  /** The head of a text. */
  public static Head of(String text) {
    Matcher line = DATE_LINE.matcher(text);
    if (line.find()) {
      Optional<LocalDate> day = day(line.group(1));
      if (day.isPresent()) {
        Publication stated =
            Publication.on(day.get(), Certainty.STATED, "the report's first line, \"date\"");
        PageFacts facts =
            new PageFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(stated));
        return new Head(facts, Optional.empty(), line.end(), true);
      }
    }
    return headers(text).orElseGet(() -> new Head(PageFacts.none(), Optional.empty(), 0, false));
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Headers are at least two lines that name known fields, up to a blank line. */
  private static Optional<Head> headers(String text) {
    Optional<String> outlet = Optional.empty();
    Optional<String> url = Optional.empty();
    Optional<Span> title = Optional.empty();
    Optional<Publication> publication = Optional.empty();
    List<String> authors = new ArrayList<>();
    int known = 0;
    int end = text.length();
    for (Span raw : Lines.of(text, 0)) {
      Span line = Lines.trim(text, raw);
      if (line.length() == 0) {
        if (known == 0) {
          continue;
        }
        end = line.start();
        break;
      }
      Matcher header = HEADER.matcher(line.of(text));
      if (!header.matches()) {
        return Optional.empty();
      }
      String name = header.group(1).toLowerCase(Locale.ROOT);
      known += KNOWN.contains(name) ? 1 : 0;
      String value = header.group(2);
      switch (name) {
        case "date", "published" -> publication = publication.or(() -> published(name, value));
        case "from", "author", "authors", "by", "byline" -> authors.addAll(names(value));
        case "title", "subject", "headline" ->
            title = value.isEmpty() ? title : Optional.of(tail(line, value));
        case "outlet", "source", "publisher" -> outlet = some(value);
        case "url", "link" -> url = some(value);
        default -> {}
      }
    }
    if (known < 2) {
      return Optional.empty();
    }
    PageFacts facts =
        new PageFacts(outlet, url, title.map(span -> span.of(text)), authors, publication);
    return Optional.of(new Head(facts, title, end, false));
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

  private static List<String> names(String value) {
    String plain = value.replaceAll("<[^<>]*>", "").replaceFirst("(?i)^\\s*by\\s+", "");
    return Arrays.stream(plain.split("[,;]| and "))
        .map(name -> name.replace("\"", "").strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
