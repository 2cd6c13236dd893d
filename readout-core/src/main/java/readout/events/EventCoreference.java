package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Finding;
import readout.model.PloverType;
import readout.model.Slot;

/**
 * Completes accusations that name only what was done ("called the shooting a provocation"): they
 * are against the side that did it, which is the actor of the last hostile act that the report told
 * of before, if it is another side than the accuser's. Stateless.
 */
final class EventCoreference {
  private static final Set<PloverType> ACTS =
      Set.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION, PloverType.MOBILIZE);
  private static final String NAMES =
      "(?s).*\\b(the|this|that) (\\p{L}+ )?(shooting|downing|attack|strike|airstrike|killing|bombing|raid|act|action|incident|move|shoot-down|shootdown|invasion|assault|arrest|ban|sanctions)\\b.*";

  private EventCoreference() {}

  static List<Finding> complete(Analysis analysis, List<Finding> findings) {
    List<Finding> completed = new ArrayList<>();
    Finding act = null;
    for (Finding finding : findings) {
      boolean accusation =
          finding.type().equals(Optional.of(PloverType.ACCUSE))
              && finding.actors(Slot.RECIPIENTS).isEmpty();
      if (accusation && act != null && finding.evidence().get(0).text().matches(NAMES)) {
        Optional<ActorValue> doer =
            act.actors(Slot.ACTORS).stream()
                .filter(actor -> other(actor, finding.actors(Slot.ACTORS)))
                .findFirst();
        completed.add(
            doer.map(actor -> finding.copy().add(Slot.RECIPIENTS, actor).build()).orElse(finding));
      } else {
        completed.add(finding);
      }
      if (finding.type().filter(ACTS::contains).isPresent()
          && !finding.actors(Slot.ACTORS).isEmpty()) {
        act = finding;
      }
    }
    return completed;
  }

  private static boolean other(ActorValue actor, List<ActorValue> accusers) {
    return actor.country().isPresent()
        && accusers.stream()
            .noneMatch(
                accuser ->
                    accuser.name().equals(actor.name())
                        || accuser.country().equals(actor.country()));
  }
}
