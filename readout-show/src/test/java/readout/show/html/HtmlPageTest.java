package readout.show.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.model.Report;
import readout.model.StoryRecord;
import readout.show.GoldenFile;
import readout.show.SampleRecord;
import readout.show.SampleReports;

class HtmlPageTest {
  private static final String PAGE = HtmlPage.render(SampleRecord.record());

  @Test
  void showsTheStoryBesideItsReports() {
    GoldenFile.check("page.html", PAGE);
  }

  @Test
  void textOfReportsStaysText() {
    assertEquals(2, PAGE.split("<script>").length);
    assertTrue(PAGE.contains("&lt;script&gt;alert(1)"));
    assertTrue(PAGE.chars().noneMatch(unit -> unit != '\n' && Character.isISOControl(unit)));
    assertEquals("&lt;a b=&quot;c&#39;&amp;&gt;\ufffd\ufffd", Html.text("<a b=\"c'&>\u0000\ud800"));
  }

  @Test
  void needsNothingFromElsewhere() {
    assertFalse(Pattern.compile("\\s(src|srcset|style|on[a-z]+)=").matcher(PAGE).find());
    assertFalse(PAGE.contains("@import") || PAGE.contains("url("));
    assertTrue(PAGE.contains("default-src 'none'"));
    for (String asset : List.of(PageAssets.STYLE, PageAssets.SCRIPT)) {
      assertTrue(PAGE.contains(">" + asset + "</"));
      assertFalse(asset.contains("</"));
    }
  }

  @Test
  void onlyWebAddressesAreLinked() {
    assertTrue(PAGE.contains("href=\"https://strait.example/holm?a=1&amp;b=2\""));
    Report report = SampleReports.FIRST;
    Report hostile =
        new Report(
            report.id(),
            report.file(),
            report.outlet(),
            Optional.of("javascript:alert(1)"),
            report.title(),
            report.authors(),
            report.publication(),
            report.wire(),
            report.language(),
            report.body(),
            report.paragraphs());
    StoryRecord record =
        new StoryRecord(List.of(hostile), List.of(), List.of(), List.of(), List.of());
    assertFalse(HtmlPage.render(record).contains("javascript:"));
  }

  @Test
  void everyLinkLeadsToOnePlace() {
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(PAGE);
    while (id.find()) {
      assertTrue(ids.add(id.group(1)), id.group(1));
    }
    Matcher link = Pattern.compile(" href=\"#([^\"]*)\"").matcher(PAGE);
    int marks = 0;
    while (link.find()) {
      assertTrue(ids.contains(link.group(1)), link.group(1));
      marks += link.group(1).startsWith("v") ? 1 : 0;
    }
    assertTrue(marks > 10);
  }

  @Test
  void anEmptyRecordIsAPageToo() {
    StoryRecord empty = new StoryRecord(List.of(), List.of(), List.of(), List.of(), List.of());
    assertTrue(HtmlPage.render(empty).contains("No story"));
  }
}
