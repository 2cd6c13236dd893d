package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.names.Titles;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/**
 * The people, states and bodies of one report, and what its names, descriptions and pronouns stand
 * for. Immutable and thread-safe.
 */
public final class Cast {
  private static final Set<String> FEMALE = Set.of("she", "her", "herself", "hers");
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> MANY = Set.of("they", "them", "their", "themselves");

  /** Nouns that act in the news without a name. */
  private static final Set<String> AGENTS = Set.copyOf(AgentNouns.load());

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
  private static final Set<String> CRAFT = Set.of("plane", "warplane", "jet", "aircraft", "bomber");

  private final Report report;
  private final ActorTable table;
  private final List<Sentence> sentences;
  private final List<List<Mention>> mentions;
  private final Map<Span, Person> characters;
  private final List<Person> people;

  Cast(
      Report report,
      ActorTable table,
      List<Sentence> sentences,
      List<List<Mention>> mentions,
      Map<Span, Person> characters,
      List<Person> people) {
    this.report = report;
    this.table = table;
    this.sentences = List.copyOf(sentences);
    this.mentions = List.copyOf(mentions);
    this.characters = Map.copyOf(characters);
    this.people = List.copyOf(people);
  }

  /** The people of the report, in order of their first full name. */
  public List<Person> people() {
    return people;
  }

  /** The person named at the span of a mention. */
  public Optional<Person> person(Span mention) {
    return Optional.ofNullable(characters.get(mention));
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
   * Whether the phrase the word heads can act: a name, an agent noun, or a pronoun that stands for
   * one.
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
    return AGENTS.contains(head.lemma()) || Titles.isPost(head.lemma());
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
      return pronoun(sentence, head);
    }
    Optional<ActorValue> named = named(sentence, head);
    if (named.isPresent()) {
      return named;
    }
    Optional<ActorValue> explained = explained(sentence, head);
    if (explained.isPresent()) {
      return explained;
    }
    if (Set.of("who", "which", "that", "what", "one", "other", "there").contains(head.lemma())) {
      return Optional.empty();
    }
    Optional<ActorValue> state = theNation(sentence, head);
    if (state.isPresent()) {
      return state;
    }
    if (Titles.isPost(head.lemma()) || AGENTS.contains(head.lemma())) {
      Optional<ActorValue> earlier = definite(sentence, head);
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    return Optional.of(described(sentence, head));
  }

  /** The phrase headed by the word as a description, with the state it belongs to. */
  public ActorValue described(Sentence sentence, Token head) {
    List<Token> words = NounPhrases.withLink(sentence, head);
    String line = NounPhrases.line(words);
    if (line.isEmpty()) {
      line = head.text();
    }
    Optional<String> country =
        country(sentence, words)
            .or(
                () ->
                    sentence
                        .child(head, "poss")
                        .filter(owner -> owner.pos().equals("PRP$"))
                        .flatMap(owner -> pronoun(sentence, owner))
                        .flatMap(ActorValue::country));
    return ActorValue.described(line.length() > 120 ? line.substring(0, 120) : line, country);
  }

  /** The state that a name or adjective among the words points to. */
  public Optional<String> country(Sentence sentence, List<Token> words) {
    for (Token word : words) {
      Optional<Mention> mention = mention(sentence, word);
      if (mention.isPresent()) {
        Optional<Actor> actor = known(mention.orElseThrow());
        if (actor.isPresent() && actor.orElseThrow().country().isPresent()) {
          return actor.orElseThrow().country();
        }
      }
    }
    for (Token word : words) {
      Optional<Actor> state = table.findState(word.text());
      if (state.isPresent() && java.lang.Character.isUpperCase(word.text().charAt(0))) {
        return state.orElseThrow().country();
      }
    }
    return Optional.empty();
  }

  /** The actor of the table that a mention names, persons aside. */
  public Optional<Actor> known(Mention mention) {
    String text = mention.text().replace('\n', ' ');
    Optional<Actor> named =
        table.listByName(text).stream()
            .filter(actor -> actor.kind() != Actor.Kind.PERSON)
            .findFirst();
    return named.or(() -> table.listByDemonym(text).stream().findFirst());
  }

  private Optional<ActorValue> named(Sentence sentence, Token head) {
    Optional<Mention> found = mention(sentence, head);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Mention mention = found.orElseThrow();
    Person person = characters.get(mention.span());
    if (person != null) {
      return Optional.of(person.value());
    }
    Optional<Actor> actor = known(mention);
    if (actor.isPresent()) {
      Actor known = actor.orElseThrow();
      return Optional.of(
          new ActorValue(
              nameOf(known), true, Optional.of(known.id()), known.country(), known.sector()));
    }
    List<Token> words = NounPhrases.withLink(sentence, head);
    Optional<String> country = country(sentence, words);
    boolean whole = mention.span().end() == head.span().end();
    String name = whole && !country.isPresent() ? mention.text() : NounPhrases.line(words);
    return Optional.of(
        new ActorValue(
            name.isEmpty() ? mention.text() : name.replace('\n', ' '),
            true,
            Optional.empty(),
            country,
            Optional.empty()));
  }

