package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.EngagementFamily;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/**
 * Who takes part in an engagement that a noun names: the sides in its phrase, then those of the
 * clause it stands in. Stateless.
 */
final class EngagementSides {
  private static final Set<String> COUNTERPARTS = Set.of("counterparts", "others", "colleagues");

  private static final String PRESS = "(?:.* )?(?:reporters|journalists|newsmen|viewers|audience)";

  private static final Set<String> BODIES =
      Set.of(
          "Association",
          "Society",
          "League",
          "Union",
          "Federation",
          "Institute",
          "University",
          "Council",
          "Chamber",
          "Foundation",
          "Academy",
          "Club");

  private EngagementSides() {}

  static List<ActorValue> of(
      Analysis analysis, Sentence sentence, Token noun, Optional<Token> verb) {
    Optional<Speech> speech = analysis.speechAt(noun.span());
    List<ActorValue> sides = new ArrayList<>();
    for (Token head :
        Clauses.prepositional(
            sentence, noun, "between", "with", "among", "by", "of", "to", "alongside")) {
      if (!Venues.isPlace(analysis, sentence, head)
          || EngagementFamily.of(noun.lemma()) == EngagementFamily.VISIT) {
        sides.addAll(ClauseActors.of(analysis, sentence, head, speech));
      }
    }
    verb.filter(token -> noun.is("nsubj", "nsubjpass", "dobj"))
        .ifPresent(
            token -> {
              for (Token head : Clauses.prepositional(sentence, token, "between", "with")) {
                sides.addAll(ClauseActors.of(analysis, sentence, head, speech));
              }
            });
    if (sides.size() < 2 || Clauses.prepositional(sentence, noun, "between").isEmpty()) {
      inPhrase(analysis, sentence, noun, sides);
    }
    sentence
        .child(noun, "poss")
        .filter(word -> word.text().toLowerCase(Locale.ROOT).matches("his|her"))
        .flatMap(word -> analysis.cast().resolve(sentence, word))
        .ifPresent(sides::add);
    convened(analysis, sentence, noun, speech, sides);
    audience(analysis, sentence, noun, speech, sides);
    including(analysis, sentence, noun, sides);
    if (verb.isPresent()
        && (sides.size() < 2
            || EngagementFamily.of(noun.lemma()) == EngagementFamily.VISIT
            || EngagementClause.held(sentence, noun, verb.orElseThrow()))) {
      EngagementClause.add(analysis, sentence, noun, verb.orElseThrow(), speech, sides);
    }
    if (!sides.isEmpty() && sides.stream().noneMatch(ActorValue::named)) {
      topic(analysis, sentence, noun, sides);
    }
    boolean press =
        EngagementFamily.of(NounPhrases.line(NounPhrases.core(sentence, noun)))
            == EngagementFamily.PRESS;
    return new ArrayList<>(
        sides.stream().distinct().filter(side -> press || !side.name().matches(PRESS)).toList());
  }

  /**
   * "X will go to Y for a stop that includes meeting activists": the subject of the sentence meets
   * them.
   */
  private static void topic(
      Analysis analysis, Sentence sentence, Token noun, List<ActorValue> sides) {
    for (Token token : sentence.tokens()) {
      if (token.is("root") && token.verb() && token.index() < noun.index()) {
        Subjects.actor(sentence, token)
            .flatMap(subject -> analysis.cast().resolve(sentence, subject))
            .filter(subject -> analysis.cast().isPerson(subject))
            .ifPresent(sides::add);
      }
    }
  }

