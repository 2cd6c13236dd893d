package readout.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Publication;
import readout.model.Report;
import readout.model.Story;

class StoryGroupingTest {
  private final StoryGrouping grouping = new StoryGrouping();

  @Test
  void reportsOfOneDevelopmentAreOneStory() {
    List<List<String>> stories = groups(Reports.ALL);
    assertEquals(
        List.of(List.of("flood"), List.of("strait-1", "strait-2"), List.of("talks-1", "talks-2")),
        stories);
  }

  @Test
  void theEarliestReportNamesTheStory() {
    Story story = grouping.group(List.of(Reports.STRAIT_TWO, Reports.STRAIT_ONE)).get(0);
    assertEquals(StoryGrouping.idOf(Reports.STRAIT_ONE.id()), story.id());
    assertTrue(story.id().matches("s[0-9a-f]{16}"));
    assertEquals("Norland seizes tanker in Velmar Strait", story.title());
  }

  @Test
  void theFirstSentenceStandsInForATitle() {
    String shortBody = "Gen. Ada Brandt landed in Quarth. She met nobody.";
    assertEquals("Gen. Ada Brandt landed in Quarth.", titleOf(shortBody));
    String long90 = titleOf("word ".repeat(40));
    assertTrue(long90.length() <= 90 && long90.endsWith("word…"), long90);
    assertTrue(titleOf("\uD83D\uDE00".repeat(80)).length() <= 90);
    assertEquals("untitled", titleOf(" \n"));
  }

  @Test
  void reportsWithoutADateGoByContent() {
    Report undated = Reports.copy(Reports.STRAIT_TWO, "undated", Publication.unknown());
    assertEquals(
        List.of(List.of("strait-1", "undated"), List.of("talks-1")),
        groups(List.of(undated, Reports.STRAIT_ONE, Reports.TALKS_ONE)));
  }

  @Test
  void aLikeReportOfAnotherMonthIsAnotherStory() {
    String title = "Norland frees tanker crew held since Velmar Strait raid";
    String body =
        "Eleven sailors of the tanker Oriel Star flew home from Norland after weeks in a port jail.\n"
            + "A court found no proof of smuggling, and prosecutors dropped their appeal.\n"
            + "Families in the sailors' home towns lit candles and rang church bells.";
    assertEquals(1, groups(List.of(Reports.STRAIT_ONE, Reports.on(1, "x", title, body))).size());
    Report later = Reports.on(40, "later", title, body);
    assertEquals(2, groups(List.of(Reports.STRAIT_ONE, later)).size());
  }

  @Test
  void aReprintJoinsItsTwinWhateverItsDate() {
    for (Report report : Reports.ALL) {
      Publication late =
          Publication.on(Reports.DAY.plusDays(60), Publication.Certainty.METADATA, "test");
      for (Publication publication : List.of(report.publication(), Publication.unknown(), late)) {
        List<Report> reports = new ArrayList<>(Reports.ALL);
        reports.add(Reports.copy(report, "twin", publication));
        assertTrue(
            groups(reports).stream()
                .anyMatch(story -> story.contains("twin") && story.contains(report.id())),
            report.id() + " " + publication);
      }
    }
  }

  @Test
  void whatCannotBeReadIsLeftOutAndWhatComesTwiceCountsOnce() {
    Report foreign =
        Reports.of("und", Optional.empty(), "Mare liberum", Publication.unknown(), "und");
    assertEquals(List.of(List.of("flood")), groups(List.of(foreign, Reports.FLOOD, Reports.FLOOD)));
    assertEquals(List.of(), grouping.group(List.of()));
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    Random random = new Random(11);
    List<Report> reports = new ArrayList<>(Reports.ALL);
    for (int i = 0; i < 12; i++) {
      Report like = Reports.ALL.get(random.nextInt(5));
      String body = like.body().text() + "\n" + Reports.noise(random);
      reports.add(Reports.on(random.nextInt(9), "r" + i, Reports.noise(random), body));
    }
    List<Story> expected = grouping.group(reports);
    for (int run = 0; run < 50; run++) {
      Collections.shuffle(reports, random);
      assertEquals(expected, grouping.group(reports));
    }
  }

  @Test
  void everyReadableReportIsInExactlyOneStory() {
    Random random = new Random(5);
    for (int run = 0; run < 150; run++) {
      List<Report> reports = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        reports.add(Reports.on(random.nextInt(9), "r" + i, "", Reports.noise(random)));
      }
      List<String> grouped =
          grouping.group(reports).stream()
              .flatMap(story -> story.reports().stream())
              .sorted()
              .toList();
      assertEquals(reports.stream().map(Report::id).sorted().toList(), grouped);
    }
  }

  private List<List<String>> groups(List<Report> reports) {
    return grouping.group(reports).stream()
        .map(Story::reports)
        .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
        .toList();
  }

  private String titleOf(String body) {
    Report report = Reports.of("untitled", Optional.empty(), body, Publication.unknown(), "eng");
    return grouping.group(List.of(report)).get(0).title();
  }
}
