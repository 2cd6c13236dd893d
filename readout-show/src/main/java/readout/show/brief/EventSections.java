package readout.show.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readout.model.Entry;
import readout.model.Factuality;
import readout.model.Kind;
import readout.model.PloverType;
import readout.model.Slot;
import readout.model.Status;

/** What comes, what happened, what has not happened, and who wants what. */
final class EventSections {
  private static final List<PloverType> POSITIONS =
      List.of(
          PloverType.THREATEN,
          PloverType.REQUEST,
          PloverType.AGREE,
          PloverType.CONCEDE,
          PloverType.REJECT,
          PloverType.ACCUSE);

  private static final Comparator<Entry> BY_TIME =
      Comparator.comparing(
          EntryWords::time,
          Comparator.comparing(
              (Optional<readout.model.TimeValue> time) -> time.orElse(null),
              Comparator.nullsLast(When.ORDER)));

  private EventSections() {}

  static List<Section> of(List<Entry> entries) {
    return List.of(
        Section.of(
            "calendar",
            "What is on the calendar next",
            lines(entries, entry -> entry.kind() == Kind.ENGAGEMENT && ahead(entry))),
        new Section(
            "happened",
            "What happened",
            List.of(
                new Section.Group(
                    "Meetings and calls",
                    lines(entries, entry -> entry.kind() == Kind.ENGAGEMENT && !ahead(entry))),
                new Section.Group(
                    "Events",
                    lines(entries, entry -> entry.kind() == Kind.EVENT && happened(entry))))),
        Section.of(
            "unreal",
            "What is planned, possible, demanded or denied",
            lines(entries, entry -> entry.kind() == Kind.EVENT && !happened(entry))),
        positions(entries));
  }

  private static Section positions(List<Entry> entries) {
    List<PloverType> order = new ArrayList<>(POSITIONS);
    for (PloverType type : PloverType.values()) {
      if (!order.contains(type)) {
        order.add(type);
      }
    }
    List<Section.Group> groups = new ArrayList<>();
    for (PloverType type : order) {
      groups.add(
          new Section.Group(
              DeskWords.did(type),
              lines(entries, entry -> position(entry) && entry.type().equals(Optional.of(type)))));
    }
    groups.add(
        new Section.Group(
            "What else they will do, want or hold",
            lines(entries, entry -> position(entry) && entry.type().isEmpty())));
    return new Section("positions", "Who threatened, demanded, offered, refused", groups);
  }

  private static List<Line> lines(List<Entry> entries, Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).sorted(BY_TIME).map(EventSections::line).toList();
  }

  private static Line line(Entry entry) {
    String state = entry.status().map(DeskWords::state).orElse("");
    // "X would not change its demand" says itself that it will not
    boolean refused = position(entry) && entry.factuality() == Factuality.DENIED;
    if (state.isEmpty() && entry.kind() != Kind.ENGAGEMENT && !refused) {
      state = DeskWords.stance(entry.factuality());
    }
    String text =
        EntryWords.text(entry)
            + (state.isEmpty() ? "" : " (" + state + ")")
            + Tellers.onWordOf(entry);
    List<Line.Detail> details = new ArrayList<>();
    note(details, entry, Slot.CONDITION, "condition: ");
    note(details, entry, Slot.TOPICS, "about: ");
    note(details, entry, Slot.REQUESTED_BY, "requested by ");
    note(details, entry, Slot.ACCEPTED_BY, "accepted by ");
    note(details, entry, Slot.DELEGATION_LEAD, "delegation led by ");
    note(details, entry, Slot.NOT_EXPECTED, "not expected: ");
    return EntryWords.line(entry, EntryWords.lead(entry), text).with(details);
  }

  private static void note(List<Line.Detail> details, Entry entry, Slot slot, String before) {
    String names = EntryWords.names(entry, slot);
    if (!names.isEmpty()) {
      details.add(Line.Detail.note(before + CleanText.shorten(names, 200), List.of()));
    }
  }

  private static boolean ahead(Entry entry) {
    return entry
        .status()
        .map(
            status ->
                status == Status.PLANNED || status == Status.PROPOSED || status == Status.CANCELLED)
        .orElse(entry.factuality() != Factuality.HAPPENED);
  }

  private static boolean happened(Entry entry) {
    return entry.factuality() == Factuality.HAPPENED;
  }

  private static boolean position(Entry entry) {
    return entry.kind() == Kind.POSITION;
  }
}
