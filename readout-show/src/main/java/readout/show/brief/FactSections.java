package readout.show.brief;

import java.util.List;
import java.util.function.Predicate;
import readout.model.Entry;
import readout.model.Kind;

/** Forces and numbers, offices, memberships. */
final class FactSections {
  private FactSections() {}

  static Section forces(List<Entry> entries) {
    return new Section(
        "forces",
        "Forces and numbers",
        List.of(
            new Section.Group("Forces", lines(entries, entry -> entry.kind() == Kind.FORCE)),
            new Section.Group("Numbers", lines(entries, entry -> entry.kind() == Kind.QUANTITY))));
  }

  static Section offices(List<Entry> entries) {
    return Section.of(
        "offices", "Who holds which office", lines(entries, entry -> entry.kind() == Kind.OFFICE));
  }

  static Section memberships(List<Entry> entries) {
    return Section.of(
        "memberships",
        "Who belongs to what",
        lines(entries, entry -> entry.kind() == Kind.MEMBERSHIP));
  }

  private static List<Line> lines(List<Entry> entries, Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).map(EntryWords::line).toList();
  }
}
