package readout.read.html;

import java.util.List;
import java.util.Optional;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Publication.Certainty;
import readout.read.page.Byline;
import readout.read.page.Page;
import readout.read.page.PageFacts;
import readout.read.page.PrintedTimes;

/** What the lines between headline and text tell, where the page names none of them. */
final class TopLines {
  /** They stand within so many blocks of the top. */
  private static final int TOP = 5;

  private static final String WHERE = "line under the headline";

  private TopLines() {}

  /** The authors and times of lines that are furniture. */
  static PageFacts of(Page page) {
    List<String> authors = List.of();
    Optional<Publication> published = Optional.empty();
    Optional<Publication> updated = Optional.empty();
    for (Paragraph paragraph : page.paragraphs().stream().limit(TOP).toList()) {
      if (paragraph.kind() == Paragraph.Kind.FURNITURE) {
        String words = paragraph.span().of(page.body().text());
        authors = authors.isEmpty() && Byline.is(words) ? Byline.printed(words) : authors;
        PrintedTimes times = PrintedTimes.of(words, Certainty.METADATA, WHERE);
        published = published.or(times::published);
        updated = updated.or(times::updated);
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
