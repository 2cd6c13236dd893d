package readout.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.AlignedText;
import readout.model.Evidence;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Reuse;
import readout.model.Span;

class ReuseFinderTest {
  private final ReuseFinder finder = new ReuseFinder();

  @Test
  void theSameWordsAreVerbatimWhateverTheirMarks() {
    List<Reuse> found = finder.find(List.of(Reports.STRAIT_TWO, Reports.STRAIT_ONE));
    Reuse quote =
        found.stream().filter(reuse -> reuse.kind() == Reuse.Kind.VERBATIM).findFirst().get();
    assertEquals("strait-1", quote.first().reportId());
    assertTrue(quote.first().text().startsWith("“We will not allow a single engine"));
    assertTrue(quote.second().text().endsWith("through these waters.\""));
    assertEquals(1, quote.score());
    assertEquals("reuse.shingles", quote.first().reader().id());
  }

  @Test
  void aWordOrTwoMakeANearDuplicate() {
    Reuse reuse =
        only(
            "The envoy said the convoy would leave the northern depot before the end of the week.",
            "The envoy said that the convoy will leave the northern depot before the end of the"
                + " week.");
    assertEquals(Reuse.Kind.NEAR_DUPLICATE, reuse.kind());
    assertTrue(reuse.score() >= 0.8 && reuse.score() < 1);
  }

  @Test
  void halfTheWordsAreReworded() {
    Reuse reuse =
        only(
            "Officials have held numerous quiet meetings with partners, including those from the"
                + " southern coast and in the harbour format.",
            "They also held long quiet talks with friends, including several from the southern"
                + " islands and in a wider harbour format.");
    assertEquals(Reuse.Kind.REWORDED, reuse.kind());
    assertTrue(reuse.score() >= 0.5 && reuse.score() < 0.8);
  }

  @Test
  void namesAloneAreNoReuse() {
    assertEquals(
        List.of(),
        reuse(
            "Norland Defence Minister Petra Halvorsen and Quarth Foreign Minister Jon Abel met.",
            "A storm kept Norland Defence Minister Petra Halvorsen and Quarth Foreign Minister"
                + " Jon Abel apart."));
  }

  @Test
  void aPartOfALongerSentenceIsTrimmedToWhatIsShared() {
    Reuse reuse =
        only(
            "The bridge over the river Sembe was closed to all traffic late last night.",
            "After a warning, and despite protests by traders, the bridge over the river Sembe was"
                + " closed to all traffic.");
    assertEquals("The bridge over the river Sembe was closed to all traffic", reuse.first().text());
    assertEquals(
        "the bridge over the river Sembe was closed to all traffic.", reuse.second().text());
  }

  @Test
  void onlyProseIsCompared() {
    Report furniture = withKind(Reports.copy(Reports.FLOOD, "copy", Reports.FLOOD.publication()));
    assertEquals(List.of(), finder.find(List.of(Reports.FLOOD, furniture)));
    assertEquals(0, finder.nearDuplicate(Reports.FLOOD, furniture));
    assertEquals(List.of(), finder.duplicates(List.of(Reports.FLOOD, furniture)));
  }

  @Test
  void evidenceStandsInTheSource() {
    String source = "<p>" + Reports.FLOOD.body().text() + "</p>";
    AlignedText body = AlignedText.from(source).copy(3, source.length() - 4).build();
    Report aligned =
        new Report(
            "html",
            "x.html",
            Reports.FLOOD.outlet(),
            Reports.FLOOD.url(),
            Reports.FLOOD.title(),
            List.of(),
            Reports.FLOOD.publication(),
            Reports.FLOOD.wire(),
            "eng",
            body,
            Reports.FLOOD.paragraphs());
    List<Reuse> found = finder.find(List.of(Reports.FLOOD, aligned));
    assertEquals(2, found.size());
    assertEquals(found.get(0).first().text(), found.get(0).second().text());
    assertEquals(3, found.get(0).second().span().start());
  }

  @Test
  void nearDuplicateIsTheShareOfTheShorterText() {
    assertEquals(1, finder.nearDuplicate(Reports.FLOOD, Reports.FLOOD));
    assertEquals(0, finder.nearDuplicate(Reports.FLOOD, Reports.TALKS_ONE));
    String longer = Reports.FLOOD.body().text() + "\nNobody in the valley had heard the sirens.";
    assertEquals(1, finder.nearDuplicate(Reports.on(0, "longer", "", longer), Reports.FLOOD));
  }

  @Test
  void wholeReportsPrintedTwiceAreFound() {
    List<Report> reports = new ArrayList<>(Reports.ALL);
    reports.add(Reports.copy(Reports.FLOOD, "a-flood", Reports.FLOOD.publication()));
    reports.add(Reports.on(3, "z-flood", "", "Omara: " + Reports.FLOOD.body().text()));
    assertEquals(List.of(List.of("a-flood", "flood", "z-flood")), finder.duplicates(reports));
  }

  @Test
  void orderDoesNotMatterAndSpansStayInside() {
    Random random = new Random(3);
    for (int run = 0; run < 60; run++) {
      List<Report> reports = new ArrayList<>(Reports.ALL);
      for (int i = 0; i < 6; i++) {
        String like = Reports.ALL.get(random.nextInt(5)).body().text();
        int cut = random.nextInt(like.length());
        String body = like.substring(0, cut) + Reports.noise(random) + like.substring(cut);
        reports.add(Reports.on(random.nextInt(3), "r" + i, "", body));
      }
      List<Reuse> expected = finder.find(reports);
      List<List<String>> duplicates = finder.duplicates(reports);
      assertFalse(expected.isEmpty());
      for (Reuse reuse : expected) {
        assertSlice(reports, reuse.first());
        assertSlice(reports, reuse.second());
        assertTrue(reuse.score() >= 0.5 && reuse.score() <= 1);
      }
      Collections.shuffle(reports, random);
      assertEquals(expected, finder.find(reports));
      assertEquals(duplicates, finder.duplicates(reports));
    }
  }

  @Test
  void oddTextsOfGreatLengthAreNoTrouble() {
    List<Report> reports = new ArrayList<>();
    for (String part : List.of("a.", "word ", "!", ". ", "“", "a'", "\u0301", "e\u0301-")) {
      reports.add(Reports.on(0, "one " + part, part, part.repeat(40_000)));
      reports.add(Reports.on(1, "two " + part, part, part.repeat(40_001)));
    }
    for (Reuse reuse : finder.find(reports)) {
      assertSlice(reports, reuse.first());
    }
    assertFalse(finder.duplicates(reports).isEmpty());
    assertFalse(new StoryGrouping().group(reports).isEmpty());
  }

  private static void assertSlice(List<Report> reports, Evidence evidence) {
    Report report =
        reports.stream().filter(each -> each.id().equals(evidence.reportId())).findFirst().get();
    assertEquals(evidence.span().of(report.source()), evidence.text());
  }

  private List<Reuse> reuse(String one, String two) {
    return finder.find(List.of(Reports.on(0, "one", "", one), Reports.on(1, "two", "", two)));
  }

  private Reuse only(String one, String two) {
    List<Reuse> found = reuse(one, two);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private static Report withKind(Report report) {
    Span all = new Span(0, report.body().text().length());
    return new Report(
        report.id(),
        report.file(),
        report.outlet(),
        report.url(),
        report.title(),
        report.authors(),
        report.publication(),
        report.wire(),
        report.language(),
        report.body(),
        List.of(new Paragraph(all, Paragraph.Kind.FURNITURE)));
  }
}
