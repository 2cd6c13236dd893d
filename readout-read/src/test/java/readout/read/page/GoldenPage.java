package readout.read.page;

import readout.model.Paragraph;
import readout.model.Publication;
import readout.read.GoldenFile;

/**
 * Compares a page with a file of {@code src/test/resources/readout/read}; with {@code
 * -Dgolden=write} the file is written instead, to be read before it is committed.
 */
public final class GoldenPage {
  private GoldenPage() {}

  /** Fails where the page differs from the file. */
  public static void check(String name, Page page) {
    GoldenFile.check("readout/read/" + name, shown(page));
  }

  private static String shown(Page page) {
    StringBuilder shown = new StringBuilder();
    shown.append("outlet: ").append(page.facts().outlet().orElse("-")).append('\n');
    shown.append("url: ").append(page.facts().url().orElse("-")).append('\n');
    shown.append("title: ").append(page.facts().title().orElse("-")).append('\n');
    shown.append("authors: ").append(page.facts().authors()).append('\n');
    shown
        .append("published: ")
        .append(page.facts().publication().map(GoldenPage::shown).orElse("-"));
    shown.append("\nupdated: ").append(page.facts().updated().map(GoldenPage::shown).orElse("-"));
    shown.append("\nwire: ").append(page.wire().orElse("-")).append('\n');
    shown.append("dateline: ").append(page.dateline().orElse("-")).append('\n');
    shown.append("language: ").append(page.language()).append('\n');
    for (Paragraph block : page.paragraphs()) {
      shown.append('\n').append(block.kind()).append('\n');
      shown.append(block.span().of(page.body().text())).append('\n');
    }
    return shown.append("\nSOURCE\n").append(page.body().source()).append('\n').toString();
  }

  private static String shown(Publication publication) {
    return publication
            .at()
            .map(Object::toString)
            .orElseGet(() -> publication.day().map(Object::toString).orElse("?"))
        + ", "
        + publication.certainty()
        + ", "
        + publication.reason();
  }
}