  /** "Islamic State (ISIS)": an organisation's name with the letters it goes by. */
  private static String nameOf(Actor actor) {
    boolean lettered = actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.GROUP;
    if (!lettered || actor.name().indexOf(' ') < 0) {
      return actor.name();
    }
    return actor.aliases().stream()
        .filter(alias -> alias.matches("\\p{Lu}{3,6}"))
        .findFirst()
        .map(alias -> actor.name() + " (" + alias + ")")
        .orElse(actor.name());
  }

  /** The state that a name, a demonym or a seat of government points to. */
  public Optional<ActorValue> state(String word) {
    return table
        .findState(word)
        .map(
            actor ->
                new ActorValue(
                    actor.name(), true, Optional.of(actor.id()), actor.country(), actor.sector()));
  }

  /** "the foreign minister, X": the name explains the description. */
  private Optional<ActorValue> explained(Sentence sentence, Token head) {
    for (Token child : sentence.children(head)) {
      if (child.is("appos") && child.noun()) {
        Optional<Mention> mention = mention(sentence, child);
        if (mention.isPresent()
            && (Titles.isPost(head.lemma()) || AGENTS.contains(head.lemma()))
            && !head.pos().equals("NNS")) {
          return named(sentence, child);
        }
      }
    }
    return Optional.empty();
  }

