package readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ActorTableTest {
  private static final ActorTable TABLE =
      new ActorTable(
          List.of(
              state("USA", "United States", List.of("US", "U.S.", "America"), "American"),
              state("RUS", "Russia", List.of("Russian Federation"), "Russian"),
              state("COG", "Congo", List.of(), "Congolese"),
              state("COD", "DR Congo", List.of("DRC"), "Congolese"),
              state("CIV", "Ivory Coast", List.of("Côte d’Ivoire"), "Ivorian"),
              place("moscow", "Moscow", "RUS", Optional.of("GOV")),
              place("omsk", "Omsk", "RUS", Optional.empty()),
              person("Recep Tayyip Erdogan", "TUR", "Recep Tayyip Erdoğan"),
              person("Ursula von der Leyen", ""),
              person("Bashar al-Assad", "SYR"),
              person("Xi Jinping", "CHN"),
              person("Joseph Wu", "TWN"),
              person("Kim Jong Un", "PRK"),
              person("Ban Ki-moon", ""),
              person("Tran Dai Quang", "VNM"),
              person("Surangel Whipps Jr.", "PLW"),
              person("Mahathir Mohamad", "MYS")));

  @Test
  void namesMeetWhateverTheirDress() {
    for (String name : List.of("Russia", "the Russian Federation", "RUSSIA", " russia ")) {
      assertEquals("state:RUS", TABLE.findState(name).orElseThrow().id(), name);
    }
    assertEquals(1, TABLE.listByName("Cote d'Ivoire").size());
    assertEquals(1, TABLE.listByName("Bashar al Assad").size());
    assertEquals(1, TABLE.listByName("Recep Tayyip Erdoğan").size());
    assertEquals(1, TABLE.listByName("Joseph J. Wu").size());
  }

  @Test
  void acronymsMeetCapitalsOnly() {
    assertEquals(1, TABLE.listByName("U.S.").size());
    assertEquals(1, TABLE.listByName("the US").size());
    assertEquals(List.of(), TABLE.listByName("us"));
  }

  @Test
  void statesAreFoundByPeopleAndSeat() {
    assertEquals("state:USA", TABLE.findState("American").orElseThrow().id());
    assertEquals("state:RUS", TABLE.findState("Moscow").orElseThrow().id());
    assertEquals(Optional.empty(), TABLE.findState("Omsk"));
    assertEquals(Optional.empty(), TABLE.findState("Congolese"));
    assertEquals(2, TABLE.listByDemonym("Congolese").size());
  }

  @Test
  void surnamesFollowTheOrderOfTheName() {
    assertSurname("Erdoğan", "Recep Tayyip Erdogan");
    assertSurname("Leyen", "Ursula von der Leyen");
    assertSurname("von der Leyen", "Ursula von der Leyen");
    assertSurname("Assad", "Bashar al-Assad");
    assertSurname("al-Assad", "Bashar al-Assad");
    assertSurname("Xi", "Xi Jinping");
    assertSurname("Wu", "Joseph Wu");
    assertSurname("Kim", "Kim Jong Un");
    assertSurname("Ban", "Ban Ki-moon");
    assertSurname("Quang", "Tran Dai Quang");
    assertSurname("Whipps", "Surangel Whipps Jr.");
    assertSurname("Mahathir", "Mahathir Mohamad");
    assertEquals(List.of(), TABLE.listBySurname("Un"));
  }

  @Test
  void aTermCoversItsDays() {
    var term =
        new Actor.Term("Mayor", Optional.of(java.time.LocalDate.of(2000, 2, 1)), Optional.empty());
    assertTrue(term.covers(java.time.LocalDate.of(2000, 2, 1)));
    assertTrue(!term.covers(java.time.LocalDate.of(2000, 1, 31)));
  }

  @Test
  void aSecondActorOfAnIdIsRefused() {
    Actor one = state("FRA", "France", List.of(), "French");
    assertThrows(IllegalArgumentException.class, () -> new ActorTable(List.of(one, one)));
  }

  @Test
  void oddTextFindsNothingAndThrowsNothing() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append((char) random.nextInt(0x10000));
      }
      String odd = i % 3 == 0 ? "the " + text : text.toString();
      assertNotNull(TABLE.listByName(odd));
      assertNotNull(TABLE.listByDemonym(odd));
      assertNotNull(TABLE.listBySurname(odd));
      assertNotNull(TABLE.findState(odd));
      assertNotNull(FamilyNames.of(odd, Optional.of("VNM")));
    }
  }

  private static void assertSurname(String surname, String name) {
    assertEquals(
        List.of(name), TABLE.listBySurname(surname).stream().map(Actor::name).toList(), surname);
  }

  private static Actor state(String code, String name, List<String> aliases, String demonym) {
    return actor("state:" + code, name, Actor.Kind.STATE, aliases, List.of(demonym), code);
  }

  private static Actor place(String id, String name, String country, Optional<String> sector) {
    return new Actor(
        "place:" + id,
        name,
        Actor.Kind.PLACE,
        List.of(),
        List.of(),
        Optional.of(country),
        sector,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static Actor person(String name, String country, String... aliases) {
    return actor("person:" + name, name, Actor.Kind.PERSON, List.of(aliases), List.of(), country);
  }

  private static Actor actor(
      String id,
      String name,
      Actor.Kind kind,
      List<String> aliases,
      List<String> demonyms,
      String country) {
    return new Actor(
        id,
        name,
        kind,
        aliases,
        demonyms,
        Optional.of(country).filter(code -> !code.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
