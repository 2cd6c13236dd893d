package readout.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.names.Titles;
import readout.syntax.NounPhrases;

/**
 * What definite nouns go back to: "the president", "the official", "the plane", "the nation".
 * Immutable.
 */
final class Definites {
  private static final int NEAR = 300;
  private static final Set<String> CRAFT = Set.of("plane", "warplane", "jet", "aircraft", "bomber");
  private static final Set<String> BODIES =
      Set.of("group", "organization", "organisation", "company", "agency", "association", "firm");

  private static final Pattern OF_A_HOUSE =
      Pattern.compile("\\brep\\b|\\brepresentative|\\bcongress(?:man|woman)");
  private static final Pattern OF_A_CHAMBER =
      Pattern.compile(OF_A_HOUSE.pattern() + "|\\bsen\\b|\\bsenator|\\bmp\\b|\\blawmaker");
  private static final Map<String, Pattern> LAWMAKERS =
      Map.of(
          "lawmaker",
          OF_A_CHAMBER,
          "legislator",
          OF_A_CHAMBER,
          "congressman",
          OF_A_HOUSE,
          "congresswoman",
          OF_A_HOUSE,
          "senator",
          Pattern.compile("\\bsen\\b|\\bsenator"));

  private final Cast cast;
  private final List<Sentence> sentences;
  private final PostHolders holders;

  Definites(Cast cast, List<Sentence> sentences, ActorTable table) {
    this.cast = cast;
    this.sentences = sentences;
    this.holders = new PostHolders(cast, table);
  }

  /** "the nation", "the country": the state that was named last. */
  Optional<ActorValue> nation(Sentence sentence, Token head) {
    boolean nation = Set.of("nation", "country").contains(head.lemma()) && head.pos().equals("NN");
    if (!nation
        || NounPhrases.core(sentence, head).size() > 1
        || sentence.child(head, "det").map(det -> !det.lemma().equals("the")).orElse(true)) {
      return Optional.empty();
    }
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 3); i--) {
      List<Mention> names = cast.mentions(sentences.get(i));
      for (int j = names.size() - 1; j >= 0; j--) {
        Mention name = names.get(j);
        boolean before = name.span().end() <= head.span().start();
        Optional<Actor> known =
            before && name.type() == Mention.Type.PLACE ? cast.known(name) : Optional.empty();
        if (known.filter(actor -> actor.kind() == Actor.Kind.STATE).isPresent()) {
          return cast.state(name.text());
        }
      }
    }
    return Optional.empty();
  }

  /** "the president", "the official": the last person with the post, or the last described so. */
  Optional<ActorValue> resolve(Sentence sentence, Token head) {
    boolean definite =
        sentence.child(head, "det").map(det -> det.lemma().equals("the")).orElse(false);
    List<Token> core = NounPhrases.core(sentence, head);
    Optional<String> state = cast.country(sentence, core);
    boolean postNoun = Titles.isPost(head.lemma()) || head.lemma().equals("official");
    if (!definite && (state.isEmpty() || !postNoun)
        || core.size() > 4
        || postNoun && head.pos().equals("NNS")) {
      return Optional.empty();
    }
    if (state.isPresent()) {
      return !postNoun ? Optional.empty() : holders.of(sentence, head, core, state.orElseThrow());
    }
    if (BODIES.contains(head.lemma()) && head.pos().equals("NN") && core.size() == 1) {
      Optional<ActorValue> body = body(sentence, head);
      if (body.isPresent()) {
        return body;
      }
    }
    Pattern chamber = LAWMAKERS.get(head.lemma());
    if (chamber != null) {
      Optional<Person> member = lawmaker(core, head, chamber);
      if (member.isPresent()) {
        return member.map(Person::value);
      }
    }
    String line = NounPhrases.line(core).toLowerCase(Locale.ROOT);
    Person best = null;
    int bestAt = -1;
    for (Person person : cast.people()) {
      boolean fits =
          person.posts().stream().anyMatch(post -> PostHolders.hasWords(post.title(), line));
      int at = PostHolders.lastBefore(person, head.span().start());
      // "the officer" of a story told is not any officer named before
      boolean near = !head.lemma().equals("officer") || head.span().start() - at < NEAR;
      if (fits && near && at > bestAt) {
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
            && (!head.lemma().equals("officer")
                || head.span().start() - token.span().start() < NEAR)
            && token.noun()
            && sameThing(token.lemma(), head.lemma())) {
          List<Token> longer = NounPhrases.core(earlier, token);
          if (longer.size() > core.size()
              && (!postNoun || PostHolders.hasWords(NounPhrases.line(longer), line))
              && (postNoun || cast.country(earlier, longer).isPresent())) {
            Optional<ActorValue> named = cast.explained(earlier, token);
            return Optional.of(named.orElse(cast.described(earlier, token)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "the lawmaker", "the Idaho congressman": the last person before who sits in a chamber and of
   * whom the report tells what the description does, or the only one it has.
   */
  private Optional<Person> lawmaker(List<Token> core, Token head, Pattern chamber) {
    List<String> told = core.stream().filter(word -> !word.equals(head)).map(Token::text).toList();
    Person best = null;
    int bestAt = -1;
    int all = 0;
    Person only = null;
    for (Person person : cast.people()) {
      boolean sits =
          person.posts().stream()
              .anyMatch(post -> chamber.matcher(post.title().toLowerCase(Locale.ROOT)).find());
      boolean fits =
          switch (head.lemma()) {
            case "congresswoman" -> person.female();
            case "congressman" -> !person.female();
            default -> true;
          };
      int at = PostHolders.lastBefore(person, head.span().start());
      if (sits && fits && at >= 0) {
        all++;
        only = person;
        if (at > bestAt && told.stream().allMatch(word -> toldOf(person, word))) {
          best = person;
          bestAt = at;
        }
      }
    }
    return Optional.ofNullable(best != null ? best : all == 1 ? only : null);
  }

  /** Whether a sentence that names the person has the word, or the letter of that party. */
  private boolean toldOf(Person person, String word) {
    String party =
        switch (word) {
          case "Republican", "GOP" -> "R";
          case "Democratic" -> "D";
          default -> "";
        };
    Pattern letter = Pattern.compile("[(,] ?" + party + "[-–.][ \\p{Lu}]");
    return person.mentions().stream()
        .flatMap(
            span ->
                sentences.stream()
                    .filter(sentence -> sentence.span().covers(span))
                    .map(Sentence::text))
        .anyMatch(text -> text.contains(word) || !party.isEmpty() && letter.matcher(text).find());
  }

  /** "the group", "the company": the only body that this sentence or the two before it name. */
  private Optional<ActorValue> body(Sentence sentence, Token head) {
    Map<String, ActorValue> named = new LinkedHashMap<>();
    for (int i = Math.max(0, sentence.index() - 2); i <= sentence.index(); i++) {
      Sentence here = sentences.get(i);
      for (Mention name : cast.mentions(here)) {
        boolean before = name.span().end() <= head.span().start();
        boolean outlet =
            cast.known(name).filter(actor -> actor.kind() == Actor.Kind.OUTLET).isPresent();
        if (before && name.type() == Mention.Type.ORGANISATION && !outlet) {
          here.tokens().stream()
              .filter(word -> word.span().end() == name.span().end())
              .findFirst()
              .flatMap(word -> cast.named(here, word))
              .ifPresent(body -> named.put(body.name(), body));
        }
      }
    }
    return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
  }

  /** A plane stays the same when it is called a jet. */
  private static boolean sameThing(String a, String b) {
    return a.equals(b) || CRAFT.contains(a) && CRAFT.contains(b);
  }
}
