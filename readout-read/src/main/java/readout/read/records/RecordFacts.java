package readout.read.records;

import java.util.List;
import java.util.Optional;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.read.page.Byline;
import readout.read.page.PageFacts;
import readout.read.page.WrittenDate;
import readout.read.records.Columns.Part;

/**
 * What named fields tell about a report, whether they stand in a record or above a text.
 *
 * @param columns which fields hold what
 * @param fields the fields
 */
public record RecordFacts(Columns columns, Fields fields) {
  /** Fields by name. */
  @FunctionalInterface
  public interface Fields {
    /** The values of a field: none where it is missing or empty, several where it is a list. */
    List<String> values(String field);
  }

  /** The running text; empty where no field holds any. */
  public Optional<String> text() {
    return first(Part.TEXT);
  }

  /** Everything beside the text. */
  public PageFacts page() {
    return new PageFacts(
        first(Part.OUTLET),
        first(Part.URL),
        first(Part.TITLE).map(String::strip),
        authors(),
        published(Part.DATE),
        published(Part.UPDATED));
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
        return values.size() == 1
            ? Byline.listed(values.get(0))
            : values.stream()
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