  private static void inPhrase(
      Analysis analysis, Sentence sentence, Token noun, List<ActorValue> sides) {
    for (Token word : NounPhrases.core(sentence, noun)) {
      if (word.index() == noun.index()) {
        continue;
      }
      Optional<Mention> mention = analysis.cast().mention(sentence, word);
      boolean last = mention.map(name -> name.span().end() == word.span().end()).orElse(false);
      if (last
          && mention.orElseThrow().type() != Mention.Type.OTHER
          // "the “All for One” speech": what it is called
          && analysis.quoted(word.span()) == analysis.quoted(noun.span())
          && !opensName(sentence, mention.orElseThrow(), word)
          && !(mention.orElseThrow().type() == Mention.Type.PEOPLE
              && analysis.cast().known(mention.orElseThrow()).isEmpty())
          && !Venues.isPlace(analysis, sentence, word)) {
        analysis.cast().resolve(sentence, word).ifPresent(sides::add);
      } else if (word.is("poss") && mention.isEmpty() && analysis.cast().acts(sentence, word)) {
        analysis.cast().resolve(sentence, word).ifPresent(sides::add);
      }
    }
  }

  /** "the American Bar Association meeting" is no meeting of the United States. */
  private static boolean opensName(Sentence sentence, Mention mention, Token word) {
    return mention.type() == Mention.Type.PEOPLE
        && sentence.tokens().stream()
            .skip(word.index() + 1L)
            .takeWhile(Token::properNoun)
            .anyMatch(next -> BODIES.contains(next.text()));
  }

  /** "a speech at the National Press Club", "his visit there": who was spoken to, where. */
  private static void audience(
      Analysis analysis,
      Sentence sentence,
      Token noun,
      Optional<Speech> speech,
      List<ActorValue> sides) {
    EngagementFamily family = EngagementFamily.of(noun.lemma());
    if (family == EngagementFamily.ADDRESS) {
      for (Token head : Clauses.prepositional(sentence, noun, "at", "before")) {
        boolean body =
            analysis
                .cast()
                .mention(sentence, head)
                .filter(name -> name.type() == Mention.Type.ORGANISATION)
                .isPresent();
        if (body) {
          sides.addAll(ClauseActors.of(analysis, sentence, head, speech));
        }
      }
    }
    boolean there =
        family == EngagementFamily.VISIT
            && sentence.children(noun).stream().anyMatch(word -> word.lemma().equals("there"));
    if (there) {
      sentence.tokens().stream()
          .filter(word -> word.index() < noun.index() && word.is("pobj"))
          .filter(word -> Venues.isPlace(analysis, sentence, word))
          .findFirst()
          .flatMap(word -> analysis.cast().resolve(sentence, word))
          .ifPresent(sides::add);
    }
  }

  /** "talks convened by the UN", "a meeting hosted by France". */
  private static void convened(
      Analysis analysis,
      Sentence sentence,
      Token noun,
      Optional<Speech> speech,
      List<ActorValue> sides) {
    for (Token child : sentence.children(noun)) {
      if (child.is("acl") && child.pos().equals("VBN")) {
        Clauses.agent(sentence, child)
            .ifPresent(agent -> sides.addAll(ClauseActors.of(analysis, sentence, agent, speech)));
      }
    }
  }

  /**
   * "with their counterparts, including those from X and in the Y format": who is meant by them.
   */
  static void including(Analysis analysis, Sentence sentence, Token noun, List<ActorValue> sides) {
    for (Token word : sentence.subtree(noun)) {
      if (word.index() > noun.index() && word.lemma().equals("include")) {
        List<ActorValue> named = new ArrayList<>();
        named(analysis, sentence, word, named);
        if (!named.isEmpty()) {
          sides.removeIf(side -> COUNTERPARTS.contains(side.name().toLowerCase(Locale.ROOT)));
        }
        sides.addAll(named);
        return;
      }
    }
  }

  private static void named(
      Analysis analysis, Sentence sentence, Token from, List<ActorValue> sides) {
    for (Token token : sentence.tokens()) {
      boolean after =
          token.index() > from.index() && token.noun() && token.is("pobj", "conj", "dobj", "nmod");
      Optional<Mention> mention =
          after ? analysis.cast().mention(sentence, token) : Optional.empty();
      boolean last =
          mention.map(name -> name.span().end() == token.span().end()).orElse(!token.is("nmod"));
      if (after && last && (mention.isPresent() || analysis.cast().acts(sentence, token))) {
        analysis.cast().resolve(sentence, token).ifPresent(sides::add);
      }
    }
  }
}
