package readout.read.records;

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
import readout.read.records.Columns.Part;
import readout.read.text.Blocks;

/**
 * Makes a page of one record. The source of the report is the text field's value, as it is.
 *
 * @param columns which fields hold what
 * @param fields the record
 */
record NewsRecord(Columns columns, Fields fields) {
  private static final int SHORTEST_GLUED = 20;

  /** The fields of one record. */
  interface Fields {
    /** The values of a field: none where it is missing or empty, several where it is a list. */
    List<String> values(String field);
  }

  /** The page of the record; empty where no field holds text. */
  Optional<Page> page() {
    return first(Part.TEXT).map(this::page);
  }

  private Page page(String text) {
    Optional<String> title = first(Part.TITLE).map(String::strip);
    PageFacts facts =
        new PageFacts(
            first(Part.OUTLET),
            first(Part.URL),
            title,
            authors(),
            published(Part.DATE),
            published(Part.UPDATED));
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

  private Optional<Publication> published(Part part) {
    for (String field : columns.of(part)) {
      Optional<Publication> found =
          fields.values(field).stream()
              .findFirst()
              .flatMap(
                  words ->
                      WrittenDate.published(
                          words, Certainty.METADATA, "the field \"" + field + "\""));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<String> authors() {
    for (String field : columns.of(Part.AUTHORS)) {
      List<String> values = fields.values(field);
      if (!values.isEmpty()) {
        List<String> names =
            values.size() > 1 ? values : Arrays.asList(values.get(0).split("[,;]| and "));
        return names.stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
      }
    }
    return List.of();
  }

  private Optional<String> first(Part part) {
    return columns.of(part).stream().flatMap(field -> fields.values(field).stream()).findFirst();
  }
}
