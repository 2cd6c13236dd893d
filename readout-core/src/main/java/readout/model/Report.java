package readout.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One published text. The source is kept as decoded and never changed; {@code body} says which of
 * it is read.
 *
 * @param id made from the file's base name, the record's place in it and the source, so that it
 *     does not depend on order or folder
 * @param file the path as given, with {@code #n} for the n-th record of a file that holds several
 * @param outlet who published it
 * @param url where it was published
 * @param title its headline
 * @param authors its bylines, in order
 * @param publication when it was published
 * @param updated when it was last changed, where its source says so
 * @param wire the agency it credits ("The Associated Press")
 * @param dateline the place its first paragraph is filed from ("KYIV, Ukraine"), as printed
 * @param language an ISO 639-3 code, "und" where it cannot be told
 * @param body the text that is read, aligned with the source
 * @param paragraphs the blocks of the body in order, never overlapping
 */
public record Report(
    String id,
    String file,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    List<String> authors,
    Publication publication,
    Optional<Publication> updated,
    Optional<String> wire,
    Optional<String> dateline,
    String language,
    AlignedText body,
    List<Paragraph> paragraphs) {
  /**
   * The order in which reports came out, as far as it is known: by earliest day, latest day, then
   * id; undated ones last.
   */
  public static final Comparator<Report> IN_ORDER =
      Comparator.<Report, LocalDate>comparing(
              report -> report.publication().from().orElse(LocalDate.MAX))
          .thenComparing(report -> report.publication().to().orElse(LocalDate.MAX))
          .thenComparing(Report::id);

  /** Copies the lists. */
  public Report {
    authors = List.copyOf(authors);
    paragraphs = List.copyOf(paragraphs);
  }

  /** A report without an update and a dateline. */
  public Report(
      String id,
      String file,
      Optional<String> outlet,
      Optional<String> url,
      Optional<String> title,
      List<String> authors,
      Publication publication,
      Optional<String> wire,
      String language,
      AlignedText body,
      List<Paragraph> paragraphs) {
    this(
        id,
        file,
        outlet,
        url,
        title,
        authors,
        publication,
        Optional.empty(),
        wire,
        Optional.empty(),
        language,
        body,
        paragraphs);
  }

  /** The same report with another publication time. */
  public Report withPublication(Publication other) {
    return new Report(
        id,
        file,
        outlet,
        url,
        title,
        authors,
        other,
        updated,
        wire,
        dateline,
        language,
        body,
        paragraphs);
  }

  /** The source text as decoded. */
  public String source() {
    return body.source();
  }

  /** Whether it is analysed: only English is. */
  public boolean readable() {
    return language.equals("eng");
  }
}
