package readout.statements;

import java.util.Arrays;
import java.util.Set;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.nouns.PersonNouns;
import readout.syntax.Clauses;

/** Who speaks under a description that other sentences may put a name to. Stateless. */
final class NamelessSpeakers {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> PERSONS = PersonNouns.acting();
  private static final Set<String> LINKS =
      Set.of("of", "and", "for", "on", "the", "in", "to", "at", "with", "de", "la", "al");

  private NamelessSpeakers() {}

  /** "the senator", "those firms", "Democrats", "Tremaine" as if he were a body. */
  static boolean is(Speech speech, Terms terms, Analysis analysis) {
    if (speech.attribution().source().isEmpty()) {
      return false;
    }
    Attribution.Head head = speech.attribution().source().orElseThrow();
    Sentence sentence = analysis.sentences().get(head.sentence());
    Token word = sentence.tokens().get(head.token());
    if (speech.person() && !speech.speaker().name().contains(" ")
        || word.pos().equals("NNS")
            && (sentence.child(word, "conj").filter(Token::noun).isPresent() || word.is("conj"))) {
      // half named; "emails and messages suggest": not all who speak
      return true;
    }
    return switch (word.pos()) {
      case "NN" ->
          !apposed(speech, sentence, word, analysis)
              && (!nobody(sentence, word, terms) || namedBehind(speech, sentence, word, analysis));
      case "NNPS" -> speech.speaker().actorId().isEmpty();
      case "NNS" ->
          terms == Terms.ON_RECORD_BY_OFFICE
              || definite(sentence, word)
              || severalPlaces(sentence, word)
              || including(sentence, word);
      case "NNP" -> !speech.person() && !body(speech.speaker());
      // what "it" is, the words do not show; "she" may be nobody but "an official"
      default -> word.lemma().matches("it|they") || !speech.speaker().named();
    };
  }

  /** "The foreign minister, Karel Dvorak, said": named in the same phrase. */
  private static boolean apposed(Speech speech, Sentence sentence, Token word, Analysis analysis) {
    return speech.person()
        && sentence.subtree(word).stream()
            .flatMap(inner -> analysis.cast().mention(sentence, inner).stream())
            .flatMap(name -> analysis.cast().person(name.span()).stream())
            .anyMatch(person -> person.name().equals(speech.speaker().name()));
  }

  /** "a senior official said": told of as somebody who is not named. */
  private static boolean nobody(Sentence sentence, Token word, Terms terms) {
    return terms == Terms.ANONYMOUS
        && PERSONS.contains(word.lemma())
        && sentence
            .child(word, "det")
            .filter(det -> det.lemma().matches("an?|another|one"))
            .isPresent();
  }

  /** "A lawyer for Mr. Dvorak, Jan Holm of the guild, said": the name may be the lawyer's. */
  private static boolean namedBehind(
      Speech speech, Sentence sentence, Token word, Analysis analysis) {
    int cue = speech.attribution().cue().map(Span::start).orElse(0);
    return analysis.cast().mentions(sentence).stream()
        .filter(name -> name.type() == Mention.Type.PERSON)
        .filter(name -> name.span().start() > word.span().end() && name.span().end() < cue)
        .map(name -> name.span().start() - sentence.span().start())
        .anyMatch(at -> at > 2 && sentence.text().startsWith(", ", at - 2));
  }

  /** "Officials in Peru and Chile said": of both. */
  private static boolean severalPlaces(Sentence sentence, Token word) {
    return Clauses.prepositional(sentence, word, "in", "from", "of").stream()
        .anyMatch(place -> sentence.child(place, "conj").isPresent());
  }

  /** "Several senators, including Karel Dvorak, said": some of them are named. */
  private static boolean including(Sentence sentence, Token word) {
    return sentence.children(word).stream()
        .anyMatch(child -> child.lemma().matches("include|including|like|such"));
  }

  private static boolean definite(Sentence sentence, Token word) {
    return sentence
        .child(word, "det", "poss")
        .filter(det -> det.is("poss") || DEFINITE.contains(det.lemma()))
        .isPresent();
  }

  /** Whether it is a known actor, or is called as bodies are: "NRA", "Center for Harbor Policy". */
  private static boolean body(ActorValue actor) {
    boolean small =
        Arrays.stream(actor.name().split(" "))
            .anyMatch(word -> Character.isLowerCase(word.codePointAt(0)) && !LINKS.contains(word));
    // "the Marlow Republican": one of them, and named elsewhere
    boolean description = actor.name().matches("(?:.* )?(?:Republican|Democrat|Lawmaker)");
    boolean single = description || actor.name().matches("\\p{Lu}\\p{Ll}+");
    return actor.actorId().isPresent() || actor.named() && !small && !single;
  }
}
