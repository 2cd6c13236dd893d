package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Doubt;
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

  private static final String DEFINITE =
      "(?s).*\\b(the|this|that|its) (\\p{L}+ ){0,3}(embargo|ban|sanctions|restrictions|blockade|boycott|tariffs|penalties)\\b.*";

  private EventCoreference() {}

  static List<Finding> complete(Analysis analysis, List<Finding> findings) {
    List<Finding> completed = new ArrayList<>();
    List<Finding> acts = new ArrayList<>();
    for (Finding finding : findings) {
      boolean open = finding.actors(Slot.RECIPIENTS).isEmpty();
      boolean accusation =
          finding.type().equals(Optional.of(PloverType.ACCUSE))
              && finding.evidence().get(0).text().matches(NAMES);
      boolean threat = finding.type().equals(Optional.of(PloverType.THREATEN));
      Optional<ActorValue> doer =
          open && (accusation || threat)
              ? doer(acts, finding.actors(Slot.ACTORS), threat)
              : Optional.empty();
      completed.add(
          doer.map(actor -> finding.copy().add(Slot.RECIPIENTS, actor).doubt(Doubt.SIDES).build())
              .orElse(finding));
      if (finding.type().filter(ACTS::contains).isPresent()
          && !finding.actors(Slot.ACTORS).isEmpty()) {
        acts.add(finding);
      }
    }
    return measures(completed);
  }

  /** "lifted the embargo": against whom it stood is told where the report speaks of it first. */
  private static List<Finding> measures(List<Finding> findings) {
    List<Finding> known =
        findings.stream()
            .filter(EventCoreference::measure)
            .filter(finding -> !finding.actors(Slot.RECIPIENTS).isEmpty())
            .toList();
    List<Finding> completed = new ArrayList<>();
    for (Finding finding : findings) {
      boolean open =
          measure(finding)
              && finding.actors(Slot.RECIPIENTS).isEmpty()
              && finding.evidence().get(0).text().matches(DEFINITE);
      List<ActorValue> targets =
          open
              ? known.stream()
                  .findFirst()
                  .map(first -> first.actors(Slot.RECIPIENTS))
                  .orElse(List.of())
              : List.of();
      boolean other =
          targets.stream()
              .allMatch(
                  target ->
                      finding.actors(Slot.ACTORS).stream()
                          .noneMatch(actor -> actor.name().equals(target.name())));
      completed.add(
          open && !targets.isEmpty() && other
              ? finding.copy().addAll(Slot.RECIPIENTS, targets).doubt(Doubt.SIDES).build()
              : finding);
    }
    return completed;
  }

  private static boolean measure(Finding finding) {
    String reader = finding.evidence().get(0).reader().id();
    return reader.equals("event.concede.lift") || reader.equals("event.sanction.impose");
  }

  /**
   * Who did the last act against the side that speaks; for an accusation, failing that, who did the
   * last act.
   */
  private static Optional<ActorValue> doer(
      List<Finding> acts, List<ActorValue> speakers, boolean hurtOnly) {
    for (boolean hurt : hurtOnly ? new boolean[] {true} : new boolean[] {true, false}) {
      for (int i = acts.size() - 1; i >= 0; i--) {
        Finding act = acts.get(i);
        boolean against =
            act.actors(Slot.RECIPIENTS).stream()
                .anyMatch(victim -> !other(victim, speakers) && victim.country().isPresent());
        Optional<ActorValue> doer =
            act.actors(Slot.ACTORS).stream().filter(actor -> other(actor, speakers)).findFirst();
        if (doer.isPresent() && (against || !hurt)) {
          return doer;
        }
      }
    }
    return Optional.empty();
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
