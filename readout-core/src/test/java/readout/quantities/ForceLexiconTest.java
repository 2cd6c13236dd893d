package readout.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceLexiconTest {
  private final ForceLexicon lexicon = new ForceLexicon();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russian troops",
        "warship",
        "Su-24",
        "Turkish F-16s",
        "MiG-29",
        "guided missiles",
        "airmen",
        "aircraft",
        "armored vehicles",
        "military advisers",
        "F/A-18",
        "Marines"
      })
  void namesTroopsAndArms(String phrase) {
    assertTrue(lexicon.isForce(phrase));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "think tanks",
        "G-20",
        "G7",
        "AC360",
        "talks",
        "passenger jet",
        "coal mines",
        "",
        " ",
        "COVID-19"
      })
  void leavesOthersAlone(String phrase) {
    assertFalse(lexicon.isForce(phrase));
  }

  @ParameterizedTest
  @ValueSource(strings = {"people", "crew members", "two civilians", "policemen", "Women"})
  void namesPersons(String phrase) {
    assertTrue(lexicon.isPerson(phrase));
    assertFalse(lexicon.isPerson("nations"));
    assertEquals("nation", ForceLexicon.singular("nations"));
  }
}
