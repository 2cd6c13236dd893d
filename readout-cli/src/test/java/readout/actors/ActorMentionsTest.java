package readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.analysis.Analysis;
import readout.reading.ReadText;

class ActorMentionsTest {
  @Test
  void peopleOfStatesAreMarked() {
    mentions("Peruvian ships left on Monday.", "PEOPLE Peruvian");
    mentions("The Russians declined on Monday.", "PEOPLE Russians");
    mentions("Denmark declined on Monday.");
  }

  @Test
  void partsOfStatesAreMarked() {
    mentions("The White House said that talks would go on.", "BODY White House");
    mentions("The defense ministry said that talks would go on.", "BODY defense ministry");
  }

  @Test
  void thoseWithoutANameAreMarkedWithTheirModifiers() {
    mentions("Two senior officials said that talks would go on.", "UNNAMED senior officials");
    mentions("Villagers fled on Monday.", "UNNAMED Villagers");
  }

  @Test
  void armedGroupsAreMarkedNamedOrNot() {
    mentions("Peruvian rebels attacked on Monday.", "PEOPLE Peruvian", "GROUP rebels");
    mentions("Hezbollah attacked on Monday.", "GROUP Hezbollah");
  }

  @Test
  void officesAreMarkedBesideNamesAndAlone() {
    mentions("Foreign Minister Karel Dvorak left on Monday.", "OFFICE Foreign Minister");
    mentions("The president left on Monday.", "OFFICE president");
  }

  @Test
  void thingsAreNoActors() {
    mentions("The dry summer raised the price of wheat in 2014.");
  }

  private static void mentions(String text, String... expected) {
    Analysis analysis = ReadText.of(text).analysis();
    assertEquals(
        List.of(expected),
        analysis.sentences().stream()
            .flatMap(sentence -> ActorMentions.of(analysis.cast(), sentence).stream())
            .map(found -> found.type() + " " + found.span().of(analysis.text()))
            .toList(),
        text);
  }
}
