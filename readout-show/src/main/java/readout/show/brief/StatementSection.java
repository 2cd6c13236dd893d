package readout.show.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.model.Entry;
import readout.model.Kind;
import readout.model.Slot;

/** Who said what, on which terms: a group a speaker, who says most comes first. */
final class StatementSection {
  private StatementSection() {}

  static Section of(List<Entry> entries) {
    Map<String, List<Line>> bySpeaker = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry.kind() == Kind.STATEMENT) {
        bySpeaker
            .computeIfAbsent(EntryWords.lead(entry), key -> new ArrayList<>())
            .add(line(entry));
      }
    }
    List<Section.Group> groups =
        bySpeaker.entrySet().stream()
            .sorted(Comparator.comparing(speaker -> -speaker.getValue().size()))
            .map(speaker -> new Section.Group(speaker.getKey(), speaker.getValue()))
            .toList();
    return new Section("statements", "Who said what, on which terms", groups);
  }

  private static Line line(Entry entry) {
    String terms =
        EntryWords.parts(
            "; ",
            EntryWords.first(entry, Slot.ROLE),
            EntryWords.first(entry, Slot.TERMS).map(DeskWords::terms),
            EntryWords.first(entry, Slot.CHANNEL),
            EntryWords.first(entry, Slot.RELAYED_BY).map(name -> "relayed by " + name),
            EntryWords.time(entry).map(When::text));
    Line line = EntryWords.line(entry, "", EntryWords.text(entry));
    List<Line.Detail> details = new ArrayList<>();
    if (!terms.isEmpty()) {
      details.add(Line.Detail.note(terms, List.of()));
    }
    EntryWords.first(entry, Slot.GROUNDS)
        .ifPresent(grounds -> details.add(Line.Detail.note("not named: " + grounds, List.of())));
    return line.with(details);
  }
}
