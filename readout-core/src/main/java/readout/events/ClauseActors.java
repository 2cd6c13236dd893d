package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/**
 * The actors that a phrase of a clause names. "We" is the speaker; "it" in the speaker's own
 * sentence too. Stateless.
 */
final class ClauseActors {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "our", "me", "my");
  private static final Set<String> THIRD_PERSON = Set.of("it", "they", "he", "she");

  private static final Set<String> COUNTS =
      Set.of(
          "thousand",
          "hundred",
          "dozen",
          "ten",
          "million",
          "score",
          "number",
          "majority",
          "handful",
          "thousands",
          "hundreds",
          "dozens",
          "some",
          "most",
          "one",
          "two");

  private static final Set<String> OWNED =
      Set.of("administration", "government", "cabinet", "ministry", "team", "regime");
  private static final Set<String> SEATED =
      Set.of(
          "side", "authority", "government", "leadership", "leader", "official", "party", "regime");
  private static final Set<String> UTTERED =
      Set.of(
          "accusation",
          "account",
          "allegation",
          "appeal",
          "bid",
          "call",
          "charge",
          "claim",
          "condition",
          "criticism",
          "deadline",
          "demand",
          "denial",
          "idea",
          "initiative",
          "invitation",
          "offer",
          "plan",
          "proposal",
          "request",
          "statement",
          "suggestion",
          "term",
          "threat",
          "ultimatum",
          "version",
          "warning");
  private static final Set<String> DEEDS =
      Set.of(
          "incursion",
          "invasion",
          "aggression",
          "intervention",
          "decision",
          "policy",
          "handling",
          "action",
          "act",
          "move",
          "step",
          "effort",
          "conduct",
          "behavior",
          "behaviour",
          "approach",
          "stance",
          "position",
          "strategy",
          "refusal",
          "failure",
          "attempt",
          "use",
          "treatment",
          "response",
          "push",
          "order",
          "ban",
          "strike",
          "attack",
          "offensive",
          "campaign");
  private static final Set<String> ABSTRACT =
      Set.of("problem", "future", "history", "economy", "image", "role", "politics", "culture");
  private static final Set<String> LONE = Set.of("power", "authority", "intelligence");

  private ClauseActors() {}

  /** Each actor of the phrase headed by the word, lists taken apart, none twice. */
  static List<ActorValue> of(
      Analysis analysis, Sentence sentence, Token head, Optional<Speech> speech) {
    return of(analysis, sentence, head, speech, false);
  }

  /** The same, of those who do something: "Russian jets" do, "Russian money" does not. */
  static List<ActorValue> acting(
      Analysis analysis, Sentence sentence, Token head, Optional<Speech> speech) {
    return of(analysis, sentence, head, speech, true);
  }

  private static List<ActorValue> of(
      Analysis analysis, Sentence sentence, Token head, Optional<Speech> speech, boolean acting) {
    List<ActorValue> found = new ArrayList<>();
    for (Token listed : Clauses.conjuncts(sentence, head)) {
      Token word = counted(sentence, listed);
      // "Little has been said", which a reader of names may take for one
      boolean quantifier = word.index() == 0 && word.text().matches("Little|Much|Many|Few");
      if (quantifier || word.text().toLowerCase(Locale.ROOT).matches(".*sel(f|ves)")) {
        continue;
      }
      if (FIRST_PERSON.contains(word.lemma()) && word.pos().startsWith("PRP")) {
        // "who threaten us", a president says: his people
        Optional<ActorValue> people =
            word.text().equalsIgnoreCase("us") && word.is("dobj", "pobj")
                ? speech
                    .filter(Speech::person)
                    .flatMap(said -> said.speaker().country())
                    .flatMap(analysis.cast()::stateOfCode)
                : Optional.empty();
        people.ifPresentOrElse(
            found::add,
            () -> speech.ifPresent(said -> found.addAll(analysis.cast().apart(said.speaker()))));
      } else if (word.pos().equals("PRP")
          && speech.isPresent()
          && THIRD_PERSON.contains(word.lemma())
          && own(speech.orElseThrow(), sentence)
          && !(word.lemma().equals("they") && speech.orElseThrow().speaker().named())
          && (!word.lemma().matches("he|she")
              || speech.orElseThrow().person()
              || !speech.orElseThrow().speaker().named())
          && sexFits(analysis, sentence, word, speech.orElseThrow())
          && !analysis.quoted(word.span())) {
        found.addAll(
            SpokenFor.of(analysis, sentence, word)
                .map(List::of)
                .orElseGet(() -> analysis.cast().apart(speech.orElseThrow().speaker())));
      } else if (acts(analysis, sentence, word)
          || (!acting || word.properNoun() || word.text().matches(".*\\d.*"))
              && owned(analysis, sentence, word)) {
        if (people(analysis, sentence, word)) {
          found.add(analysis.cast().described(sentence, word));
          continue;
        }
        List<ActorValue> several = JointActors.of(analysis, sentence, word);
        if (several.isEmpty()) {
          owner(analysis, sentence, word)
              .or(() -> analysis.cast().resolve(sentence, word))
              .filter(actor -> !himself(analysis, word, actor))
              .map(actor -> placed(analysis, sentence, word, actor))
              .ifPresent(actor -> found.addAll(analysis.cast().apart(actor)));
        } else {
          found.addAll(several);
        }
      }
    }
    return new ArrayList<>(found.stream().distinct().toList());
  }

  /**
   * "his administration" is that of the person, "the side in the US" that state's; other phrases
   * stay as they are.
   */
  private static ActorValue placed(
      Analysis analysis, Sentence sentence, Token word, ActorValue actor) {
    if (actor.named()) {
      return actor;
    }
    Optional<ActorValue> owner =
        sentence
            .child(word, "poss")
            .filter(child -> child.pos().equals("PRP$") && OWNED.contains(word.lemma()))
            .flatMap(child -> analysis.cast().resolve(sentence, child))
            .filter(ActorValue::named);
    if (owner.isPresent()) {
      ActorValue person = owner.orElseThrow();
      return ActorValue.described(person.name() + " " + word.text(), person.country());
    }
    if (actor.country().isEmpty() && SEATED.contains(word.lemma())) {
      for (Token place : seats(sentence, word)) {
        Optional<String> country = analysis.cast().country(sentence, List.of(place));
        if (country.isPresent()) {
          return ActorValue.described(actor.name() + " in " + place.text(), country);
        }
      }
    }
    return actor;
  }

  /** "the side in the US", whichever word the phrase was hung on. */
  private static List<Token> seats(Sentence sentence, Token word) {
    List<Token> seats = new ArrayList<>(Clauses.prepositional(sentence, word, "in"));
    if (word.index() + 1 < sentence.tokens().size()) {
      Token next = sentence.tokens().get(word.index() + 1);
      Optional.of(next)
          .filter(preposition -> preposition.lemma().equals("in"))
          .flatMap(preposition -> sentence.child(preposition, "pobj"))
          .filter(place -> !seats.contains(place))
          .ifPresent(seats::add);
    }
    return seats;
  }

  /**
   * "Ukrainians held to blame for it", "Democrats who balked": some, and not the state or party.
   */
  private static boolean people(Analysis analysis, Sentence sentence, Token word) {
    boolean party = word.text().matches("Democrats|Republicans");
    // "the two Republicans", "Republicans on the committee"
    boolean counted = sentence.children(word).stream().anyMatch(one -> one.pos().equals("CD"));
    boolean placed =
        sentence.children(word).stream()
            .anyMatch(
                prep ->
                    prep.is("prep")
                        && prep.index() == word.index() + 1
                        && prep.lemma().matches("on|in|from"));
    // "House Republicans", "the Harbor Republicans"
    boolean some =
        sentence.children(word).stream()
            .anyMatch(part -> part.is("compound", "nmod") && part.properNoun());
    boolean demonym =
        word.text().matches("\\p{Lu}\\p{Ll}+[ain]s")
            && analysis.cast().state(word.text()).isPresent();
    // "1,900 Ruritanians have been killed"
    if (party && (counted || placed || some) || demonym && counted) {
      return true;
    }
    return (party
            || word.text().matches("\\p{Lu}\\p{Ll}+[ain]s")
                && analysis.cast().state(word.text()).isPresent())
        && sentence.child(word, "det", "poss").isEmpty()
        && sentence
            .child(word, "acl", "relcl")
            .filter(clause -> !commaBefore(sentence, word))
            .isPresent();
  }

  private static boolean commaBefore(Sentence sentence, Token word) {
    return word.index() + 1 < sentence.tokens().size()
        && sentence.tokens().get(word.index() + 1).text().equals(",");
  }

  /** "“He backs it,” Roe said": not Roe, who would say "I". */
  private static boolean himself(Analysis analysis, Token word, ActorValue actor) {
    return word.pos().equals("PRP")
        && word.lemma().matches("he|she")
        && analysis.quoted(word.span())
        && analysis
            .speechAt(word.span())
            .filter(said -> said.person() && said.speaker().equals(actor))
            .isPresent();
  }

  /** A "power" acts in the plural only; a lone one is what is seized or abused. */
  private static boolean acts(Analysis analysis, Sentence sentence, Token word) {
    boolean lone = LONE.contains(word.lemma()) && word.pos().equals("NN");
    // "her opposition to the law" is no party
    boolean stance =
        word.lemma().equals("opposition")
            && sentence.child(word, "poss").isPresent()
            && !Clauses.prepositional(sentence, word, "to").isEmpty();
    return !lone && !stance && analysis.cast().acts(sentence, word);
  }

  /** "thousands of demonstrators" are demonstrators. */
  private static Token counted(Sentence sentence, Token head) {
    if (!COUNTS.contains(head.text().toLowerCase(Locale.ROOT))) {
      return head;
    }
    return Clauses.prepositional(sentence, head, "of").stream().findFirst().orElse(head);
  }

  /** "He said she asked an aide": she is somebody else, where the report has a woman to be. */
  private static boolean sexFits(
      Analysis analysis, Sentence sentence, Token pronoun, Speech speech) {
    boolean female = analysis.cast().woman(speech.speaker());
    return switch (pronoun.lemma()) {
      case "he" -> !female;
      case "she" ->
          female
              || !analysis.cast().man(speech.speaker())
                  && analysis
                      .cast()
                      .resolve(sentence, pronoun)
                      .filter(analysis.cast()::woman)
                      .isEmpty();
      default -> true;
    };
  }

  private static boolean own(Speech speech, Sentence sentence) {
    return speech
        .attribution()
        .source()
        .map(source -> source.sentence() == sentence.index())
        .orElse(false);
  }

  /**
   * "the Syrian jet", "Turkey's airspace": a thing with a state's name on it stands for the state's
   * side.
   */
  private static boolean owned(Analysis analysis, Sentence sentence, Token head) {
    return head.noun()
        && !ABSTRACT.contains(head.lemma())
        && analysis.cast().country(sentence, NounPhrases.core(sentence, head)).isPresent();
  }

  /**
   * "Peru's deadline", "the Syrian demand", "Chile's incursion": what is said, wanted or done
   * stands for whose it is.
   */
  private static Optional<ActorValue> owner(Analysis analysis, Sentence sentence, Token head) {
    if (acts(analysis, sentence, head)) {
      return Optional.empty();
    }
    if (DEEDS.contains(head.lemma())) {
      // "Russia's incursion", "the Obama administration's decision": it is theirs
      return sentence
          .child(head, "poss")
          .filter(word -> word.noun() && acts(analysis, sentence, word))
          .flatMap(word -> analysis.cast().resolve(sentence, word));
    }
    if (!UTTERED.contains(head.lemma())) {
      return Optional.empty();
    }
    List<Token> core = NounPhrases.core(sentence, head);
    for (Token word : core) {
      Optional<ActorValue> named =
          word.index() != head.index() && analysis.cast().mention(sentence, word).isPresent()
              ? analysis.cast().resolve(sentence, word)
              : Optional.empty();
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }
}
