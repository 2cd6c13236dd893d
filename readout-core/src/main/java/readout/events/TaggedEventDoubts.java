package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Doubt;
import readout.model.Factuality;
import readout.model.Kind;
import readout.tagging.PairTypes;
import readout.tagging.TaggedText;

/**
 * Where the trained tagger surely sees something else than a rule reads: another type of event or
 * none between the two, or another factuality. Stateless and thread-safe.
 */
final class TaggedEventDoubts {
  /**
   * How likely the tagger must hold what it sees. Of 21 entries that were in doubt so, 12 were
   * misread; of all, about one in five is (docs/figures.md).
   */
  private static final double SURE = 0.9;

  /** How little it may hold what the rule reads. */
  private static final double HARDLY = 0.05;

  private TaggedEventDoubts() {}

  /** The doubts; none where the tagger cannot tell. */
  static List<Doubt> of(EventClause clause, Factuality factuality) {
    List<Doubt> doubts = new ArrayList<>();
    Optional<TaggedText> tagged = clause.analysis().tagged();
    boolean typed = clause.rule().kind() != Kind.ENGAGEMENT;
    tagged
        .filter(any -> typed)
        .flatMap(any -> types(any, clause))
        .filter(types -> another(types, clause))
        .ifPresent(types -> doubts.add(Doubt.EVENT));
    tagged
        .flatMap(any -> any.factuality(clause.verb().span()))
        .filter(told -> another(told, factuality))
        .ifPresent(told -> doubts.add(Doubt.FACTUALITY));
    return doubts;
  }

  private static Optional<PairTypes> types(TaggedText tagged, EventClause clause) {
    return PairPlaces.of(clause)
        .flatMap(
            pair ->
                tagged.pair(
                    List.of(pair.source()), List.of(pair.target()), pair.sentence().span()));
  }

  private static boolean another(PairTypes types, EventClause clause) {
    double own = clause.rule().type().map(types::of).orElse(1.0);
    // another verb of the sentence may do something else between the two
    boolean same = types.trigger().overlaps(clause.verb().span());
    double other = same ? types.of(types.likeliest()) : 0;
    return own <= HARDLY && Math.max(other, types.nothing()) >= SURE;
  }

  private static boolean another(Map<Factuality, Double> told, Factuality read) {
    double most = told.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    // of what lies ahead the rules know more: a minister who says that he would go
    return read == Factuality.HAPPENED && told.getOrDefault(read, 1.0) <= HARDLY && most >= SURE;
  }
}
