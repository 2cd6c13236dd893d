package readout.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.actors.Cast;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.names.Titles;

/** Who "he", "she", "it" and "they" are when they speak. Immutable. */
final class PronounSources {
  private static final int MEMORY = 6;

  private final List<Attribution> all;
  private final List<Sentence> sentences;
  private final Cast cast;

  PronounSources(List<Attribution> all, List<Sentence> sentences, Cast cast) {
    this.all = all;
    this.sentences = sentences;
    this.cast = cast;
  }

  /** The speech of the pronoun, which the last speaker goes on with unless somebody took over. */
  Optional<Speech> speech(
      Attribution attribution, Sentence sentence, Token head, @Nullable Speech last) {
    String word = head.text().toLowerCase(Locale.ROOT);
    if (word.equals("i") || word.equals("we") || word.equals("you")) {
      return Optional.empty();
    }
    Optional<Speech> paper =
        word.equals("it") ? paper(attribution, sentence, last) : Optional.empty();
    if (paper.isPresent()) {
      return paper;
    }
    Optional<ActorValue> resolved = cast.resolve(sentence, head);
    if (resolved.isPresent() && toSelf(resolved.orElseThrow(), sentence, head)) {
      return Optional.empty();
    }
    boolean near = last != null && sentence.index() - last.attribution().sentence() <= MEMORY;
    boolean human = word.equals("he") || word.equals("she");
    if (near
        && last != null
        && (human
            ? !last.document()
                && !(word.equals("he") && cast.woman(last.speaker()))
                && !(word.equals("she") && (cast.man(last.speaker()) || sheIsElse(resolved, last)))
                && (last.person() && !last.speaker().name().contains(" and ") || oneHuman(last))
            : !last.person() && !oneHuman(last) && word.equals("they") == many(last))) {
      boolean samePerson =
          resolved.isPresent() && resolved.orElseThrow().name().equals(last.speaker().name());
      boolean beside =
          !human
              && resolved.isPresent()
              && !samePerson
              && subjectBefore(resolved.orElseThrow(), sentence, head);
      boolean subjectSince =
          beside
              || human
                  && resolved.isPresent()
                  && !samePerson
                  && (aside(resolved.orElseThrow(), last)
                      || subjectSince(resolved.orElseThrow(), sentence, last));
      if (!subjectSince) {
        return Optional.of(new Speech(attribution, last.speaker(), last.document(), last.person()));
      }
    }
    return resolved.map(
        speaker ->
            new Speech(attribution, speaker, false, SpeakerResolver.isPerson(speaker, cast)));
  }

  /**
   * "Mr. X asked Ms. Y. She said": nothing shows the speaker before to be a woman, and Ms. Y is.
   */
  private boolean sheIsElse(Optional<ActorValue> resolved, Speech last) {
    return !cast.woman(last.speaker()) && resolved.filter(cast::woman).isPresent();
  }

  /** "The decree names two towns. It also calls on ...": the decree does. */
  private Optional<Speech> paper(
      Attribution attribution, Sentence sentence, @Nullable Speech last) {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = sentences.get(sentence.index() - 1);
    boolean spoken = last != null && last.attribution().sentence() == before.index();
    return spoken
        ? Optional.empty()
        : before.tokens().stream()
            .filter(word -> word.is("nsubj") && Papers.named(word.lemma()) && !word.properNoun())
            .filter(word -> before.child(word, "det", "poss").isPresent())
            .filter(word -> before.head(word).filter(verb -> verb.is("root")).isPresent())
            .findFirst()
            .map(word -> new Papers(sentences, cast).speech(attribution, before, word, last));
  }

  /** "he asked the congressman": whoever "he" is, he is not the congressman. */
  private boolean toSelf(ActorValue person, Sentence sentence, Token pronoun) {
    return sentence
        .head(pronoun)
        .filter(Token::verb)
        .flatMap(verb -> sentence.child(verb, "dobj", "dative"))
        .filter(hearer -> cast.acts(sentence, hearer) && hearer.noun())
        .flatMap(hearer -> cast.resolve(sentence, hearer))
        .filter(hearer -> hearer.name().equals(person.name()))
        .isPresent();
  }

  /** Whether a speaker without a name is one human being: "a senior official", not "embassies". */
  private boolean oneHuman(Speech speech) {
    return !speech.speaker().named()
        && head(speech)
            .map(
                head ->
                    !head.pos().equals("NNS")
                        && (head.text().matches("(?i)he|she")
                            || Titles.isPost(head.lemma())
                            || Terms.unnamed(head.lemma())
                            || head.lemma().matches(".*(man|woman|person)")))
            .orElse(false);
  }

