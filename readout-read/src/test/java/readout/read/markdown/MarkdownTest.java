package readout.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Paragraph;
import readout.read.input.Found;
import readout.read.input.Quoted;
import readout.read.page.Page;

class MarkdownTest {
  private static final String REPORT =
      """
      ---
      title: Envoys meet in Marlow
      date: 2031-03-04T18:20:00+01:00
      author: [Ida Berg, Tom Holm]
      publisher: The Harbour Times
      ---

      # Envoys meet in Marlow

      The *envoys* of **Dvorak** met [in the harbour](http://example.com/a_b) on
      Tuesday, the ministry\\* said &mdash; twice.

      > “We will not leave,” she said.

      - The strait stays open, he said.
      - The fleet leaves on
        Friday, he said.

      ![The harbour at dawn](harbour.jpg)

      ```
      not = read
      ```

      <div>not read either</div>
      """;

  private static Page read(String text) throws IOException {
    Page page = Found.in(text, Markdown::read).page();
    Quoted.holds(page);
    return page;
  }

  @Test
  void blocksAreParagraphsAndMarksAreNot() throws IOException {
    assertEquals(
        List.of(
            "The envoys of Dvorak met in the harbour on Tuesday, the ministry* said — twice.",
            "“We will not leave,” she said.",
            "The strait stays open, he said.",
            "The fleet leaves on Friday, he said."),
        Quoted.prose(read(REPORT)));
  }

  @Test
  void wordsLeadBackToTheirMarks() throws IOException {
    Page page = read(REPORT);
    Quoted.from(page, "envoys of Dvorak met", "envoys* of **Dvorak** met");
    Quoted.from(page, "on Tuesday", "on\nTuesday");
    Quoted.from(page, "said — twice", "said &mdash; twice");
    Quoted.from(page, "met in the harbour on", "met [in the harbour](http://example.com/a_b) on");
  }

  @Test
  void whatStandsAboveIsToldOfTheReport() throws IOException {
    Page page = read(REPORT);
    assertEquals(Optional.of("Envoys meet in Marlow"), page.facts().title());
    assertEquals(Optional.of("The Harbour Times"), page.facts().outlet());
    assertEquals(List.of("Ida Berg", "Tom Holm"), page.facts().authors());
    assertEquals(
        "2031-03-04T18:20+01:00",
        page.facts().publication().orElseThrow().at().orElseThrow().toString());
    assertEquals(List.of("Envoys meet in Marlow"), Quoted.blocks(page, Paragraph.Kind.HEADLINE));
  }

  @Test
  void aHeadingThatOpensTheTextIsItsTitle() throws IOException {
    assertEquals(
        Optional.of("Envoys meet"), read("# Envoys meet\n\nThey met at dawn.").facts().title());
    assertEquals(
        Optional.empty(), read("They met at dawn.\n\n# Later\n\nThey left.").facts().title());
  }

  @Test
  void aHeadAsInPlainTextIsReadToo() throws IOException {
    Page page = read("date 2031-03-04\n\n# Envoys meet\n\nThey met at dawn.");
    assertEquals(
        Optional.of(LocalDate.of(2031, 3, 4)), page.facts().publication().orElseThrow().day());
    assertEquals(List.of("They met at dawn."), Quoted.prose(page));
  }

  @Test
  void linesAsOnPaperAreReadToo() throws IOException {
    Page page =
        read("# Envoys meet\n\n*By Ida Berg, 4 March 2031*\n\nThey met at dawn.\n\n> They left.");
    assertEquals(
        Optional.of(LocalDate.of(2031, 3, 4)), page.facts().publication().orElseThrow().day());
    assertEquals(List.of("Ida Berg"), page.facts().authors());
    assertEquals(Optional.of("Envoys meet"), page.facts().title());
    assertEquals(List.of("They met at dawn.", "They left."), Quoted.prose(page));
    assertEquals(List.of("Envoys meet"), Quoted.blocks(page, Paragraph.Kind.HEADLINE));
  }

  @Test
  void whatStandsBetweenHeadingAndBylineIsOfTheStory() throws IOException {
    Page page =
        read(
            "# Blast in Tarn\n\n- Three people are killed\n- police seek two men\n\n"
                + "By Ida Berg\n\nIt struck at dawn.");
    assertEquals(
        List.of("Three people are killed", "police seek two men", "It struck at dawn."),
        Quoted.prose(page));
    Page fields = read("Title: Envoys meet in Marlow\n\nDate: 4 March 2031\n\nThey met at dawn.");
    assertEquals(List.of("Envoys meet in Marlow"), Quoted.blocks(fields, Paragraph.Kind.HEADLINE));
    Page glued = read("Date: 4 March 2031\nThey met at dawn.\nThey left at noon.\n\nNo more.");
    assertEquals(2, Quoted.prose(glued).size());
  }

  @Test
  void depthIsNoDanger() throws IOException {
    for (String mark : List.of("> ", "*", "[", "- ", "**a ", "`", "<b>", "![")) {
      assertTrue(Found.in(mark.repeat(20_000) + "x", Markdown::read).pages().size() <= 1);
    }
  }
}
