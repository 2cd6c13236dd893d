package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.RoleSpans;
import readout.model.Span;
import readout.reading.ReadText;

class MarkedRolesTest {
  /** The attributions as source, cue and content, parted by slashes, pieces by bars. */
  private static void marks(String text, String... attributions) {
    Analysis analysis = ReadText.of(text).analysis();
    List<String> marked =
        MarkedRoles.of(
                text,
                analysis.sentences(),
                analysis.quotations(),
                analysis.speeches().stream().map(Speech::attribution).toList())
            .stream()
            .map(roles -> line(roles, text))
            .toList();
    assertEquals(List.of(attributions), marked);
  }

  private static String line(RoleSpans roles, String text) {
    return words(roles.source(), text)
        + " / "
        + words(roles.cue(), text)
        + " / "
        + words(roles.content(), text);
  }

  private static String words(List<Span> pieces, String text) {
    return pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining("|"));
  }

  @Test
  void aSourceHasItsArticleAndTitle() {
    marks(
        "The Czech defense minister said the port was shut.",
        "The Czech defense minister / said / the port was shut");
  }

  @Test
  void aDescriptionIsOfTheSourceWithTheCommaThatClosesIt() {
    marks(
        "Karel Dvorak, the head of the union, said the port was shut.",
        "Karel Dvorak, the head of the union, / said / the port was shut");
    marks(
        "“It is shut,” said Karel Dvorak, the head of the union.",
        "Karel Dvorak, the head of the union / said / “It is shut,”");
  }

  @Test
  void whatIsToldOfTheSourceBesidesIsAnAttributionOfItsOwn() {
    marks(
        "“It is shut,” said Karel Dvorak, who warned that fuel would run out.",
        "Karel Dvorak / said / “It is shut,”",
        "who / warned / that fuel would run out");
  }

  @Test
  void aCueHasItsAuxiliariesAdverbsAndWhatLeadsUpToIt() {
    marks(
        "Karel Dvorak has repeatedly said that the port was shut.",
        "Karel Dvorak / has repeatedly said / that the port was shut");
    marks(
        "Karel Dvorak went on to say that the port was shut.",
        "Karel Dvorak / went on to say / that the port was shut");
    marks(
        "Karel Dvorak issued a statement saying that the port was shut.",
        "Karel Dvorak / issued a statement saying / that the port was shut");
    marks(
        "The port was shut, Karel Dvorak said in a written statement.",
        "Karel Dvorak / said in a written statement / The port was shut");
    marks("Karel Dvorak said: “It is shut.”", "Karel Dvorak / said: / “It is shut.”");
  }

  @Test
  void thePrepositionThatLeadsToTheContentIsOfTheCue() {
    marks(
        "Karel Dvorak called for a strike at the port.",
        "Karel Dvorak / called for / a strike at the port");
    marks(
        "The port was shut, according to Karel Dvorak.",
        "Karel Dvorak / according to / The port was shut");
  }

  @Test
  void aContentHasItsMarksAndLacksTheLastPoint() {
    marks(
        "“It is shut,” Karel Dvorak said, “and it stays shut.”",
        "Karel Dvorak / said / “It is shut,”|“and it stays shut.”");
    marks(
        "Karel Dvorak said the port was “shut for good.”",
        "Karel Dvorak / said / the port was “shut for good.”");
  }

  @Test
  void aQuotationThatGoesOnIsOfTheSameAttribution() {
    marks(
        "“It is shut,” Karel Dvorak said. “Nobody can open it before the spring comes.”\n\n"
            + "“We have tried that for a year now, and it did not work.”",
        "Karel Dvorak / said / “It is shut,”|“Nobody can open it before the spring comes.”"
            + "|“We have tried that for a year now, and it did not work.”");
  }

  @Test
  void aRelativePronounIsMarkedAndNotWhatItStandsFor() {
    marks(
        "The harbor has a new plan, which Karel Dvorak said would fail.",
        "Karel Dvorak / said / which|would fail");
  }
}
