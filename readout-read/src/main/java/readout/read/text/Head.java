package readout.read.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.model.Span;
import readout.read.page.PageFacts;

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
    HeaderFields fields = new HeaderFields();
    int end = text.length();
    for (Span raw : Lines.of(text, 0)) {
      Span line = Lines.trim(text, raw);
      if (line.length() == 0) {
        if (fields.known() == 0) {
          continue;
        }
        end = line.start();
        break;
      }
      if (!fields.take(text, line)) {
        return Optional.empty();
      }
    }
    return fields.known() < 2
        ? Optional.empty()
        : Optional.of(new Head(fields.facts(text), fields.title(), end, false));
  }
}
