package readout.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.actors.Cast;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.names.Titles;

/**
 * Finds who the source of each attribution is. A pronoun goes to the last speaker it can stand for;
 * a document goes to the person or body that issued it; what neither acts nor speaks is no source,
 * and its attribution is dropped. Stateless and thread-safe.
 */
public final class SpeakerResolver {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "both");
  private static final int MEMORY = 6;
  private static final int NEXT = 2;

  /** What people who are known by name are called for a change. */
  private static final Set<String> EPITHETS =
      Set.of(
          "governor",
          "host",
          "senator",
          "congressman",
          "congresswoman",
          "lawmaker",
          "representative",
          "mayor",
          "candidate",
          "nominee",
          "hopeful",
          "contender",
          "politician",
          "businessman",
          "businesswoman",
          "mogul",
          "tycoon",
          "billionaire");

  /** The speeches of the attributions, in their order. */
  public List<Speech> resolve(List<Attribution> attributions, List<Sentence> sentences, Cast cast) {
    List<Speech> speeches = new ArrayList<>();
    Speech last = null;
    for (Attribution attribution : attributions) {
      Optional<Speech> speech = resolve(attribution, attributions, sentences, cast, last);
      if (speech.isPresent() && !ownName(speech.orElseThrow(), sentences)) {
        speeches.add(speech.orElseThrow());
        if (!attribution.form().equals(Attribution.Form.INDIRECT)
            || last == null
            || speech.orElseThrow().person()
            || !last.person()) {
          last = speech.orElseThrow();
        }
      }
    }
    return speeches;
  }

  /**
   * Whether a speaker whom only a pronoun or a quotation before shows calls himself by his surname
   * in the words: it is somebody else who speaks.
   */
  private static boolean ownName(Speech speech, List<Sentence> sentences) {
    Attribution attribution = speech.attribution();
    boolean shown =
        attribution.cue().isPresent()
            && attribution
                .source()
                .map(head -> sentences.get(head.sentence()).tokens().get(head.token()))
                .filter(word -> !word.pos().startsWith("PRP"))
                .isPresent();
    if (shown || !speech.person()) {
      return false;
    }
    String name = speech.speaker().name();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(word -> word.text().equals(surname) && !word.is("attr", "oprd", "compound", "nmod"))
        .anyMatch(
            word -> attribution.content().stream().anyMatch(span -> span.covers(word.span())));
  }

  private static Optional<Speech> resolve(
      Attribution attribution,
      List<Attribution> all,
      List<Sentence> sentences,
      Cast cast,
      @org.jspecify.annotations.Nullable Speech last) {
    Optional<Attribution.Head> source = attribution.source();
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = sentences.get(source.orElseThrow().sentence());
    Token head = sentence.tokens().get(source.orElseThrow().token());
    String word = head.text().toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(word) || head.pos().equals("PRP")) {
      if (attribution.rule().equals("attribution.find") && !word.equals("it")) {
        return Optional.empty();
      }
      return pronoun(attribution, all, sentences, sentence, head, cast, last);
    }
    if (head.lemma().matches("those|these")) {
      return Optional.empty();
    }
    if (Papers.named(head.lemma()) && cast.mention(sentence, head).isEmpty()) {
      return Optional.of(new Papers(sentences, cast).speech(attribution, sentence, head, last));
    }
    if (!cast.acts(sentence, head) && !head.properNoun()) {
      return Optional.empty();
    }
    boolean finding = attribution.rule().equals("attribution.find");
    Optional<ActorValue> resolved = cast.resolve(sentence, head);
    if (last != null && resolved.isPresent() && !resolved.orElseThrow().named()) {
      boolean goesOn = sentence.index() - last.attribution().sentence() <= NEXT;
      if (goesOn && last.person() && epithet(sentence, head) && !speaksForOthers(last, cast)) {
        return Optional.of(new Speech(attribution, last.speaker(), false, true));
      }
    }
    return resolved
        .map(speaker -> new Speech(attribution, speaker, false, isPerson(speaker, cast)))
        .filter(speech -> !(finding && speech.person()));
  }

  /** "the Texas governor continues": another name for who has just spoken. */
  private static boolean epithet(Sentence sentence, Token head) {
    return EPITHETS.contains(head.lemma())
        && head.pos().equals("NN")
        && sentence.child(head, "det").filter(word -> word.lemma().equals("the")).isPresent();
  }

  private static boolean speaksForOthers(Speech speech, Cast cast) {
    return cast.people().stream()
        .filter(person -> person.name().equals(speech.speaker().name()))
        .flatMap(person -> person.posts().stream())
        .anyMatch(post -> post.title().toLowerCase(Locale.ROOT).contains("spokes"));
  }

  private static Optional<Speech> pronoun(
      Attribution attribution,
      List<Attribution> all,
      List<Sentence> sentences,
      Sentence sentence,
      Token head,
      Cast cast,
      @org.jspecify.annotations.Nullable Speech last) {
    String word = head.text().toLowerCase(Locale.ROOT);
    if (word.equals("i") || word.equals("we") || word.equals("you")) {
      return Optional.empty();
    }
    Optional<ActorValue> resolved = cast.resolve(sentence, head);
    if (resolved.isPresent() && toSelf(resolved.orElseThrow(), sentence, head, cast)) {
      return Optional.empty();
    }
    boolean near = last != null && sentence.index() - last.attribution().sentence() <= MEMORY;
    boolean human = word.equals("he") || word.equals("she");
    if (near
        && last != null
        && (human
            ? !last.document()
                && !(word.equals("he") && cast.woman(last.speaker()))
                && !(word.equals("she") && cast.man(last.speaker()))
                && (last.person() || oneHuman(last, sentences))
            : !last.person()
                && !oneHuman(last, sentences)
                && word.equals("they") == many(last, sentences))) {
      boolean samePerson =
          resolved.isPresent() && resolved.orElseThrow().name().equals(last.speaker().name());
      boolean beside =
          !human
              && resolved.isPresent()
              && !samePerson
              && subjectBefore(resolved.orElseThrow(), sentence, head, cast);
      boolean subjectSince =
          beside
              || human
                  && resolved.isPresent()
                  && !samePerson
                  && subjectSince(resolved.orElseThrow(), all, sentences, sentence, cast, last);
      if (!subjectSince) {
        return Optional.of(new Speech(attribution, last.speaker(), last.document(), last.person()));
      }
    }
    return resolved.map(
        speaker -> new Speech(attribution, speaker, false, isPerson(speaker, cast)));
  }

  /** "he asked the congressman": whoever "he" is, he is not the congressman. */
  private static boolean toSelf(ActorValue person, Sentence sentence, Token pronoun, Cast cast) {
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
  private static boolean oneHuman(Speech speech, List<Sentence> sentences) {
    return !speech.speaker().named()
        && head(speech, sentences)
            .map(
                head ->
                    !head.pos().equals("NNS")
                        && (head.pos().startsWith("PRP")
                            || Titles.isPost(head.lemma())
                            || Terms.unnamed(head.lemma())
                            || head.lemma().matches(".*(man|woman|person)")))
            .orElse(false);
  }

  /** Whether a speaker is spoken of as many: "officials", "the police". */
  private static boolean many(Speech speech, List<Sentence> sentences) {
    return head(speech, sentences)
        .map(
            head ->
                head.pos().endsWith("S")
                    || head.text().equalsIgnoreCase("they")
                    || head.lemma().matches("police|people|staff|group|authority"))
        .orElse(false);
  }

  private static Optional<Token> head(Speech speech, List<Sentence> sentences) {
    return speech
        .attribution()
        .source()
        .map(source -> sentences.get(source.sentence()).tokens().get(source.token()));
  }

  /** "when the magazine wrote of him, it said": the subject of the same sentence. */
  private static boolean subjectBefore(
      ActorValue body, Sentence sentence, Token pronoun, Cast cast) {
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
  private static boolean subjectSince(
      ActorValue person,
      List<Attribution> all,
      List<Sentence> sentences,
      Sentence sentence,
      Cast cast,
      Speech last) {
    for (int i = last.attribution().sentence() + 1; i <= sentence.index(); i++) {
      if (i < sentence.index() && goesOn(all, sentences.get(i))) {
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
                .anyMatch(token -> !last.speaker().named() || acts(here, token))) {
          return true;
        }
      }
    }
    return false;
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
  private static boolean goesOn(List<Attribution> all, Sentence sentence) {
    return all.stream()
        .flatMap(attribution -> attribution.source().stream())
        .filter(source -> source.sentence() == sentence.index())
        .anyMatch(source -> sentence.tokens().get(source.token()).pos().equals("PRP"));
  }

  static boolean isPerson(ActorValue speaker, Cast cast) {
    return speaker.named()
        && cast.people().stream().anyMatch(person -> person.name().equals(speaker.name()));
  }

  /** Whether the lemma describes one who speaks for a body without a name given. */
  static boolean speaksForBody(String lemma) {
    return lemma.startsWith("spokes")
        || lemma.equals("ministry")
        || Titles.isPost(lemma) && lemma.equals("chief");
  }
}
