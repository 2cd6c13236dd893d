package readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Doubt;
import readout.model.Entry;
import readout.model.Evidence;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.HeldValue;
import readout.model.LifeStage;
import readout.model.Origins;
import readout.model.Relation;
import readout.model.Slot;
import readout.model.StableId;
import readout.model.Status;
import readout.model.Story;
import readout.model.TimeValue;
import readout.model.Value;

/** Makes one entry of the findings that tell of one fact. Stateless. */
final class EntryMaker {
  private EntryMaker() {}

  static Entry entry(Story story, List<Finding> group, Origins origins, Set<String> ids) {
    Finding first = group.get(0);
    List<Evidence> evidence =
        group.stream().flatMap(finding -> finding.evidence().stream()).distinct().sorted().toList();
    Set<String> reports = new TreeSet<>();
    Set<LifeStage> life = new TreeSet<>();
    for (Finding finding : group) {
      reports.add(finding.reportId());
      life.addAll(finding.life());
    }
    Optional<Status> status = status(group);
    Map<Slot, List<HeldValue>> slots = slots(group);
    Factuality factuality =
        group.stream()
            .filter(finding -> status.isPresent() && finding.status().equals(status))
            .findFirst()
            .orElse(first)
            .factuality();
    return new Entry(
        id(story, first, ids),
        story.id(),
        first.kind(),
        group.stream().flatMap(finding -> finding.type().stream()).findFirst(),
        factuality,
        status,
        List.copyOf(life),
        slots,
        evidence,
        List.copyOf(reports),
        origins,
        doubts(group, slots));
  }

  /** Those of all findings: each may have given a value. A day that words tell is not inferred. */
  private static List<Doubt> doubts(List<Finding> group, Map<Slot, List<HeldValue>> slots) {
    boolean told =
        slots.getOrDefault(Slot.TIME, List.of()).stream()
            .limit(1)
            .anyMatch(
                held -> held.value() instanceof TimeValue time && !time.asWritten().isEmpty());
    return group.stream()
        .flatMap(finding -> finding.doubts().stream())
        .filter(doubt -> !(told && doubt == Doubt.TIME_INFERRED))
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<Status> status(List<Finding> group) {
    Optional<Status> status = Optional.empty();
    for (Finding finding : group) {
      if (finding.status().isPresent()
          && (status.isEmpty() || finding.status().equals(Optional.of(Status.CANCELLED)))) {
        status = finding.status();
      }
    }
    if (group.stream().anyMatch(finding -> finding.status().equals(Optional.of(Status.HELD)))
        && !status.equals(Optional.of(Status.CANCELLED))) {
      return Optional.of(Status.HELD);
    }
    if (status.equals(Optional.of(Status.PROPOSED))
        && group.stream()
            .anyMatch(finding -> finding.status().equals(Optional.of(Status.PLANNED)))) {
      return Optional.of(Status.PLANNED);
    }
    return status;
  }

  private static Map<Slot, List<HeldValue>> slots(List<Finding> group) {
    Map<Slot, List<HeldValue>> slots = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      Map<String, List<String>> holders = new LinkedHashMap<>();
      Map<String, Value> values = new LinkedHashMap<>();
      for (Finding finding : group) {
        for (Value value : finding.values(slot)) {
          String key = key(value, values);
          values.putIfAbsent(key, value);
          holders.computeIfAbsent(key, unused -> new ArrayList<>()).add(finding.reportId());
        }
      }
      if (!values.isEmpty()) {
        List<Map.Entry<String, Value>> ordered = new ArrayList<>(values.entrySet());
        if (!slot.many()) {
          ordered.sort(Comparator.comparing(Map.Entry::getValue, Values.MOST_PRECISE_FIRST));
        }
        List<HeldValue> held = new ArrayList<>();
        for (Map.Entry<String, Value> item : ordered) {
          Relation relation =
              held.isEmpty()
                  ? Relation.SAME
                  : slot.many()
                      ? Relation.BESIDE
                      : Values.relation(held.get(0).value(), item.getValue());
          held.add(
              new HeldValue(
                  item.getValue(), holders.getOrDefault(item.getKey(), List.of()), relation));
        }
        slots.put(slot, held);
      }
    }
    return slots;
  }

  /** Two names of one actor are one value. */
  private static String key(Value value, Map<String, Value> known) {
    if (value instanceof readout.model.ActorValue actor) {
      for (Map.Entry<String, Value> other : known.entrySet()) {
        if (other.getValue() instanceof readout.model.ActorValue seen && Sides.same(seen, actor)) {
          return other.getKey();
        }
      }
    }
    return value.label();
  }

  private static String id(Story story, Finding first, Set<String> ids) {
    Evidence words = first.evidence().get(0);
    // a mode is read from words that are in the id already
    Map<Slot, List<Value>> slots = new LinkedHashMap<>(first.slots());
    slots.remove(Slot.MODE);
    String seed =
        story.id()
            + "|"
            + first.kind()
            + "|"
            + words.reportId()
            + "|"
            + words.span()
            + "|"
            + words.reader().id()
            + "|"
            + slots;
    for (int i = 0; ; i++) {
      String id = StableId.of("e", i == 0 ? seed : seed + "|" + i);
      if (ids.add(id)) {
        return id;
      }
    }
  }
}
