package readout.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.AlignedText;
import readout.model.Span;

class PageTest {
  private static Page page(String... lines) {
    List<Span> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      blocks.add(new Span(text.length(), text.length() + line.length()));
      text.append(line).append('\n');
    }
    return Page.of(PageFacts.none(), AlignedText.identity(text.toString()), blocks);
  }

  private static List<String> shown(Page page) {
    return page.paragraphs().stream()
        .map(block -> block.kind() + " " + block.span().of(page.body().text()))
        .toList();
  }

  @Test
  void aLabelGluedToTheFirstWordIsPartedFromIt() {
    assertEquals(
        List.of(
            "FURNITURE Story highlights",
            "PROSE Envoys of both states meet in Tarn",
            "PROSE Advertisement of the posts begins in May."),
        shown(
            page(
                "Story highlights Envoys of both states meet in Tarn",
                "Advertisement of the posts begins in May.")));
  }

  @Test
  void whatALongerParagraphSaysIsNotReadTwice() {
    assertEquals(
        List.of(
            "FURNITURE “We know who made these papers, and who paid for them.”",
            "PROSE “We know who made these papers, and who paid for them,” the minister said.",
            "PROSE The police know who made these papers and are looking for them.",
            "PROSE They will leave.",
            "PROSE They will leave. Nobody wept."),
        shown(
            page(
                "“We know who made these papers, and who paid for them.”",
                "“We know who made these papers, and who paid for them,” the minister said.",
                "The police know who made these papers and are looking for them.",
                "They will leave.",
                "They will leave. Nobody wept.")));
  }

  @Test
  void aDatelineMayStandUnderASummary() {
    Page page =
        page(
            "Ships may pass on Friday",
            "HOLM, March 5 (Reuters) - Ships may pass on Friday, a" + " minister said.",
            "KESSEL — Another report begins here, on the same page.");
    assertEquals(Optional.of("HOLM"), page.dateline());
    assertEquals(Optional.of("Reuters"), page.wire());
  }
}
