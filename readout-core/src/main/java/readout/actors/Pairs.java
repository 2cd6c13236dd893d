package readout.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;

/**
 * The two states that "both governments" or "the two countries" stand for: the two that the same
 * sentence names before, else the two that the report names most. Immutable.
 */
final class Pairs {
  private static final Set<String> STATES =
      Set.of("country", "nation", "government", "state", "capital", "neighbor", "neighbour");
  private static final int LEAST = 2;

  private final Cast cast;
  private final List<Sentence> sentences;

  Pairs(Cast cast, List<Sentence> sentences) {
    this.cast = cast;
    this.sentences = sentences;
  }

  /** The two, the state of who acts on them left out; empty where the phrase is another. */
  List<ActorValue> of(Sentence sentence, Token head, Optional<String> actor) {
    if (!head.pos().equals("NNS") || !STATES.contains(head.lemma()) || !both(sentence, head)) {
      return List.of();
    }
    List<ActorValue> here =
        ranked(List.of(sentence), head.span().start(), actor).stream().map(Counted::state).toList();
    if (here.size() == 2) {
      return here;
    }
    List<Counted> all = ranked(sentences, Integer.MAX_VALUE, actor);
    boolean clear =
        all.size() >= 2
            && all.get(1).count() >= LEAST
            && (all.size() == 2 || all.get(2).count() < all.get(1).count());
    return clear ? List.of(all.get(0).state(), all.get(1).state()) : List.of();
  }

  private static boolean both(Sentence sentence, Token head) {
    boolean both = false;
    boolean other = false;
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index()) {
        // "two dozen nations" are no two
        boolean pair =
            child.lemma().equals("both")
                || child.text().equalsIgnoreCase("two") && sentence.children(child).isEmpty();
        both |= pair;
        other |= !pair && !child.is("det", "predet");
      }
    }
    return both && !other;
  }

  /** The states named before an offset, most often first, then in order of their first mention. */
  private List<Counted> ranked(List<Sentence> where, int before, Optional<String> actor) {
    Map<String, Counted> counts = new LinkedHashMap<>();
    for (Sentence sentence : where) {
      for (Mention mention : cast.mentions(sentence)) {
        Optional<Actor> known =
            mention.span().end() <= before ? cast.known(mention) : Optional.empty();
        known
            .filter(found -> found.kind() == Actor.Kind.STATE)
            .filter(found -> !found.country().equals(actor) || actor.isEmpty())
            .flatMap(found -> cast.state(found.name()))
            .ifPresent(
                state ->
                    counts.merge(
                        state.name(),
                        new Counted(state, 1),
                        (a, b) -> new Counted(a.state(), a.count() + 1)));
      }
    }
    List<Counted> ranked = new ArrayList<>(counts.values());
    ranked.sort((a, b) -> Integer.compare(b.count(), a.count()));
    return ranked;
  }

  private record Counted(ActorValue state, int count) {}
}
