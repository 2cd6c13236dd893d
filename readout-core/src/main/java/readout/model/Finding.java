package readout.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One fact as one report has it, before reports are compared.
 *
 * @param reportId the report
 * @param kind what it is about
 * @param type the PLOVER type, where one applies
 * @param factuality how the report stands to it
 * @param status the state of an engagement; empty for other kinds
 * @param life the stages of an engagement that the report tells of, in order of life
 * @param slots its values; every value has the slot's type, and a slot without values is absent
 * @param evidence the words it stands on, never empty
 * @param source on whose word the report has it
 * @param doubts why values of it may be misread, each once, in order
 */
public record Finding(
    String reportId,
    Kind kind,
    Optional<PloverType> type,
    Factuality factuality,
    Optional<Status> status,
    List<LifeStage> life,
    Map<Slot, List<Value>> slots,
    List<Evidence> evidence,
    Source source,
    List<Doubt> doubts) {
  /** Copies the collections and holds the contract of slots and evidence. */
  public Finding {
    Map<Slot, List<Value>> copy = new EnumMap<>(Slot.class);
    slots.forEach(
        (slot, values) -> {
          for (Value value : values) {
            if (!slot.type().isInstance(value)) {
              throw new IllegalArgumentException(slot + " does not hold " + value);
            }
          }
          if (!values.isEmpty()) {
            copy.put(slot, List.copyOf(values));
          }
        });
    slots = java.util.Collections.unmodifiableMap(copy);
    life = List.copyOf(life);
    doubts = doubts.stream().distinct().sorted().toList();
    evidence = evidence.stream().distinct().sorted().toList();
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding without evidence");
    }
  }

  /** The values of a slot; empty where it has none. */
  public List<Value> values(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }

  /** The first value of a slot as the type the slot holds. */
  public <V extends Value> Optional<V> first(Slot slot, Class<V> type) {
    return values(slot).stream().map(type::cast).findFirst();
  }

  /** The actors of a slot. */
  public List<ActorValue> actors(Slot slot) {
    List<ActorValue> found = new ArrayList<>();
    for (Value value : values(slot)) {
      found.add((ActorValue) value);
    }
    return found;
  }

  /** A finding to be filled. */
  public static Builder of(Report report, Kind kind) {
    return new Builder(report.id(), kind);
  }

  /** The same finding as a draft to change. */
  public Builder copy() {
    Builder draft = new Builder(reportId, kind);
    draft.type = type;
    draft.factuality = factuality;
    draft.status = status;
    draft.life.addAll(life);
    slots.forEach((slot, values) -> draft.slots.put(slot, new ArrayList<>(values)));
    draft.evidence.addAll(evidence);
    draft.source = source;
    draft.doubts.addAll(doubts);
    return draft;
  }

  /** Collects the parts of a finding. Not thread-safe. */
  public static final class Builder {
    private final String reportId;
    private final Kind kind;
    private Optional<PloverType> type = Optional.empty();
    private Factuality factuality = Factuality.HAPPENED;
    private Optional<Status> status = Optional.empty();
    private final List<LifeStage> life = new ArrayList<>();
    private final Map<Slot, List<Value>> slots = new EnumMap<>(Slot.class);
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private Source source;

    private Builder(String reportId, Kind kind) {
      this.reportId = reportId;
      this.kind = kind;
      this.source =
          new Source(
              Source.Kind.REPORT, reportId, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Sets the PLOVER type. */
    public Builder type(PloverType value) {
      type = Optional.of(value);
      return this;
    }

    /** Sets how the report stands to it. */
    public Builder factuality(Factuality value) {
      factuality = value;
      return this;
    }

    /** Sets the state of an engagement. */
    public Builder status(Status value) {
      status = Optional.of(value);
      return this;
    }

    /** Adds a stage of life, once. */
    public Builder life(LifeStage stage) {
      if (!life.contains(stage)) {
        life.add(stage);
        life.sort(null);
      }
      return this;
    }

    /** Adds a value to a slot, once. */
    public Builder add(Slot slot, Value value) {
      List<Value> values = slots.computeIfAbsent(slot, key -> new ArrayList<>());
      if (!values.contains(value)) {
        values.add(value);
      }
      return this;
    }

    /** Adds values to a slot, each once. */
    public Builder addAll(Slot slot, List<? extends Value> values) {
      values.forEach(value -> add(slot, value));
      return this;
    }

    /** Replaces the values of a slot. */
    public Builder set(Slot slot, List<? extends Value> values) {
      slots.remove(slot);
      return addAll(slot, values);
    }

    /** Whether the slot has a value. */
    public boolean has(Slot slot) {
      return slots.containsKey(slot) && !slots.getOrDefault(slot, List.of()).isEmpty();
    }

    /** Adds words it stands on. */
    public Builder evidence(Evidence words) {
      evidence.add(words);
      return this;
    }

    /** Adds words it stands on. */
    public Builder evidence(List<Evidence> words) {
      evidence.addAll(words);
      return this;
    }

    /** Adds a reason for which a value may be misread. */
    public Builder doubt(Doubt doubt) {
      doubts.add(doubt);
      return this;
    }

    /** Adds reasons for which values may be misread. */
    public Builder doubts(List<Doubt> more) {
      doubts.addAll(more);
      return this;
    }

    /** Sets on whose word the report has it. */
    public Builder source(Source value) {
      source = value;
      return this;
    }

    /**
     * The finished finding.
     *
     * @throws IllegalArgumentException where it has no evidence or a value of the wrong type
     */
    public Finding build() {
      return new Finding(
          reportId, kind, type, factuality, status, life, slots, evidence, source, doubts);
    }
  }
}
