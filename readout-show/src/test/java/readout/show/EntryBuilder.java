package readout.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.ActorValue;
import readout.model.Doubt;
import readout.model.Entry;
import readout.model.Evidence;
import readout.model.Factuality;
import readout.model.HeldValue;
import readout.model.Kind;
import readout.model.LifeStage;
import readout.model.Origin;
import readout.model.Origins;
import readout.model.PloverType;
import readout.model.Relation;
import readout.model.Slot;
import readout.model.Source;
import readout.model.Status;
import readout.model.TextValue;
import readout.model.Value;

/** Puts an entry together for a test. */
public final class EntryBuilder {
  private final String id;
  private final Kind kind;
  private Optional<PloverType> type = Optional.empty();
  private Factuality factuality = Factuality.HAPPENED;
  private Optional<Status> status = Optional.empty();
  private List<LifeStage> life = List.of();
  private final Map<Slot, List<HeldValue>> slots = new EnumMap<>(Slot.class);
  private List<Evidence> evidence = List.of();
  private List<Doubt> doubts = List.of();
  private Origins origins = new Origins(1, 1, List.of());

  private EntryBuilder(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** An entry of the story "ferry". */
  public static EntryBuilder entry(String id, Kind kind) {
    return new EntryBuilder(id, kind);
  }

  /** A named actor of a country. */
  public static ActorValue named(String name, String country) {
    return new ActorValue(
        name, true, Optional.of("Q" + name.length()), Optional.of(country), Optional.of("GOV"));
  }

  /** An origin that one source stands for. */
  public static Origin origin(Source.Kind kind, String name, String reason, String... reports) {
    Source source =
        new Source(
            kind,
            name,
            Optional.of("NOR"),
            Optional.empty(),
            Optional.of(LocalDate.of(2031, 3, 4)));
    return new Origin(source, Arrays.asList(reports), reason);
  }

  EntryBuilder type(PloverType value, Factuality stance) {
    type = Optional.of(value);
    factuality = stance;
    return this;
  }

  EntryBuilder status(Status value, LifeStage... stages) {
    status = Optional.of(value);
    life = List.of(stages);
    factuality = value == Status.HELD ? Factuality.HAPPENED : Factuality.PLANNED;
    return this;
  }

  EntryBuilder hold(Slot slot, Value value, Relation relation, String... holders) {
    slots
        .computeIfAbsent(slot, key -> new ArrayList<>())
        .add(new HeldValue(value, Arrays.asList(holders), relation));
    return this;
  }

  EntryBuilder text(Slot slot, String text, String... holders) {
    return hold(slot, new TextValue(text), Relation.SAME, holders);
  }

  EntryBuilder actor(Slot slot, String name, String country, String... holders) {
    return hold(slot, named(name, country), Relation.SAME, holders);
  }

  EntryBuilder evidence(Evidence... words) {
    evidence = Arrays.stream(words).sorted().toList();
    return this;
  }

  EntryBuilder origins(int atLeast, int atMost, Origin... roots) {
    origins = new Origins(atLeast, atMost, List.of(roots));
    return this;
  }

  EntryBuilder doubts(Doubt... reasons) {
    doubts = List.of(reasons);
    return this;
  }

  Entry build() {
    List<String> reports = evidence.stream().map(Evidence::reportId).distinct().sorted().toList();
    return new Entry(
        id,
        "ferry",
        kind,
        type,
        factuality,
        status,
        life,
        slots,
        evidence,
        reports,
        origins,
        doubts);
  }
}