  /** Whether a speaker is spoken of as many: "officials", "the police". */
  private boolean many(Speech speech) {
    return head(speech)
        .map(
            head ->
                head.pos().endsWith("S")
                    || head.text().equalsIgnoreCase("they")
                    || head.lemma().matches("police|people|staff|group|authority"))
        .orElse(false);
  }

  private Optional<Token> head(Speech speech) {
    return speech
        .attribution()
        .source()
        .map(source -> sentences.get(source.sentence()).tokens().get(source.token()));
  }

  /** "when the magazine wrote of him, it said": the subject of the same sentence. */
  private boolean subjectBefore(ActorValue body, Sentence sentence, Token pronoun) {
    return sentence.tokens().stream()
        .filter(token -> token.is("nsubj") && token.index() < pronoun.index() && token.noun())
        .flatMap(token -> cast.resolve(sentence, token).stream())
        .anyMatch(found -> found.name().equals(body.name()));
  }

  /**
   * Whether the person became the subject of a sentence, this one or one between, after the last
   * speaker spoke, or was named at all after one without a name spoke; what somebody says does not
   * count.
   */
  private boolean subjectSince(ActorValue person, Sentence sentence, Speech last) {
    for (int i = last.attribution().sentence() + 1; i <= sentence.index(); i++) {
      if (i < sentence.index() && goesOn(sentences.get(i))) {
        continue;
      }
      for (Mention mention : cast.mentions(sentences.get(i))) {
        boolean same =
            cast.person(mention.span())
                .map(found -> found.name().equals(person.name()))
                .orElse(false);
        boolean said =
            all.stream()
                .flatMap(attribution -> attribution.content().stream())
                .anyMatch(content -> content.covers(mention.span()));
        Sentence here = sentences.get(i);
        if (same
            && !said
            && here.tokens().stream()
                .filter(token -> mention.span().covers(token.span()))
                .anyMatch(
                    token -> !last.speaker().named() || acts(here, token) || toWhom(here, token))) {
          return true;
        }
      }
      if (byPost(person, sentences.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The president left when he ...": a post for a name. */
  private boolean byPost(ActorValue person, Sentence sentence) {
    return person.named()
        && sentence.tokens().stream()
            .filter(token -> token.is("nsubj", "nsubjpass") && Titles.isPost(token.lemma()))
            .filter(token -> sentence.head(token).filter(verb -> verb.is("root")).isPresent())
            .filter(token -> cast.mention(sentence, token).isEmpty())
            .flatMap(token -> cast.resolve(sentence, token).stream())
            .anyMatch(found -> found.name().equals(person.name()));
  }

  /** "That did not convince her.": whom the words before were said to answers them. */
  private static boolean toWhom(Sentence sentence, Token token) {
    return token.is("dobj")
        && sentence
            .head(token)
            .filter(verb -> verb.is("root"))
            .flatMap(verb -> sentence.child(verb, "nsubj"))
            .filter(subject -> subject.lemma().matches("that|this"))
            .isPresent();
  }

  /** The subject of a clause with a verb of its own: not of "saying the President, he said". */
  private static boolean acts(Sentence sentence, Token token) {
    return token.is("nsubj", "nsubjpass")
        && sentence
            .head(token)
            .filter(verb -> !verb.pos().equals("VBG") || sentence.child(verb, "aux").isPresent())
            .isPresent();
  }

  /** Whether "he said" stands in the sentence: who else is named there is spoken of. */
  private boolean goesOn(Sentence sentence) {
    return all.stream()
        .flatMap(attribution -> attribution.source().stream())
        .filter(source -> source.sentence() == sentence.index())
        .anyMatch(source -> sentence.tokens().get(source.token()).pos().equals("PRP"));
  }

  /** "A was seen there when a man asked": the sentence tells of A, and "he" after it is A. */
  private boolean aside(ActorValue person, Speech last) {
    Optional<Attribution.Head> source = last.attribution().source();
    if (source.isEmpty() || !person.named() || last.speaker().named()) {
      return false;
    }
    Sentence sentence = sentences.get(source.orElseThrow().sentence());
    return head(last)
            .flatMap(sentence::head)
            .filter(verb -> verb.is("advcl", "relcl", "acl"))
            .isPresent()
        && sentence.tokens().stream()
            .filter(token -> token.is("nsubj", "nsubjpass"))
            .filter(token -> sentence.head(token).filter(verb -> verb.is("root")).isPresent())
            .flatMap(token -> cast.resolve(sentence, token).stream())
            .anyMatch(subject -> subject.name().equals(person.name()));
  }
}
