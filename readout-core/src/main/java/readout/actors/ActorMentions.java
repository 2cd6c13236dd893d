package readout.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Mention;
import readout.model.MentionKind;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.model.TypedSpan;
import readout.names.Titles;
import readout.nouns.PersonNouns;
import readout.syntax.NounPhrases;

/**
 * The mentions of each {@link MentionKind} in a sentence, by the tables and lists alone: for a
 * tagger to learn from, which may then see them in words that no list has. Stateless and
 * thread-safe.
 */
public final class ActorMentions {
  private static final Set<String> PEOPLE = PersonNouns.acting();

  /** Posts of people who are rarely named, rather than of one who holds an office. */
  private static final Set<String> MANY =
      Set.of(
          "spokesman spokeswoman spokesperson official analyst correspondent reporter lawmaker"
              .split(" "));

  private static final Set<String> ARMED =
      Set.of(
          ("army navy force troop soldier marine paratrooper commando brigade battalion militia"
                  + " militiaman militant insurgent rebel guerrilla fighter gunman separatist"
                  + " jihadist terrorist peacekeeper mercenary combatant serviceman sniper")
              .split(" "));

  private static final Set<String> BODIES =
      Set.of(
          ("authority government administration regime ministry department parliament congress"
                  + " senate cabinet commission court police embassy consulate")
              .split(" "));

  private ActorMentions() {}

  /** The mentions, in order of the text; none overlap. */
  public static List<TypedSpan> of(Cast cast, Sentence sentence) {
    return of(cast, sentence, Set.of());
  }

  /**
   * The mentions where more nouns are known to be of actors, in order of the text; none overlap.
   *
   * @param acting lemmas of nouns that stand for people without a name in this text, unless the
   *     lists know better
   */
  public static List<TypedSpan> of(Cast cast, Sentence sentence, Set<String> acting) {
    List<TypedSpan> found = new ArrayList<>();
    for (Mention mention : cast.mentions(sentence)) {
      named(cast, mention).ifPresent(kind -> found.add(new TypedSpan(bare(mention), kind.name())));
    }
    for (Token word : sentence.tokens()) {
      if (word.noun() && cast.mention(sentence, word).isEmpty()) {
        described(cast, sentence, word, acting)
            .ifPresent(kind -> found.add(new TypedSpan(span(cast, sentence, word), kind.name())));
      }
    }
    Collections.sort(found);
    List<TypedSpan> apart = new ArrayList<>();
    for (TypedSpan mention : found) {
      int last = apart.size() - 1;
      if (last < 0 || !apart.get(last).span().overlaps(mention.span())) {
        apart.add(mention);
      }
    }
    return apart;
  }

  /** The name without its article. */
  private static Span bare(Mention mention) {
    int article = mention.text().matches("(?si)the\\s.+") ? "the ".length() : 0;
    return new Span(mention.span().start() + article, mention.span().end());
  }

  /** The kind of a name; empty where CoNLL-2003 has a type for it. */
  private static Optional<MentionKind> named(Cast cast, Mention mention) {
    if (cast.person(mention.span()).isPresent()) {
      return Optional.empty();
    }
    Optional<Actor> known = cast.known(mention);
    Optional<Actor.Kind> kind = known.map(Actor::kind);
    if (kind.equals(Optional.of(Actor.Kind.BODY))) {
      return Optional.of(MentionKind.BODY);
    }
    if (kind.equals(Optional.of(Actor.Kind.GROUP))) {
      return Optional.of(MentionKind.GROUP);
    }
    boolean demonym =
        kind.equals(Optional.of(Actor.Kind.STATE))
            && known.stream()
                .flatMap(state -> state.demonyms().stream())
                .anyMatch(mention.text().replaceFirst("^[Tt]he\\s", "")::equals);
    boolean people =
        mention.type() == Mention.Type.PEOPLE && !mention.text().matches("Democrat.*|Republican.*");
    return demonym || known.isEmpty() && people
        ? Optional.of(MentionKind.PEOPLE)
        : Optional.empty();
  }

  /** The kind of those whom a noun tells of. */
  private static Optional<MentionKind> described(
      Cast cast, Sentence sentence, Token word, Set<String> acting) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    boolean title = word.is("compound", "nmod", "amod");
    boolean entitles = beforePerson(cast, sentence, word);
    if (title && !entitles) {
      return Optional.empty();
    }
    if (ARMED.contains(lemma) && !title) {
      return Optional.of(MentionKind.GROUP);
    }
    if (Titles.isPost(lemma) && (entitles || !MANY.contains(lemma) && !PEOPLE.contains(lemma))) {
      return Optional.of(MentionKind.OFFICE);
    }
    if (MANY.contains(lemma) || PEOPLE.contains(lemma) || Titles.isPost(lemma)) {
      return Optional.of(MentionKind.UNNAMED);
    }
    if (BODIES.contains(lemma)) {
      return Optional.of(MentionKind.BODY);
    }
    return !title && !word.properNoun() && acting.contains(lemma)
        ? Optional.of(MentionKind.UNNAMED)
        : Optional.empty();
  }

  /** "Foreign Minister | Ana Holm". */
  private static boolean beforePerson(Cast cast, Sentence sentence, Token word) {
    return word.index() + 1 < sentence.tokens().size()
        && cast.mention(sentence, sentence.tokens().get(word.index() + 1))
            .filter(name -> cast.person(name.span()).isPresent())
            .isPresent();
  }

  /** The noun with the words before it that modify it and are of no name. */
  private static Span span(Cast cast, Sentence sentence, Token head) {
    Span span = head.span();
    int first = head.index();
    List<Token> core = NounPhrases.core(sentence, head);
    for (int i = core.size() - 1; i >= 0; i--) {
      Token word = core.get(i);
      boolean beside = word.index() == first - 1;
      boolean modifies = word.is("compound", "amod", "nmod") && !word.pos().equals("CD");
      if (beside && modifies && cast.mention(sentence, word).isEmpty()) {
        span = span.union(word.span());
        first = word.index();
      }
    }
    // a title stands beside the name, and hangs on it
    while (first > 0 && beforePerson(cast, sentence, head)) {
      Token before = sentence.tokens().get(first - 1);
      if (!Titles.isTitleWord(before.text()) || cast.mention(sentence, before).isPresent()) {
        break;
      }
      span = span.union(before.span());
      first--;
    }
    return span;
  }
}
