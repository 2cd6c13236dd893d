package readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Token;
import readout.reading.ReadText;

class CastingTest {
  @Test
  void aSurnameGoesBackToTheFullName() {
    List<Person> people =
        people(
            "Foreign Minister Karel Dvorak landed in Vienna. Dvorak then met Chancellor Maria"
                + " Steiner. Steiner thanked him.");
    assertEquals(List.of("Karel Dvorak", "Maria Steiner"), names(people));
    assertEquals(2, people.get(0).mentions().size());
    assertEquals(2, people.get(1).mentions().size());
    assertFalse(people.get(0).female());
    assertTrue(people.get(1).female());
  }

  @Test
  void twoOfOneSurnameStayTwo() {
    List<Person> people =
        people("Karel Dvorak met Pavel Dvorak in Vienna on Monday. Pavel Dvorak was late.");
    assertEquals(List.of("Karel Dvorak", "Pavel Dvorak"), names(people));
    assertEquals(List.of(1, 2), people.stream().map(person -> person.mentions().size()).toList());
  }

  @Test
  void theFatherOfAManIsNotTheSon() {
    List<Person> people =
        people(
            "Karel Dvorak Jr. resigned. The judge had worked for Dvorak's father, the pastor Karel"
                + " Dvorak.");
    assertEquals(List.of("Karel Dvorak Jr.", "Karel Dvorak"), names(people));
    assertEquals(
        List.of("Karel Dvorak Jr."),
        names(people("Karel Dvorak Jr. resigned. The judge had worked for Karel Dvorak.")));
  }

  @Test
  void halfANameInBracketsIsNoPerson() {
    assertEquals(
        List.of("Dvorak"), names(people("He spoke of \"[Minister Karel] Dvorak's war\".")));
  }

  @Test
  void aSurnameAloneIsWhoeverWasInOfficeOnTheDay() {
    assertEquals(
        Optional.of("person:joe-biden"), actor("Biden spoke with Putin on Tuesday.", ReadText.DAY));
    assertEquals(
        Optional.of("person:angela-merkel"),
        actor("Merkel visited Paris on Monday.", LocalDate.of(2015, 3, 3)));
    assertEquals(Optional.empty(), actor("Merkel visited Paris on Monday.", ReadText.DAY));
  }

  @Test
  void aDefinitePostIsTheLastPersonWhoHoldsIt() {
    resolves(
        "President Joe Biden arrived in Geneva on Monday. The president said the talks would be"
            + " frank.",
        "president",
        "Joe Biden");
    resolves(
        "The foreign minister, Karel Dvorak, met Chancellor Maria Steiner. The minister said the"
            + " talks were good.",
        "minister",
        "Karel Dvorak");
  }

  @Test
  void thePresidentIsNoVicePresident() {
    resolves(
        "President Jan Novak opened the port. Vice President Karel Dvorak cut the ribbon. The"
            + " president left.",
        "president",
        "Jan Novak");
    resolves(
        "Vice Admiral Karel Dvorak sailed on Monday. The admiral left.", "admiral", "Karel Dvorak");
  }

  @Test
  void aDefinitePostWithoutAPersonIsTheLastOneDescribed() {
    resolves(
        "The Polish president arrived in Oslo on Monday. “I am tired,” the president said.",
        "president",
        "Polish president");
  }

  @Test
  void twoOfOneSurnameAreToldApartBySex() {
    List<Person> people =
        people(
            "Karel Dvorak and his wife, Maria Dvorak, left. Mr. Dvorak smiled. Mrs. Dvorak did not.");
    assertEquals(List.of("Karel Dvorak", "Maria Dvorak"), names(people));
    assertEquals(List.of(2, 2), people.stream().map(person -> person.mentions().size()).toList());
    assertTrue(people.get(0).male());
    assertFalse(people.get(1).male());
  }

  @Test
  void aTitleTellsWhoseSurnameItIs() {
    assertEquals(
        Optional.of("person:hillary-clinton"),
        actor("Secretary of State Clinton had left office.", LocalDate.of(2013, 5, 10)));
  }

  @Test
  void aDeputyIsNotTheOneHeStandsInFor() {
    assertEquals(
        Optional.empty(),
        actor("Deputy Secretary of State Clinton had left office.", LocalDate.of(2013, 5, 10)));
  }

  @Test
  void theCongresswomanIsNoMan() {
    resolves(
        "Rep. Anna Lund and Rep. Karel Berg came on Monday. The congresswoman spoke first.",
        "congresswoman",
        "Anna Lund");
  }

  @Test
  void bothGovernmentsAreTheTwoTheReportIsAbout() {
    String text =
        "Chad accused Sudan of a raid. Sudan denied it, and Chad closed the border. Kenya asked"
            + " both governments to wait.";
    ReadText read = ReadText.of(text);
    Sentence last = read.analysis().sentences().get(2);
    Token governments =
        last.tokens().stream()
            .filter(token -> token.text().equals("governments"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("Sudan", "Chad"),
        read.analysis().cast().pair(last, governments, Optional.of("KEN")).stream()
            .map(ActorValue::name)
            .sorted(Comparator.reverseOrder())
            .toList());
    assertEquals(
        List.of(), read.analysis().cast().pair(last, last.tokens().get(0), Optional.empty()));
  }

  @Test
  void theyAreTheLastWhoWereMany() {
    resolves(
        "Two Danish pilots went missing on Friday. Denmark says they were flying over the ice.",
        "they",
        "two Danish pilots");
  }

  @Test
  void aStateIsNoPerson() {
    assertEquals(List.of(), people("Poland and Sweden signed a treaty in Oslo on Monday."));
  }

  private static void resolves(String text, String word, String expected) {
    ReadText read = ReadText.of(text);
    ActorValue last =
        read.analysis().sentences().stream()
            .flatMap(
                sentence ->
                    sentence.tokens().stream()
                        .filter(token -> token.text().equals(word))
                        .flatMap(token -> read.analysis().cast().resolve(sentence, token).stream()))
            .reduce((first, second) -> second)
            .orElseThrow();
    assertEquals(expected, last.name());
  }

  private static Optional<String> actor(String text, LocalDate day) {
    return ReadText.of(text, day).analysis().cast().people().get(0).actor().map(Actor::id);
  }

  private static List<Person> people(String text) {
    return ReadText.of(text).analysis().cast().people();
  }

  private static List<String> names(List<Person> people) {
    return people.stream().map(Person::name).toList();
  }
}
