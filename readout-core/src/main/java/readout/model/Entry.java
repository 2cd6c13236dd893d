package readout.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One fact of a story's record, with every value of every slot and who holds it.
 *
 * @param id minted once
 * @param storyId the story
 * @param kind what it is about
 * @param type the PLOVER type, where one applies
 * @param factuality how the reports stand to it
 * @param status the state of an engagement
 * @param life the stages told of
 * @param slots each slot's values; a slot without values is absent
 * @param evidence the words it stands on, sorted, never empty
 * @param reports the ids of the reports that have it, sorted
 * @param origins where it comes from
 * @param doubts why values of it may be misread: those of its findings, each once, in order,
 *     without that of an inferred day where a finding tells the day
 */
public record Entry(
    String id,
    String storyId,
    Kind kind,
    Optional<PloverType> type,
    Factuality factuality,
    Optional<Status> status,
    List<LifeStage> life,
    Map<Slot, List<HeldValue>> slots,
    List<Evidence> evidence,
    List<String> reports,
    Origins origins,
    List<Doubt> doubts) {
  /** Copies the collections. */
  public Entry {
    java.util.EnumMap<Slot, List<HeldValue>> copy = new java.util.EnumMap<>(Slot.class);
    slots.forEach((slot, values) -> copy.put(slot, List.copyOf(values)));
    slots = java.util.Collections.unmodifiableMap(copy);
    life = List.copyOf(life);
    evidence = List.copyOf(evidence);
    reports = List.copyOf(reports);
    doubts = List.copyOf(doubts);
  }

  /** The values of a slot; empty where it has none. */
  public List<HeldValue> values(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }

  /** The words of a slot's values, in order. */
  public List<String> labels(Slot slot) {
    return values(slot).stream().map(held -> held.value().label()).toList();
  }
}
