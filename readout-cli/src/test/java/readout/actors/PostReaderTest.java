package readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.reading.ReadText;

class PostReaderTest {
  @Test
  void aTitleBeforeTheNameIsThePost() {
    posts("Deputy Foreign Minister Karel Dvorak said the talks failed.", "Deputy Foreign Minister");
    posts("Former President Jan Novak said the talks failed.", "Former President");
    posts("Secretary of State Jan Novak said the talks failed.", "Secretary of State");
  }

  @Test
  void aPhraseThatExplainsTheNameIsThePost() {
    posts(
        "Karel Dvorak, the foreign minister of Ruritania, said the talks failed.",
        "foreign minister of Ruritania");
    posts(
        "Petra Holm, a spokeswoman for the defense ministry, said the talks failed.",
        "spokeswoman for defense ministry");
  }

  @Test
  void whatSomebodyHasIsNoPartOfThePost() {
    posts("Petra Holm, a reporter with long experience, said the talks failed.", "reporter");
    posts(
        "Petra Holm, an analyst with the Harbor Institute, said the talks failed.",
        "analyst with Harbor Institute");
  }

  @Test
  void aPhraseThatTheNameExplainsIsThePost() {
    posts("The foreign minister, Karel Dvorak, said the talks failed.", "foreign minister");
  }

  @Test
  void titleAndPhraseAreTwoPosts() {
    posts(
        "Gen. Pavel Dvorak, commander of the Third Army, said the troops were ready.",
        "Gen.",
        "commander of Third Army");
  }

  @Test
  void whatStandsBeforeATitleIsNoPartOfIt() {
    posts(
        "In a call Tuesday to Foreign Minister Karel Dvorak nothing was settled.",
        "Foreign Minister");
    posts("A spokesman for Prime Minister Karel Dvorak declined to comment.", "Prime Minister");
  }

  @Test
  void aBodyBesideTheNameStandsWhereNoPostDoes() {
    posts("NATO's Karel Dvorak said the talks failed.", "of NATO");
    posts("Karel Dvorak of the World Bank said the talks failed.", "of World Bank");
  }

  @Test
  void aPluralBeforeAListIsThePostOfEach() {
    posts("The senators Karel Dvorak and Jan Novak said the talks failed.", "senator", "senator");
  }

  @Test
  void aNameAloneHasNoPost() {
    posts("Karel Dvorak said the talks failed.");
    posts("The minister thanked Karel Dvorak.");
  }

  @Test
  void theStateOfAPostIsTheStateOfThePerson() {
    List<Person> people =
        ReadText.of("Turkish President Jan Novak met German Chancellor Maria Steiner on Monday.")
            .analysis()
            .cast()
            .people();
    assertEquals(
        List.of(Optional.of("TUR"), Optional.of("DEU")),
        people.stream().map(Person::country).toList());
  }

  @Test
  void aPostReachesToTheEndOfTheBodysName() {
    posts(
        "Karel Dvorak, vice president of the Committee to Protect Harbors and Ferries, resigned.",
        "vice president of Committee to Protect Harbors and Ferries");
    posts(
        "Karel Dvorak, president and chief executive of the Harbor Council, resigned.",
        "president and chief executive of Harbor Council");
  }

  @Test
  void aNameIsNotCutAtAComma() {
    posts(
        "Karel Dvorak, president of the Marlow, Va., branch of the Guild, resigned.",
        "president of Marlow, Va., branch of Guild");
    posts(
        "Karel Dvorak, the acting director of the Bureau of Tides, Ferries and Piers, resigned.",
        "acting director of Bureau of Tides, Ferries and Piers");
    posts(
        "Karel Dvorak, the director of the Bureau of Tides, and his deputy spoke.",
        "director of Bureau of Tides");
    posts(
        "Karel Dvorak, president of the harbor group Friends of the Quay, resigned.",
        "president of harbor group Friends of Quay");
    posts(
        "Karel Dvorak, a fellow at the Foundation for the Defense of Harbors, resigned.",
        "fellow at Foundation for Defense of Harbors");
    posts(
        "Karel Dvorak, a member for Secure Harbors Now, resigned.",
        "member for Secure Harbors Now");
    posts(
        "Karel Dvorak, president of the Children's Harbor Fund, resigned.",
        "president of Children's Harbor Fund");
  }

  @Test
  void whoseAideItIsBelongsToThePost() {
    posts("Novak campaign manager Karel Dvorak resigned.", "Novak campaign manager");
    posts("Mr. Novak called ex-Vice President Karel Dvorak.", "ex-Vice President");
    posts("He met Jan Novak and press secretary Karel Dvorak.", "press secretary");
  }

  @Test
  void whatIsThoughtOfTheHolderIsNotOfThePost() {
    posts("Karel Dvorak, a well-liked senator from Marlow, resigned.", "senator from Marlow");
    posts("The statement of NOW President Karel Dvorak was read.", "NOW President");
    posts("Now President Karel Dvorak resigns.", "President");
  }

  @Test
  void wordsAroundAPostAreNotOfIt() {
    posts("Karel Dvorak, the guild's director at the time, resigned.", "guild's director");
    posts("They are the words of the president Dvorak worked for.");
    posts("They spent capital recruiting Senator Karel Dvorak.", "Senator");
  }

  @Test
  void whoSeeksAPostDoesNotHoldIt() {
    posts("The party had its nominee for president, Karel Dvorak, speak.");
    posts("The speaker and President Dvorak met.", "President");
    posts("Karel Dvorak, the state's first black governor, spoke.", "governor");
    posts("Karel Dvorak, the state's first leader, spoke.", "state's first leader");
  }

  @Test
  void thePostOfAnotherIsNotHis() {
    posts(
        "Anna Lindqvist, the mayor of Marlow and Mr. Dvorak's old chief of staff, spoke.",
        "mayor of Marlow");
    posts("A spokesman for Marlow Prosecutor Karel Dvorak spoke.", "Marlow Prosecutor");
    posts("She worked as communications director for Senator Karel Dvorak.", "Senator");
    posts("The guests joined Karel Dvorak, an aide confirmed.");
    posts("Under a President Dvorak the tax would fall.");
  }

  private static void posts(String text, String... titles) {
    List<String> found =
        ReadText.of(text).analysis().cast().people().stream()
            .flatMap(person -> person.posts().stream())
            .map(Person.Post::title)
            .toList();
    assertEquals(List.of(titles), found, text);
  }
}
