package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.actors.Cast;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/** Actors of several states that share one noun. Stateless. */
final class JointActors {
  private JointActors() {}

  /** "U.S. and Russian officials", "the leaders of Peru and Chile" are those of each. */
  static List<ActorValue> of(Analysis analysis, Sentence sentence, Token head) {
    List<ActorValue> found = new ArrayList<>();
    if (!head.pos().equals("NNS") || analysis.cast().mention(sentence, head).isPresent()) {
      return found;
    }
    List<ActorValue> pair = analysis.cast().pair(sentence, head, actorOf(analysis, sentence, head));
    if (!pair.isEmpty()) {
      return pair;
    }
    List<Token> places =
        Clauses.prepositional(sentence, head, "of").stream()
            .flatMap(place -> Clauses.conjuncts(sentence, place).stream())
            .distinct()
            .toList();
    if (places.size() > 1
        && Cast.postNoun(head.lemma())
        && places.stream().allMatch(place -> nationality(analysis, sentence, place))) {
      StringBuilder post = new StringBuilder();
      for (Token word : NounPhrases.core(sentence, head)) {
        if (word.index() < head.index() && word.is("compound", "nmod", "amod")) {
          post.append(word.text()).append(' ');
        }
      }
      post.append(head.lemma()).append(" of ");
      for (Token place : places) {
        found.add(
            ActorValue.described(
                post + place.text(), analysis.cast().country(sentence, List.of(place))));
      }
      return found;
    }
    for (Token child : sentence.children(head)) {
      List<Token> states = Clauses.conjuncts(sentence, child);
      if (child.is("nmod", "amod", "compound")
          && states.size() > 1
          && states.stream().allMatch(state -> nationality(analysis, sentence, state))) {
        for (Token state : states) {
          found.add(
              ActorValue.described(
                  state.text() + " " + head.text().toLowerCase(Locale.ROOT),
                  analysis.cast().country(sentence, List.of(state))));
        }
      }
    }
    return found;
  }

  /**
   * The state of the subject of the clause that the word stands in, where it is not the subject.
   */
  private static Optional<String> actorOf(Analysis analysis, Sentence sentence, Token head) {
    return Above.verb(sentence, head)
        .flatMap(verb -> Subjects.of(sentence, verb))
        .filter(subject -> subject.index() != head.index())
        .flatMap(subject -> analysis.cast().resolve(sentence, subject))
        .flatMap(ActorValue::country);
  }

  private static boolean nationality(Analysis analysis, Sentence sentence, Token word) {
    return analysis
        .cast()
        .mention(sentence, word)
        .map(
            mention ->
                mention.type() == Mention.Type.PEOPLE || mention.type() == Mention.Type.PLACE)
        .orElse(false);
  }
}
