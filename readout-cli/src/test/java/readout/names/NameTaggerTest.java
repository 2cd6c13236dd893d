package readout.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Mention;
import readout.reading.ReadText;

class NameTaggerTest {
  @Test
  void statesPeoplesAndBodiesOfTheTableAreFound() {
    names(
        "Russian troops left Georgia after NATO protested.",
        "Russian PEOPLE",
        "Georgia PLACE",
        "NATO ORGANISATION");
  }

  @Test
  void aFullNameIsOnePersonWithoutTheTitle() {
    names(
        "On Monday Gen. Pavel Dvorak met Mrs. Petra Holm.",
        "Pavel Dvorak PERSON",
        "Petra Holm PERSON");
  }

  @Test
  void theStopThatEndsASentenceIsNoPartOfAName() {
    names("The envoys flew to Poland.", "Poland PLACE");
    names("The envoys flew to the U.S.", "U.S. PLACE");
  }

  @Test
  void weekdaysAndMonthsAreNoNames() {
    names("They met on Monday, in March, and again in June.");
  }

  @Test
  void aBodyMayHaveAnAndInItsName() {
    names("They met the Harbour and Coast Party.", "Harbour and Coast Party ORGANISATION");
    names("They met the Poles and the Coast Party.", "Poles PEOPLE", "Coast Party ORGANISATION");
  }

  private static void names(String text, String... expected) {
    ReadText read = ReadText.of(text);
    List<String> found =
        read.analysis().sentences().stream()
            .flatMap(sentence -> read.analysis().cast().mentions(sentence).stream())
            .map(mention -> label(mention))
            .toList();
    assertEquals(List.of(expected), found, text);
  }

  private static String label(Mention mention) {
    return mention.text() + " " + mention.type();
  }
}
