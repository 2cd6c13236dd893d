package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.reading.ReadText;

class ContentEndsTest {
  @Test
  void anotherActOfSpeechIsNoPartOfTheWords() {
    says(
        "Karel Dvorak said he never doubted the vote and called the charge a lie.",
        "Karel Dvorak INDIRECT he never doubted the vote");
    says(
        "Karel Dvorak said he lost the vote and then accused the mayor of fraud.",
        "Karel Dvorak INDIRECT he lost the vote",
        "Karel Dvorak INDIRECT accused the mayor of fraud");
  }

  @Test
  void aVerbThatSaysNothingGoesOnWithTheWords() {
    says(
        "Karel Dvorak said the guards left the gate and drove to the harbour.",
        "Karel Dvorak INDIRECT the guards left the gate and drove to the harbour");
    says(
        "Karel Dvorak said the two ministers met and agreed to a truce.",
        "Karel Dvorak INDIRECT the two ministers met and agreed to a truce");
  }

  @Test
  void aLinkBeforeTheNextActIsNoPartOfTheWords() {
    says(
        "Karel Dvorak told the paper that the pact is a “poor bargain” and said “nobody will"
            + " sign it.”",
        "Karel Dvorak MIXED the pact is a “poor bargain”",
        "Karel Dvorak DIRECT nobody will sign it.");
  }

  @Test
  void aParticipleThatIsSpokenOfDoesNotTakeItsCueAlong() {
    says(
        "Karel Dvorak said closing the port had been a mistake.",
        "Karel Dvorak INDIRECT closing the port had been a mistake");
  }

  @Test
  void theQuestionBeforeAColonIsTheReports() {
    says(
        "Karel Dvorak explained why: The port costs more than it earns.",
        "Karel Dvorak INDIRECT The port costs more than it earns");
  }

  @Test
  void theTitleOfABookIsNotSaid() {
    says(
        "“If you take the money, be careful,” said Karel Dvorak, a co-author of “The Long Road to"
            + " the Harbour.”",
        "Karel Dvorak DIRECT If you take the money, be careful,");
  }

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), ReadText.of(text).speeches());
  }
}
