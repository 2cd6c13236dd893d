package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.MentionKind;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.model.TypedSpan;
import readout.names.Titles;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/**
 * The people, states and bodies of one report, and what its names, descriptions and pronouns stand
 * for. Immutable and thread-safe.
 */
public final class Cast {
  /** Nouns that act in the news without a name. */
  private static final Set<String> AGENTS = Set.copyOf(AgentNouns.load());

  /** The kinds of mentions of those who act; a people is what others belong to. */
  private static final Set<String> ACTING =
      Set.of(MentionKind.UNNAMED.name(), MentionKind.GROUP.name(), MentionKind.BODY.name());

  private final Report report;
  private final ActorTable table;
  private final Namesakes namesakes;
  private final List<Sentence> sentences;
  private final List<List<Mention>> mentions;
  private final List<List<TypedSpan>> seen;
  private final Map<Span, Person> characters;
  private final List<Person> people;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final Definites definites;
  private final Pairs pairs;
  private final Labels labels;

  Cast(
      Report report,
      ActorTable table,
      List<Sentence> sentences,
      List<List<Mention>> mentions,
      List<List<TypedSpan>> seen,
      Map<Span, Person> characters,
      List<Person> people) {
    this.report = report;
    this.table = table;
    this.namesakes = new Namesakes(report.body().text());
    this.sentences = List.copyOf(sentences);
    this.mentions = List.copyOf(mentions);
    this.seen = List.copyOf(seen);
    this.characters = Map.copyOf(characters);
    this.people = List.copyOf(people);
    this.pronouns = new Pronouns(this, this.sentences);
    this.descriptions = new Descriptions(this, pronouns);
    this.definites = new Definites(this, this.sentences, table);
    this.pairs = new Pairs(this, this.sentences);
    this.labels = new Labels(this);
  }

  /** Whether the actor is one of the people of the report, by name. */
  public boolean isPerson(ActorValue actor) {
    return people.stream().anyMatch(person -> person.name().equals(actor.name()));
  }

  /** The people of the report, in order of their first full name. */
  public List<Person> people() {
    return people;
  }

  /** The person named at the span of a mention. */
  public Optional<Person> person(Span mention) {
    return Optional.ofNullable(characters.get(mention));
  }

  /** Whether the actor is a person whom the report or the name shows to be a woman. */
  public boolean woman(ActorValue actor) {
    return people.stream()
        .anyMatch(person -> person.female() && person.name().equals(actor.name()));
  }

  /** Whether the actor is a person whom the report shows to be a man. */
  public boolean man(ActorValue actor) {
    return people.stream().anyMatch(person -> person.male() && person.name().equals(actor.name()));
  }

  /** The names of a sentence. */
  public List<Mention> mentions(Sentence sentence) {
    return mentions.get(sentence.index());
  }