  /** "the nation", "the country": the state that was named last. */
  private Optional<ActorValue> theNation(Sentence sentence, Token head) {
    boolean nation = Set.of("nation", "country").contains(head.lemma()) && head.pos().equals("NN");
    if (!nation
        || NounPhrases.core(sentence, head).size() > 1
        || sentence.child(head, "det").map(det -> !det.lemma().equals("the")).orElse(true)) {
      return Optional.empty();
    }
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 3); i--) {
      List<Mention> names = mentions.get(i);
      for (int j = names.size() - 1; j >= 0; j--) {
        Mention name = names.get(j);
        boolean before = name.span().end() <= head.span().start();
        Optional<Actor> known =
            before && name.type() == Mention.Type.PLACE ? known(name) : Optional.empty();
        if (known.filter(actor -> actor.kind() == Actor.Kind.STATE).isPresent()) {
          return state(name.text());
        }
      }
    }
    return Optional.empty();
  }

  /** "the president", "the official": the last person with the post, or the last described so. */
  private Optional<ActorValue> definite(Sentence sentence, Token head) {
    boolean definite =
        sentence.child(head, "det").map(det -> det.lemma().equals("the")).orElse(false);
    List<Token> core = NounPhrases.core(sentence, head);
    Optional<String> state = country(sentence, core);
    boolean postNoun = Titles.isPost(head.lemma()) || head.lemma().equals("official");
    if (!definite && (state.isEmpty() || !postNoun)
        || core.size() > 4
        || postNoun && head.pos().equals("NNS")) {
      return Optional.empty();
    }
    if (state.isPresent()) {
      return !postNoun ? Optional.empty() : postHolder(sentence, head, core, state.orElseThrow());
    }
    String line = NounPhrases.line(core).toLowerCase(Locale.ROOT);
    Person best = null;
    int bestAt = -1;
    for (Person person : people) {
      boolean fits = person.posts().stream().anyMatch(post -> hasWords(post.title(), line));
      int at = lastBefore(person, head.span().start());
      if (fits && at > bestAt) {
        best = person;
        bestAt = at;
      }
    }
    if (best != null) {
      return Optional.of(best.value());
    }
    for (int i = sentence.index(); i >= 0; i--) {
      Sentence earlier = sentences.get(i);
      List<Token> tokens = earlier.tokens();
      for (int j = tokens.size() - 1; j >= 0; j--) {
        Token token = tokens.get(j);
        if (token.span().start() < head.span().start()
            && token.noun()
            && sameThing(token.lemma(), head.lemma())) {
          List<Token> longer = NounPhrases.core(earlier, token);
          if (longer.size() > core.size()
              && (!postNoun || hasWords(NounPhrases.line(longer), line))
              && (postNoun || country(earlier, longer).isPresent())) {
            Optional<ActorValue> named = explained(earlier, token);
            return Optional.of(named.orElse(described(earlier, token)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "Vietnam's president": the person of the report, else of the table, who holds that post of that
   * state.
   */
  private Optional<ActorValue> postHolder(
      Sentence sentence, Token head, List<Token> core, String state) {
    List<Token> own =
        core.stream()
            .filter(word -> mention(sentence, word).isEmpty() && !word.pos().equals("POS"))
            .toList();
    String line = NounPhrases.line(own).toLowerCase(Locale.ROOT);
    boolean headOfState =
        head.lemma().equals("head")
            && Clauses.prepositional(sentence, head, "of").stream()
                .anyMatch(word -> word.lemma().equals("state"));
    String post = headOfState ? "president" : line;
    for (Person person : people) {
      boolean same = person.value().country().equals(Optional.of(state));
      if (same
          && person.posts().stream().anyMatch(held -> hasWords(held.title(), post))
          && !former(person, post)) {
        return Optional.of(person.value());
      }
    }
    Optional<java.time.LocalDate> day = report.publication().to();
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

  private static boolean former(Person person, String post) {
    return person.posts().stream()
        .anyMatch(held -> held.title().toLowerCase(Locale.ROOT).contains("former " + post));
  }

  /** A plane stays the same when it is called a jet. */
  private static boolean sameThing(String a, String b) {
    return a.equals(b) || CRAFT.contains(a) && CRAFT.contains(b);
  }

  private static boolean hasWords(String title, String words) {
    List<String> have = List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
    for (String word : words.split("[^\\p{L}-]+")) {
      if (!have.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static int lastBefore(Person person, int offset) {
    int last = -1;
    for (Span span : person.mentions()) {
      if (span.start() < offset) {
        last = span.start();
      }
    }
    return last;
  }

  private Optional<ActorValue> pronoun(Sentence sentence, Token word) {
    String plain = word.text().toLowerCase(Locale.ROOT);
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 4); i--) {
      Sentence here = sentences.get(i);
      List<Candidate> candidates =
          candidates(here, i == sentence.index() ? word.span().start() : Integer.MAX_VALUE);
      Optional<Candidate> many =
          candidates.stream()
              .filter(candidate -> MANY.contains(plain) && candidate.many)
              .reduce((a, b) -> b);
      Optional<Candidate> best =
          many.or(
              () ->
                  candidates.stream()
                      .filter(candidate -> fits(candidate, plain))
                      .reduce((a, b) -> better(a, b)));
      if (best.isPresent()) {
        return Optional.of(best.orElseThrow().value);
      }
    }
    return Optional.empty();
  }

  private static Candidate better(Candidate a, Candidate b) {
    if (a.subject != b.subject) {
      return a.subject ? a : b;
    }
    return a;
  }

  private boolean fits(Candidate candidate, String pronoun) {
    if (FEMALE.contains(pronoun)) {
      return candidate.person && (candidate.female || !candidate.certain);
    }
    if (MALE.contains(pronoun)) {
      return candidate.person && !candidate.female;
    }
    if (THING.contains(pronoun)) {
      return !candidate.person && !candidate.many;
    }
    return MANY.contains(pronoun) && (candidate.many || !candidate.person);
  }

  private List<Candidate> candidates(Sentence sentence, int before) {
    List<Candidate> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= before || !token.noun()) {
        continue;
      }
      boolean subject = token.is("nsubj", "nsubjpass");
      Optional<Mention> mention = mention(sentence, token);
      boolean head = mention.map(name -> name.span().end() <= token.span().end()).orElse(true);
      if (!head) {
        continue;
      }
      if (mention.isPresent()) {
        Person person = characters.get(mention.orElseThrow().span());
        if (person != null) {
          found.add(new Candidate(person.value(), true, person.female(), true, false, subject));
        } else if (!token.is("compound", "nmod", "amod")
            && mention.orElseThrow().type() != Mention.Type.OTHER) {
          named(sentence, token)
              .ifPresent(
                  value ->
                      found.add(
                          new Candidate(
                              value, false, false, true, token.pos().endsWith("S"), subject)));
        }
      } else if (AGENTS.contains(token.lemma()) || Titles.isPost(token.lemma())) {
        boolean many = token.pos().equals("NNS");
        boolean person =
            !many && (Titles.isPost(token.lemma()) || token.lemma().equals("official"));
        found.add(
            new Candidate(
                explained(sentence, token).orElseGet(() -> described(sentence, token)),
                person,
                token.lemma().endsWith("woman"),
                false,
                many,
                subject));
      }
    }
    return found;
  }

  /** The report the cast belongs to. */
  public Report report() {
    return report;
  }

  private record Candidate(
      ActorValue value,
      boolean person,
      boolean female,
      boolean certain,
      boolean many,
      boolean subject) {}
}
