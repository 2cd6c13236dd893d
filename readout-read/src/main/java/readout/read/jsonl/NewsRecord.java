package readout.read.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.model.AlignedText;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.model.Span;
import readout.read.page.Page;
import readout.read.page.PageFacts;
import readout.read.page.WrittenDate;
import readout.read.text.Blocks;

/**
 * Reads one record: those of news-please, those of the NGEC event coder, and plain ones with the
 * same few fields. The source of the report is the text field's value. Thread-safe.
 */
final class NewsRecord {
  private static final List<String> TEXT =
      List.of("maintext", "event_text", "text", "body", "content");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> DATE = List.of("date_publish", "pub_date", "published", "date");
  private static final List<String> OUTLET =
      List.of("outlet", "publisher", "source_domain", "source");
  private static final List<String> URL = List.of("url", "link");
  private static final List<String> AUTHORS = List.of("authors", "author", "byline");
  private static final int SHORTEST_GLUED = 20;

  private NewsRecord() {}

  /** The page of a record; empty where no field holds text. */
  static Optional<Page> read(JsonNode record) {
    return first(record, TEXT).map(text -> page(record, text));
  }

  private static Page page(JsonNode record, String text) {
    Optional<String> title = first(record, TITLE).map(String::strip);
    PageFacts facts =
        new PageFacts(
            first(record, OUTLET), first(record, URL), title, authors(record), published(record));
    List<Span> blocks = new ArrayList<>(Blocks.of(text, 0));
    title.ifPresent(words -> splitGlued(text, blocks, words));
    return Page.of(facts, AlignedText.identity(text), blocks);
  }

  /** A title that runs into the first sentence is a block of its own. */
  private static void splitGlued(String text, List<Span> blocks, String title) {
    if (blocks.isEmpty() || title.length() < SHORTEST_GLUED) {
      return;
    }
    Span first = blocks.get(0);
    int end = first.start() + title.length();
    if (end + 1 < first.end()
        && text.startsWith(title, first.start())
        && Character.isWhitespace(text.charAt(end))
        && opensSentence(text.codePointAt(end + 1))) {
      blocks.set(0, new Span(first.start(), end));
      blocks.add(1, new Span(end + 1, first.end()));
    }
  }

  private static boolean opensSentence(int unit) {
    return Character.isUpperCase(unit) || "“\"(".indexOf(unit) >= 0;
  }

  private static Optional<Publication> published(JsonNode record) {
    for (String field : DATE) {
      Optional<Publication> found =
          text(record, field)
              .flatMap(WrittenDate::in)
              .map(day -> Publication.on(day, Certainty.METADATA, "the field \"" + field + "\""));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<String> authors(JsonNode record) {
    List<String> names = new ArrayList<>();
    for (String field : AUTHORS) {
      JsonNode value = record.path(field);
      if (value.isArray() && names.isEmpty()) {
        value.forEach(
            name -> names.add(name.isObject() ? name.path("name").asText() : name.asText()));
      } else if (value.isTextual() && names.isEmpty()) {
        names.addAll(Arrays.asList(value.asText().split("[,;]| and ")));
      }
    }
    return names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
  }

  private static Optional<String> first(JsonNode record, List<String> fields) {
    for (String field : fields) {
      Optional<String> value = text(record, field);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isTextual() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }
}