  /** The mention that covers a word. */
  public Optional<Mention> mention(Sentence sentence, Token word) {
    for (Mention mention : mentions(sentence)) {
      if (mention.span().covers(word.span())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the phrase the word heads can act: a name, an agent noun, a noun in which a tagger sees
   * an actor, or a pronoun that stands for one.
   */
  public boolean acts(Sentence sentence, Token head) {
    if (head.pos().equals("PRP") || head.pos().equals("PRP$")) {
      return true;
    }
    Optional<Mention> mention = mention(sentence, head);
    if (mention.isPresent()) {
      return mention.orElseThrow().type() != Mention.Type.OTHER
          || characters.containsKey(mention.orElseThrow().span());
    }
    return AGENTS.contains(head.lemma())
        || Titles.isPost(head.lemma())
        || labels.person(sentence, head).isPresent()
        || head.noun() && seen(sentence, head);
  }

  /** Whether a tagger sees an actor in the word: no name, and nothing that only belongs to one. */
  private boolean seen(Sentence sentence, Token head) {
    return sentence.index() < seen.size()
        && seen.get(sentence.index()).stream()
            .filter(actor -> ACTING.contains(actor.type()))
            .anyMatch(actor -> actor.span().covers(head.span()));
  }

  /** Whether the word heads the description of a post. */
  public static boolean postNoun(String word) {
    return Titles.isPost(word);
  }

  /** Whether the word is a noun that acts. */
  public static boolean agentNoun(String lemma) {
    return AGENTS.contains(lemma) || Titles.isPost(lemma);
  }

  /**
   * Who the phrase headed by the word stands for; a description where nobody is named. Empty for
   * pronouns that stand for nobody known.
   */
  public Optional<ActorValue> resolve(Sentence sentence, Token head) {
    if (head.pos().equals("PRP") || head.pos().equals("PRP$")) {
      return pronouns.resolve(sentence, head);
    }
    Optional<ActorValue> named = labels.person(sentence, head).or(() -> named(sentence, head));
    if (named.isPresent()) {
      return Descriptions.someOf(sentence, head) ? Optional.of(described(sentence, head)) : named;
    }
    Optional<ActorValue> explained = labels.explained(sentence, head);
    if (explained.isPresent()) {
      return explained;
    }
    if (Set.of("who", "which", "that", "what", "one", "other", "there").contains(head.lemma())) {
      return Optional.empty();
    }
    Optional<ActorValue> state = definites.nation(sentence, head).or(() -> stateOf(sentence, head));
    if (state.isPresent()) {
      return state;
    }
    if (Titles.isPost(head.lemma()) || AGENTS.contains(head.lemma())) {
      Optional<ActorValue> earlier = definites.resolve(sentence, head);
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    return Optional.of(described(sentence, head));
  }

  /** "the states of Nebraska and Oklahoma", "the Kingdom of Norway": the first that is named. */
  private Optional<ActorValue> stateOf(Sentence sentence, Token head) {
    return Set.of("state", "kingdom", "republic", "nation").contains(head.lemma())
        ? Clauses.prepositional(sentence, head, "of").stream()
            .filter(
                place ->
                    mention(sentence, place)
                        .filter(name -> name.type() == Mention.Type.PLACE)
                        .isPresent())
            .findFirst()
            .flatMap(place -> named(sentence, place))
        : Optional.empty();
  }

  /**
   * The two states that "both governments" stands for, that of who acts on them left out; empty for
   * any other phrase, and where the report does not show which two.
   */
  public List<ActorValue> pair(Sentence sentence, Token head, Optional<String> actor) {
    return pairs.of(sentence, head, actor);
  }

  /** The phrase headed by the word as a description, with the state it belongs to. */
  public ActorValue described(Sentence sentence, Token head) {
    return descriptions.of(sentence, head);
  }

  /** The state that a name or adjective among the words points to. */
  public Optional<String> country(Sentence sentence, List<Token> words) {
    for (Token word : words) {
      Optional<Mention> mention = mention(sentence, word);
      if (mention.isPresent() && !helper(sentence, word)) {
        Optional<Actor> actor = known(mention.orElseThrow());
        if (actor.isPresent() && actor.orElseThrow().country().isPresent()) {
          return actor.orElseThrow().country();
        }
      }
    }
    for (Token word : words) {
      Optional<Actor> state =
          helper(sentence, word) || namesakes.named(word.text())
              ? Optional.empty()
              : table.findState(word.text());
      if (state.isPresent() && java.lang.Character.isUpperCase(word.text().charAt(0))) {
        return state.orElseThrow().country();
      }
    }
    return Optional.empty();
  }

  /** "the US-backed rebels" are not of the United States. */
  private static boolean helper(Sentence sentence, Token word) {
    return sentence.text().startsWith("-", word.span().end() - sentence.span().start())
        && sentence
            .text()
            .substring(word.span().end() - sentence.span().start() + 1)
            .matches(
                "(?s)(?:backed|supported|trained|funded|armed|sponsored|friendly|allied)\\b.*");
  }

  /** The actor of the table that a mention names, persons aside. */
  public Optional<Actor> known(Mention mention) {
    String text = mention.text().replace('\n', ' ');
    if (table.findState(text).filter(state -> !state.name().equals(text)).isPresent()
        && namesakes.named(text)) {
      return Optional.empty();
    }
    Optional<Actor> named =
        table.listByName(text).stream()
            .filter(actor -> actor.kind() != Actor.Kind.PERSON)
            .findFirst();
    return named.or(() -> table.listByDemonym(text).stream().findFirst());
  }

  /** "the Marlow Region Security Council" is not that of the United Nations. */
  private static boolean ofOthers(Sentence sentence, Mention mention, Actor known) {
    return mention.text().matches(".*(?:Council|Court|Assembly|Commission)")
        && sentence.tokens().stream()
            .filter(token -> token.is("compound", "nmod") && token.properNoun())
            .filter(token -> token.span().end() == mention.span().start() - 1)
            .filter(token -> !token.text().matches("U\\.?N\\.?|Nations"))
            .anyMatch(token -> !known.shownName().contains(token.text()));
  }

  Optional<ActorValue> named(Sentence sentence, Token head) {
    Optional<Mention> found = mention(sentence, head);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Mention mention = found.orElseThrow();
    Person person = characters.get(mention.span());
    if (person != null) {
      return Optional.of(person.value());
    }
    Optional<Actor> actor = known(mention).filter(known -> !ofOthers(sentence, mention, known));
    if (actor.isPresent()) {
      Actor known = actor.orElseThrow();
      return Optional.of(
          new ActorValue(
              known.shownName(), true, Optional.of(known.id()), known.country(), known.sector()));
    }
    List<Token> words = NounPhrases.withLink(sentence, head);
    Optional<String> country = country(sentence, words);
    boolean whole = mention.span().end() >= head.span().end() && !Namesakes.kind(mention.text());
    String name = whole && !country.isPresent() ? mention.text() : NounPhrases.line(words);
    return Optional.of(
        new ActorValue(
            name.isEmpty() ? mention.text() : name.replace('\n', ' '),
            true,
            Optional.empty(),
            country,
            Optional.empty()));
  }

  /** The state that a name, a demonym or a seat of government points to. */
  public Optional<ActorValue> state(String word) {
    return table
        .findState(word)
        .filter(actor -> actor.name().equals(word) || !namesakes.named(word))
        .map(
            actor ->
                new ActorValue(
                    actor.name(), true, Optional.of(actor.id()), actor.country(), actor.sector()));
  }

  /** "the foreign minister, X": the name explains the description. */
  Optional<ActorValue> explained(Sentence sentence, Token head) {
    return labels.explained(sentence, head);
  }

  /** Each of the people whose names an actor joins ("A and B"); the actor alone where it is one. */
  public List<ActorValue> apart(ActorValue actor) {
    List<ActorValue> several = new ArrayList<>();
    for (String name : actor.name().split(" and ")) {
      people.stream()
          .filter(person -> person.name().equals(name))
          .map(Person::value)
          .findFirst()
          .ifPresent(several::add);
    }
    return several.size() > 1 ? several : List.of(actor);
  }

  /** The state with the ISO 3166-1 alpha-3 code; empty where the table has none. */
  public Optional<ActorValue> stateOfCode(String code) {
    return table.findByCountry(code).flatMap(actor -> state(actor.name()));
  }

  /** The report the cast belongs to. */
  public Report report() {
    return report;
  }
}
