package readout.show.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.model.Entry;
import readout.model.HeldValue;
import readout.model.Kind;
import readout.model.Origin;
import readout.model.Slot;
import readout.model.Source;

/** On whose word an entry stands, for the end of its line. */
final class Tellers {
  // a statement is its speaker's; posts and memberships are seldom on anybody's word
  private static final Set<Kind> TOLD_BY_ACTOR =
      Set.of(Kind.STATEMENT, Kind.POSITION, Kind.OFFICE, Kind.MEMBERSHIP);

  private Tellers() {}

  /**
   * " (according to X)" for what happened or was counted on somebody's word, never the reports'
   * own; nothing where a report says it itself. Of a number, only those who give the one printed.
   */
  static String onWordOf(Entry entry) {
    List<Origin> roots = entry.origins().roots();
    boolean told =
        !TOLD_BY_ACTOR.contains(entry.kind())
            && !roots.isEmpty()
            && roots.stream().noneMatch(root -> root.source().kind() == Source.Kind.REPORT);
    if (!told) {
      return "";
    }
    List<String> sides = new ArrayList<>(entry.labels(Slot.PARTICIPANTS));
    sides.addAll(entry.labels(Slot.ACTORS));
    List<HeldValue> numbers = entry.values(Slot.QUANTITY);
    List<String> names =
        roots.stream()
            .filter(
                root ->
                    numbers.isEmpty()
                        || root.reports().stream().anyMatch(numbers.get(0).holders()::contains))
            .map(root -> root.source().name())
            .filter(name -> !sides.contains(name))
            .map(CleanText::clean)
            .distinct()
            .toList();
    if (names.isEmpty()) {
      return "";
    }
    String more = names.size() > 3 ? " and " + (names.size() - 3) + " more" : "";
    return " (according to "
        + String.join(", ", names.subList(0, Math.min(3, names.size())))
        + more
        + ")";
  }
}
