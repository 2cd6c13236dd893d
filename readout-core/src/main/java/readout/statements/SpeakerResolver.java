package readout.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.actors.Cast;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Token;
import readout.names.Titles;

/**
 * Finds who the source of each attribution is. A pronoun goes to the last speaker it can stand for;
 * a document goes to the person or body that issued it; what neither acts nor speaks is no source,
 * and its attribution is dropped. Stateless and thread-safe.
 */
public final class SpeakerResolver {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "both");
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

  private static final int MOST_BESIDE = 4;

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
      return new PronounSources(all, sentences, cast).speech(attribution, sentence, head, last);
    }
    if (word.equals("who") || head.lemma().matches("those|these") || yours(sentence, head)) {
      return Optional.empty();
    }
    if (Papers.named(head.lemma())
        && (Character.isLowerCase(head.first()) || cast.mention(sentence, head).isEmpty())) {
      return Optional.of(new Papers(sentences, cast).speech(attribution, sentence, head, last));
    }
    if (last != null && another(last, sentence, head, cast)) {
      return Optional.of(new Speech(attribution, last.speaker(), false, true));
    }
    if (!cast.acts(sentence, head) && !head.properNoun()) {
      return Optional.empty();
    }
    boolean finding = attribution.rule().equals("attribution.find");
    return speaker(sentence, head, cast)
        .map(speaker -> new Speech(attribution, speaker, false, isPerson(speaker, cast)))
        .filter(speech -> !(finding && speech.person()));
  }

  private static Optional<ActorValue> speaker(Sentence sentence, Token head, Cast cast) {
    Optional<ActorValue> first = one(sentence, head, cast);
    List<ActorValue> all = new ArrayList<>(first.stream().toList());
    for (Token other : beside(sentence, head)) {
      if (cast.acts(sentence, other)) {
        one(sentence, other, cast).ifPresent(all::add);
      }
    }
    if (first.isEmpty() || all.size() < 2) {
      return first;
    }
    for (ActorValue one : all) {
      for (ActorValue other : all) {
        if (one != other && one.name().contains(other.name())) {
          return first;
        }
      }
    }
    List<String> names = all.stream().map(ActorValue::name).toList();
    String line =
        String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
    return Optional.of(
        new ActorValue(
            line,
            all.stream().allMatch(ActorValue::named),
            Optional.empty(),
            all.stream().map(ActorValue::country).distinct().count() == 1
                ? all.get(0).country()
                : Optional.empty(),
            Optional.empty()));
  }

  private static Optional<ActorValue> one(Sentence sentence, Token head, Cast cast) {
    return adherents(sentence, head, cast)
        ? Optional.of(cast.described(sentence, head))
        : cast.resolve(sentence, head);
  }

  /** "A and B said", "proposed by A, B and C": those after A, where nothing else is between. */
  private static List<Token> beside(Sentence sentence, Token head) {
    boolean subject = head.is("nsubj") && head.index() < head.head();
    boolean agent =
        head.is("pobj") && sentence.head(head).filter(word -> word.is("agent")).isPresent();
    List<Token> others = new ArrayList<>();
    Token last = head;
    while (others.size() < MOST_BESIDE) {
      Token from = last;
      Optional<Token> next =
          sentence.children(from).stream()
              .filter(word -> word.is("conj") && word.noun() && word.index() > from.index())
              .reduce((one, other) -> other);
      if (next.isEmpty() || !joined(sentence, from, next.orElseThrow())) {
        break;
      }
      last = next.orElseThrow();
      others.add(last);
    }
    boolean whole = sentence.children(last).stream().noneMatch(word -> word.is("conj"));
    boolean one = others.size() == 1 || others.size() > 1 && listed(sentence, others);
    return (subject || agent) && whole && one ? others : List.of();
  }

  /** Only "and", prepositions and commas between a word and the next that is said beside it. */
  private static boolean joined(Sentence sentence, Token word, Token next) {
    return sentence.children(word).stream()
        .filter(child -> child.index() > word.index() && child.index() < next.index())
        .allMatch(
            child ->
                child.is("cc") && child.lemma().equals("and")
                    || child.is("prep")
                    || child.text().equals(","));
  }

  /** "A, B and C": an "and" before the last. */
  private static boolean listed(Sentence sentence, List<Token> others) {
    int last = sentence.subtree(others.get(others.size() - 1)).get(0).index();
    return last > 0 && sentence.tokens().get(last - 1).lemma().equals("and");
  }

  /** "Democrats said", "Egyptians say": people, not the party or the state. */
  private static boolean adherents(Sentence sentence, Token head, Cast cast) {
    boolean party = head.text().matches("Republicans|Democrats");
    boolean people =
        head.text().matches("\\p{Lu}\\p{Ll}+[ain]s") && cast.state(head.text()).isPresent();
    return party || people && sentence.child(head, "det", "poss").isEmpty();
  }

  /** "your statement": said to who made it. */
  private static boolean yours(Sentence sentence, Token head) {
    return sentence.child(head, "poss").filter(word -> word.lemma().equals("your")).isPresent();
  }

  /** "the Texas governor continues": another name for who has just spoken, unless one is named. */
  private static boolean another(Speech last, Sentence sentence, Token head, Cast cast) {
    boolean epithet =
        EPITHETS.contains(head.lemma())
            && head.pos().equals("NN")
            && sentence.child(head, "det").filter(word -> word.lemma().equals("the")).isPresent()
            && sentence.child(head, "relcl", "acl", "appos").isEmpty();
    return epithet
        && last.person()
        && sentence.index() - last.attribution().sentence() <= NEXT
        && !speaksForOthers(last, cast)
        && cast.resolve(sentence, head).filter(ActorValue::named).isEmpty();
  }

  private static boolean speaksForOthers(Speech speech, Cast cast) {
    return cast.people().stream()
        .filter(person -> person.name().equals(speech.speaker().name()))
        .flatMap(person -> person.posts().stream())
        .anyMatch(post -> post.title().toLowerCase(Locale.ROOT).contains("spokes"));
  }

  static boolean isPerson(ActorValue speaker, Cast cast) {
    return speaker.named()
        && Arrays.stream(speaker.name().split(" and |, "))
            .allMatch(
                name -> cast.people().stream().anyMatch(person -> person.name().equals(name)));
  }

  /** Whether the lemma describes one who speaks for a body without a name given. */
  static boolean speaksForBody(String lemma) {
    return lemma.startsWith("spokes")
        || lemma.equals("ministry")
        || Titles.isPost(lemma) && lemma.equals("chief");
  }
}
