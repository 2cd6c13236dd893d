package readout.show.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Drift;
import readout.model.Entry;
import readout.model.HeldValue;
import readout.model.Relation;
import readout.model.Reuse;
import readout.model.Slot;
import readout.model.TextValue;
import readout.model.TimeValue;

/** Where reports differ, where a quotation drifts, and what text they share. */
final class DifferenceSections {
  private DifferenceSections() {}

  /** Entries with a slot whose values are not all the same, those at odds first. */
  static Section values(List<Entry> entries) {
    record Difference(Relation worst, Line line) {}
    List<Difference> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.reports().size() < 2) {
        continue;
      }
      List<Line.Detail> details = new ArrayList<>();
      Relation worst = Relation.SAME;
      for (Map.Entry<Slot, List<HeldValue>> slot : entry.slots().entrySet()) {
        if (slot.getValue().stream().allMatch(held -> plain(slot.getKey(), held))) {
          continue;
        }
        for (HeldValue held : slot.getValue()) {
          if (held.relation() != Relation.SAME || !slot.getKey().many()) {
            details.add(detail(slot.getKey(), held));
            worst = rank(held.relation()) < rank(worst) ? held.relation() : worst;
          }
        }
      }
      if (!details.isEmpty()) {
        found.add(new Difference(worst, EntryWords.alone(entry).with(details)));
      }
    }
    found.sort(Comparator.comparing(difference -> rank(difference.worst())));
    return Section.of(
        "differ", "Where reports differ", found.stream().map(Difference::line).toList());
  }

  /** Drifts that change words, those that touch a negation, number, modal or name first. */
  static Section drifts(List<Drift> drifts, List<Entry> entries) {
    Map<String, Entry> byId = new HashMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    List<Line> bearing = new ArrayList<>();
    List<Line> other = new ArrayList<>();
    for (Drift drift : drifts) {
      Entry entry = byId.get(drift.first());
      if (entry == null || drift.edits().isEmpty()) {
        continue;
      }
      boolean bears = drift.edits().stream().anyMatch(Drift.Edit::bearing);
      (bears ? bearing : other).add(drift(drift, entry));
    }
    return new Section(
        "drift",
        "Where a quotation drifts",
        List.of(
            new Section.Group("A negation, number, modal or name is touched", bearing),
            new Section.Group("Other words", other)));
  }

  /** Shared passages, a group for each pair of reports. */
  static Section reuse(List<Reuse> reuse, Set<String> reports, ReportLabels labels) {
    Map<String, List<Line>> byPair = new LinkedHashMap<>();
    for (Reuse shared : reuse) {
      List<String> pair = List.of(shared.first().reportId(), shared.second().reportId());
      if (!reports.containsAll(pair)) {
        continue;
      }
      String title =
          "Also in " + labels.label(pair.get(1)) + ", first in " + labels.label(pair.get(0));
      String kind = shared.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String share = shared.kind() == Reuse.Kind.VERBATIM ? "" : " " + percent(shared.score());
      byPair
          .computeIfAbsent(title, key -> new ArrayList<>())
          .add(
              new Line(
                  Optional.empty(),
                  kind + share,
                  EntryWords.quoted(shared.first().text()),
                  List.of(),
                  pair,
                  List.of(shared.first(), shared.second()),
                  Optional.empty(),
                  List.of()));
    }
    List<Section.Group> groups = new ArrayList<>();
    byPair.forEach((title, lines) -> groups.add(new Section.Group(title, lines)));
    return new Section("reuse", "Reused text", groups);
  }

  private static Line drift(Drift drift, Entry entry) {
    List<Line.Detail> details = new ArrayList<>();
    for (Drift.Edit edit : drift.edits()) {
      if (!edit.before().isBlank()) {
        details.add(edit(Line.Detail.Kind.REMOVED, edit.before(), drift.firstWords().reportId()));
      }
      if (!edit.after().isBlank()) {
        details.add(edit(Line.Detail.Kind.ADDED, edit.after(), drift.secondWords().reportId()));
      }
    }
    return new Line(
        Optional.of(entry.id()),
        EntryWords.lead(entry),
        EntryWords.quoted(drift.firstWords().text()),
        details,
        List.of(drift.firstWords().reportId(), drift.secondWords().reportId()),
        List.of(drift.firstWords(), drift.secondWords()),
        Optional.empty(),
        entry.doubts());
  }

  private static Line.Detail edit(Line.Detail.Kind kind, String words, String report) {
    return new Line.Detail(kind, CleanText.clean(words), List.of(report));
  }

  private static Line.Detail detail(Slot slot, HeldValue held) {
    String relation =
        held.relation() == Relation.SAME ? "" : " (" + DeskWords.relation(held.relation()) + ")";
    return Line.Detail.note(
        slot.label() + ": " + CleanText.shorten(EntryWords.label(held.value()), 200) + relation,
        held.holders());
  }

  /**
   * Another member of a list, other words for one thing, a day told more roughly, and days that no
   * report gives but that follow from its publication, are no difference.
   */
  private static boolean plain(Slot slot, HeldValue held) {
    boolean inferred = held.value() instanceof TimeValue time && time.asWritten().isEmpty();
    if (inferred && held.relation() != Relation.CONTRADICTS) {
      return true;
    }
    if (held.value() instanceof TimeValue && held.relation() == Relation.ROUNDS) {
      return true;
    }
    boolean words = slot.many() || slot.type().equals(TextValue.class);
    return held.relation() == Relation.SAME || words && held.relation() == Relation.BESIDE;
  }

  private static int rank(Relation relation) {
    return switch (relation) {
      case CONTRADICTS -> 0;
      case SUPERSEDES -> 1;
      case ROUNDS -> 2;
      case BESIDE -> 3;
      case REFINES -> 4;
      case SAME -> 5;
    };
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }
}
