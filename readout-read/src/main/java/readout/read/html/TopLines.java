package readout.read.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.read.page.Page;
import readout.read.page.PageFacts;
import readout.read.page.WrittenDate;

/** What the lines between headline and text tell, where the page names none of them. */
final class TopLines {
  /** They stand within so many blocks of the top. */
  private static final int TOP = 5;

  private static final String WHERE = "line under the headline";
  private static final Pattern BYLINE = Pattern.compile("(?is)by\\s.{2,160}");
  private static final Pattern UPDATE = Pattern.compile("(?is)\\b(?:updated|modified)\\b.*");

  private TopLines() {}

  /** The authors and times of lines that are furniture. */
  static PageFacts of(Page page) {
    List<String> authors = List.of();
    Optional<Publication> published = Optional.empty();
    Optional<Publication> updated = Optional.empty();
    for (Paragraph paragraph : page.paragraphs().stream().limit(TOP).toList()) {
      if (paragraph.kind() == Paragraph.Kind.FURNITURE) {
        String words = paragraph.span().of(page.body().text());
        authors =
            authors.isEmpty() && BYLINE.matcher(words).matches() ? Bylines.named(words) : authors;
        String first = UPDATE.matcher(words).replaceFirst("");
        published = published.or(() -> WrittenDate.published(first, Certainty.METADATA, WHERE));
        updated =
            updated.or(
                () ->
                    WrittenDate.afterUpdated(words)
                        .flatMap(later -> WrittenDate.published(later, Certainty.METADATA, WHERE)));
      }
    }
    Optional<Publication> told = published;
    Optional<Publication> first = page.facts().publication().or(() -> told);
    return new PageFacts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        authors,
        published,
        updated.filter(update -> PageTimes.after(update, first)));
  }
}
