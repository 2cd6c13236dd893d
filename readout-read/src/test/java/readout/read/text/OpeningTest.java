package readout.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Publication;
import readout.read.page.Page;
import readout.read.page.PageFacts;

class OpeningTest {
  private static final String STORY =
      "The envoys of both states met in the harbour of Marlow at dawn, the ministry said.";

  /** What a text tells, a part a line. */
  private static String told(String text) {
    Page page = PlainText.read(text);
    return String.join(
        "\n",
        "title " + page.facts().title().orElse("none"),
        "day " + day(page.facts().publication()),
        "by " + page.facts().authors(),
        String.join(
            "\n",
            page.paragraphs().stream()
                .map(block -> block.kind() + " " + block.span().of(page.body().text()))
                .toList()));
  }

  private static String day(Optional<Publication> publication) {
    return publication.flatMap(Publication::day).map(Object::toString).orElse("none");
  }

  private static void tells(String text, String... lines) {
    assertEquals(String.join("\n", lines), told(text));
  }

  @Test
  void aHeadlineADayAndAByline() {
    tells(
        "Envoys meet in Marlow harbour\n9 March 2031\nBy Ann Example\n\n" + STORY,
        "title Envoys meet in Marlow harbour",
        "day 2031-03-09",
        "by [Ann Example]",
        "HEADLINE Envoys meet in Marlow harbour",
        "PROSE " + STORY);
  }

  @Test
  void aSubheadIsOfTheStory() {
    String subhead = "Neither side says what comes next, but both want to go on.";
    tells(
        "Envoys meet in Marlow harbour\n\n"
            + subhead
            + "\n\nBy Ann Example and Jo Novak | Published March 9, 2031\n\n"
            + STORY,
        "title Envoys meet in Marlow harbour",
        "day 2031-03-09",
        "by [Ann Example, Jo Novak]",
        "HEADLINE Envoys meet in Marlow harbour",
        "PROSE " + subhead,
        "PROSE " + STORY);
  }

  @Test
  void aHeadlineOfTwoLinesAndAnOutletAboveIt() {
    tells(
        "Harbour Times\nEnvoys of both states meet in\nthe harbour of Marlow\n"
            + "9 March 2031 by Ann Example\n\n"
            + STORY,
        "title Envoys of both states meet in the harbour of Marlow",
        "day 2031-03-09",
        "by [Ann Example]",
        "FURNITURE Harbour Times",
        "HEADLINE Envoys of both states meet in\nthe harbour of Marlow",
        "PROSE " + STORY);
  }

  @Test
  void fieldsBetween() {
    tells(
        "Envoys meet in Marlow harbour\nSource: The Harbour Times\nDate: 9 March 2031\n\n" + STORY,
        "title Envoys meet in Marlow harbour",
        "day 2031-03-09",
        "by []",
        "HEADLINE Envoys meet in Marlow harbour",
        "PROSE " + STORY);
  }

  @Test
  void aChangeIsNoPublication() {
    PageFacts facts = PlainText.read("Envoys meet\nUpdated 9 March 2031\n\n" + STORY).facts();
    assertEquals(Optional.empty(), facts.publication());
    assertEquals("2031-03-09", day(facts.updated()));
  }

  @Test
  void theHeadlineIsTheFirstHeadThatIsNoNameOfAnOutlet() {
    tells(
        "Minister resigns\nOpposition calls for a vote in June\nBy Ann Holm\n\n" + STORY,
        "title Minister resigns",
        "day none",
        "by [Ann Holm]",
        "HEADLINE Minister resigns",
        "PROSE Opposition calls for a vote in June",
        "PROSE " + STORY);
  }

  @Test
  void nothingThatIsToldIsTakenForALineAboveIt() {
    for (String told :
        List.of(
            "By Christmas Eve, 40 people had died in the siege of Tarn.",
            "By New Year's Eve, the siege of Tarn had gone on for a year",
            "By John Dvorak, who met the envoys in Marlow, the pact was signed on 5 May 2031.",
            "By Popular Demand, Opera Returns to Tarn",
            "by John Dvorak and his wife, who said they would",
            "Date: 5 March 2031. Police in Marlow said two men were held in the harbour.")) {
      String text = "Siege of Tarn goes on\n\n" + told + "\n\n" + STORY;
      Page page = PlainText.read(text);
      List<String> blocks =
          page.paragraphs().stream().map(block -> block.span().of(page.body().text())).toList();
      assertEquals(List.of("Siege of Tarn goes on", told, STORY), blocks);
      assertEquals(List.of(), page.facts().authors(), told);
      assertEquals(Optional.empty(), page.facts().publication(), told);
    }
  }

  @Test
  void aTimelineKeepsItsDays() {
    Page page =
        PlainText.read(
            "Timeline of the talks\n12 January 2022\nEnvoys met in Marlow\n14 January 2022\n"
                + "Envoys left\n\n"
                + STORY);
    assertEquals(Optional.empty(), page.facts().publication());
    assertEquals(6, page.paragraphs().size());
  }

  @Test
  void aTextThatBeginsAtOnceTellsNothing() {
    for (String text :
        List.of(
            STORY,
            "Envoys meet\n\n" + STORY,
            "The pact of 9 March 2031 failed.\n\n" + STORY,
            "By Monday the talks had failed.\n\n" + STORY,
            STORY + "\n\n9 March 2031\n\n" + STORY)) {
      Page page = PlainText.read(text);
      assertEquals(Optional.empty(), page.facts().publication(), text);
      assertEquals(List.of(), page.facts().authors(), text);
      assertEquals(Optional.empty(), page.facts().title(), text);
    }
  }
}
