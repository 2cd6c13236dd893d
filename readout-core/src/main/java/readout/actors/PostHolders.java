package readout.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/** Who holds the post of a state that a report describes and does not name. Immutable. */
final class PostHolders {
  private static final Set<String> STATE_POSTS =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "premier",
          "king",
          "foreign minister",
          "defense minister",
          "defence minister",
          "secretary of state",
          "supreme leader");

  private final Cast cast;
  private final ActorTable table;

  PostHolders(Cast cast, ActorTable table) {
    this.cast = cast;
    this.table = table;
  }

  /**
   * "Vietnam's president": the person of the report, else of the table, who holds that post of that
   * state.
   */
  Optional<ActorValue> of(Sentence sentence, Token head, List<Token> core, String state) {
    List<Token> own =
        core.stream()
            .filter(word -> cast.mention(sentence, word).isEmpty() && !word.pos().equals("POS"))
            .toList();
    String line = NounPhrases.line(own).toLowerCase(Locale.ROOT);
    boolean headOfState =
        head.lemma().equals("head")
            && Clauses.prepositional(sentence, head, "of").stream()
                .anyMatch(word -> word.lemma().equals("state"));
    String post = headOfState ? "president" : line;
    if (line.equals("leader")) {
      return leader(state, head.span().start());
    }
    for (Person person : cast.people()) {
      boolean same = person.value().country().equals(Optional.of(state));
      if (same
          && person.posts().stream().anyMatch(held -> hasWords(held.title(), post))
          && !former(person, post)) {
        return Optional.of(person.value());
      }
    }
    Optional<java.time.LocalDate> day = cast.report().publication().to();
    if (day.isEmpty() || post.startsWith("former")) {
      return Optional.empty();
    }
    if (!STATE_POSTS.contains(post)) {
      return Optional.empty();
    }
    return table
        .findHolder(post, state, day.orElseThrow())
        .map(
            actor ->
                new ActorValue(
                    actor.name(), true, Optional.of(actor.id()), actor.country(), actor.sector()));
  }

  /** "Israel's leader": who leads the state and was named last. */
  private Optional<ActorValue> leader(String state, int before) {
    String name = cast.stateOfCode(state).map(ActorValue::name).orElse(state);
    return cast.people().stream()
        .filter(
            person ->
                person.value().country().equals(Optional.of(state))
                    || person.posts().stream().anyMatch(post -> post.title().startsWith(name)))
        .filter(person -> lastBefore(person, before) >= 0)
        .filter(
            person ->
                person.posts().stream()
                    .map(held -> held.title().toLowerCase(Locale.ROOT))
                    .anyMatch(
                        title ->
                            title.matches(
                                    ".*\\b(?:president|prime minister|premier|chancellor|king|supreme leader|leader)")
                                && !title.matches(".*\\b(?:former|vice|deputy|opposition)\\b.*")))
        .max(Comparator.comparingInt(person -> lastBefore(person, before)))
        .map(Person::value);
  }

  private static boolean former(Person person, String post) {
    return person.posts().stream()
        .anyMatch(held -> held.title().toLowerCase(Locale.ROOT).contains("former " + post));
  }

  /** Whether the title has each of the words. */
  static boolean hasWords(String title, String words) {
    List<String> have = List.of(written(title).split("[^\\p{L}-]+"));
    List<String> asked = List.of(words.split("[^\\p{L}-]+"));
    // "the president" is no vice president
    boolean lesser =
        have.contains("vice")
            && !asked.contains("vice")
            && asked.stream().anyMatch(word -> word.matches("president|chairman|premier|mayor"));
    return have.containsAll(asked) && !lesser;
  }

  /** "Texas Gov." is the Texas governor. */
  private static String written(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\bgov\\b", "governor")
        .replaceAll("\\bsen\\b", "senator")
        .replaceAll("\\brep\\b", "representative");
  }

  /** Where the person is named last before the offset; -1 where nowhere. */
  static int lastBefore(Person person, int offset) {
    int last = -1;
    for (Span span : person.mentions()) {
      if (span.start() < offset) {
        last = span.start();
      }
    }
    return last;
  }
}
