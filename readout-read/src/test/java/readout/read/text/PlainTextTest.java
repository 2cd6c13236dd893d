package readout.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Paragraph.Kind;
import readout.model.Publication.Certainty;
import readout.read.page.Page;

class PlainTextTest {
  private static List<String> blocks(Page page) {
    return page.paragraphs().stream()
        .map(block -> block.kind() + " " + block.span().of(page.body().text()))
        .toList();
  }

  @Test
  void aDateLineMayHoldTheFirstWords() {
    Page page = PlainText.read(" date 2021-12-29 The envoys met.\nThey will meet again.");
    assertEquals(List.of("PROSE The envoys met.", "PROSE They will meet again."), blocks(page));
    var publication = page.facts().publication().orElseThrow();
    assertEquals(Certainty.STATED, publication.certainty());
    assertEquals(Optional.of(LocalDate.of(2021, 12, 29)), publication.day());
    assertEquals(Optional.empty(), page.facts().title());
  }

  @Test
  void aHeadlineFollowsADateLine() {
    Page page =
        PlainText.read(
            "date 2016-05-23\nEnvoys meet\n\nEnvoys meet\n\nThe envoys met.\n\nRead more\n");
    assertEquals(
        List.of(
            "HEADLINE Envoys meet",
            "HEADLINE Envoys meet",
            "PROSE The envoys met.",
            "FURNITURE Read more"),
        blocks(page));
    assertEquals(Optional.of("Envoys meet"), page.facts().title());
  }

  @Test
  void aSentenceIsNoHeadlineAndNeitherIsAnUndatedFirstLine() {
    assertEquals(
        Optional.empty(),
        PlainText.read("date 2016-05-23\nThey met.\n\nThey left.").facts().title());
    assertEquals(
        Optional.empty(), PlainText.read("date 2016-05-23\nThey met\nThey left.").facts().title());
    assertEquals(Optional.empty(), PlainText.read("Envoys meet\n\nThey left.").facts().title());
  }

  @Test
  void aDayThatIsNoneDatesNothing() {
    assertEquals(
        Optional.empty(), PlainText.read("date 2021-13-41\nThey met.").facts().publication());
  }

  @Test
  void headersAreRead() {
    Page page =
        PlainText.read(
            """
            Date: Wed, 29 Dec 2021 23:10:00 -0500
            From: Ann Example <ann@example.com>
            Subject: Envoys meet
            Outlet: The Harbour Times
            URL: https://example.com/1

            The envoys met.
            """);
    assertEquals(List.of("HEADLINE Envoys meet", "PROSE The envoys met."), blocks(page));
    assertEquals(Optional.of("The Harbour Times"), page.facts().outlet());
    assertEquals(Optional.of("https://example.com/1"), page.facts().url());
    assertEquals(List.of("Ann Example"), page.facts().authors());
    var publication = page.facts().publication().orElseThrow();
    assertEquals(Certainty.METADATA, publication.certainty());
    assertEquals(Optional.of(LocalDate.of(2021, 12, 29)), publication.day());
  }

  @Test
  void oneLineThatLooksLikeAHeaderIsText() {
    assertEquals(
        List.of("PROSE Source: the ministry said so.", "PROSE They met."),
        blocks(PlainText.read("Source: the ministry said so.\n\nThey met.")));
  }

  @Test
  void linesWrappedByHandAreOneParagraph() {
    String text =
        """
        The envoys of the two states met in the harbour on Tuesday and said that
        the talks would go on. A second round is planned for the tenth of next
        month, they said.
        The ministry would not comment on the plans of its own envoy or of
        the other one.
        """;
    assertEquals(2, PlainText.read(text).paragraphs().size());
  }

  @Test
  void longLinesAreParagraphs() {
    String line = "The envoys of the two states met in the harbour on Tuesday, the ministry said. ";
    String text = line + line + "\n" + line + line.strip() + "”The call was short.\n";
    assertEquals(2, PlainText.read(text).paragraphs().size());
  }

  @Test
  void aListThatAColonAnnouncesIsProse() {
    Page page = PlainText.read("The members are:\n\nNorth Harbour\n\nSouth Harbour\n\nThey met.");
    assertEquals(
        List.of(Kind.PROSE, Kind.PROSE, Kind.PROSE, Kind.PROSE),
        page.paragraphs().stream().map(block -> block.kind()).toList());
  }

  @Test
  void creditsAreRead() {
    assertEquals(
        Optional.of("The Associated Press"),
        PlainText.read("OSLO, Norway (AP) — The envoys met.").wire());
    assertEquals(
        Optional.of("Reuters"),
        PlainText.read("They met.\n\nReuters contributed to this report.").wire());
    assertEquals(Optional.of("CNN"), PlainText.read("(CNN) The envoys met.").facts().outlet());
    assertEquals(
        Optional.empty(), PlainText.read("The minister (AP photo) told Reuters no.").wire());
  }
}
