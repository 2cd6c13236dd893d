package readout.show.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.ActorValue;
import readout.model.Entry;
import readout.model.HeldValue;
import readout.model.Slot;
import readout.model.Status;
import readout.model.TimeValue;
import readout.model.Value;

/** What an entry says, on one line. */
public final class EntryWords {
  private static final int QUOTE = 160;
  private static final int NAMES = 8;

  /** Those who act for a state. */
  private static final Pattern OFFICIALS =
      Pattern.compile(
          "(?i)\\b(?:officials?|governments?|diplomats?|negotiators?|delegations?|envoys?|sides?)\\b");

  private EntryWords() {}

  /** The line of an entry, without details. */
  static Line line(Entry entry) {
    return line(entry, lead(entry), (text(entry) + Tellers.onWordOf(entry)).strip());
  }

  static Line line(Entry entry, String lead, String text) {
    return new Line(
        Optional.of(entry.id()),
        lead,
        text,
        List.of(),
        entry.reports(),
        entry.evidence(),
        Optional.of(entry.origins()),
        entry.doubts());
  }

  /**
   * The line of an entry away from its section, which would say whether it is planned or refused.
   */
  static Line alone(Entry entry) {
    Line line = line(entry);
    String mark =
        switch (entry.kind()) {
          case ENGAGEMENT -> entry.status().map(Status::label).orElse("");
          case POSITION -> entry.type().map(DeskWords::did).orElse("").toLowerCase(Locale.ROOT);
          case EVENT -> DeskWords.stance(entry.factuality());
          case STATEMENT -> "said";
          default -> "";
        };
    return mark.isEmpty() ? line : line(entry, line.lead(), line.text() + " (" + mark + ")");
  }

  /** When it is, or who speaks. */
  static String lead(Entry entry) {
    return switch (entry.kind()) {
      case STATEMENT -> first(entry, Slot.SPEAKER).orElse("unnamed");
      case OFFICE -> first(entry, Slot.PERSON).orElse("");
      case MEMBERSHIP -> first(entry, Slot.WHOLE).orElse("");
      case FORCE, QUANTITY -> first(entry, Slot.QUANTITY).orElse("");
      default -> time(entry).map(When::text).orElse("");
    };
  }

  /**
   * What it says; where the slots say nothing and there is no lead, the words of the first
   * evidence.
   */
  static String text(Entry entry) {
    String text =
        switch (entry.kind()) {
          case ENGAGEMENT -> engagement(entry);
          case STATEMENT -> said(entry);
          case OFFICE -> parts(", ", first(entry, Slot.OFFICE), time(entry).map(When::text));
          case MEMBERSHIP -> names(entry, Slot.MEMBERS);
          case FORCE, QUANTITY -> counted(entry);
          default -> deed(entry);
        };
    return text.isBlank() && lead(entry).isBlank() ? words(entry) : text;
  }

  /** The words of the first evidence, shortened and quoted. */
  static String words(Entry entry) {
    return entry.evidence().isEmpty() ? "(no words)" : quoted(entry.evidence().get(0).text());
  }

  /** Words of a report, shortened, in quotation marks of ours. */
  static String quoted(String words) {
    String bare = CleanText.clean(words);
    boolean marked = bare.startsWith("“") || bare.startsWith("\"");
    return marked
        ? closed(CleanText.shorten(bare, QUOTE))
        : "“" + CleanText.shorten(bare, QUOTE) + "”";
  }

  /** The clean label of a slot's first value. */
  static Optional<String> first(Entry entry, Slot slot) {
    return entry.labels(slot).stream()
        .findFirst()
        .map(CleanText::clean)
        .filter(text -> !text.isEmpty());
  }

  /** The first time, where the entry has one. */
  static Optional<TimeValue> time(Entry entry) {
    return entry.values(Slot.TIME).stream().findFirst().map(held -> (TimeValue) held.value());
  }

  /** A value as a line prints it. */
  static String label(Value value) {
    return value instanceof TimeValue time ? When.text(time) : CleanText.clean(value.label());
  }

  /** The names of a slot, each once, the last of a long list as a count. */
  static String names(Entry entry, Slot slot) {
    List<Value> values = entry.values(slot).stream().map(HeldValue::value).toList();
    List<String> names =
        new ArrayList<>(
            new LinkedHashSet<>(
                values.stream()
                    .filter(value -> slot != Slot.PARTICIPANTS || !within(value, values))
                    .map(value -> CleanText.clean(value.label()))
                    .toList()));
    if (names.size() > NAMES && slot != Slot.MEMBERS) {
      return String.join(", ", names.subList(0, NAMES))
          + " and "
          + (names.size() - NAMES)
          + " more";
    }
    return String.join(", ", names);
  }

  /** What was said: between quotation marks only where all of it is the speaker's own words. */
  private static String said(Entry entry) {
    List<String> pieces =
        entry.labels(Slot.CONTENT).stream()
            .map(CleanText::clean)
            .filter(piece -> !piece.isEmpty())
            .toList();
    String words = String.join(" … ", pieces);
    boolean direct = first(entry, Slot.FORM).map(form -> form.equals("direct")).orElse(false);
    return direct ? quoted(words) : closed(CleanText.shorten(words, QUOTE));
  }

  /** A quotation that the words open and do not close is closed; a comma at the end is no part. */
  private static String closed(String words) {
    String bare = words.replaceAll("[,;:]$", "");
    return bare.lastIndexOf('“') > bare.lastIndexOf('”') ? bare + "”" : bare;
  }

  /** "U.S. officials" beside the United States: the state stands for those who act for it. */
  private static boolean within(Value value, List<Value> all) {
    return value instanceof ActorValue actor
        && !actor.named()
        && OFFICIALS.matcher(actor.name()).find()
        && actor.country().isPresent()
        && all.stream()
            .anyMatch(
                other ->
                    other instanceof ActorValue state
                        && state.actorId().filter(id -> id.startsWith("state:")).isPresent()
                        && state.country().equals(actor.country()));
  }

  private static String engagement(Entry entry) {
    String who = names(entry, Slot.PARTICIPANTS);
    String form = first(entry, Slot.FORM).or(() -> first(entry, Slot.WHAT)).orElse("");
    String place = first(entry, Slot.PLACE).map(PlaceWords::at).orElse("");
    if (who.isEmpty() && form.isEmpty()) {
      return "";
    }
    return String.join(who.isEmpty() || form.isEmpty() ? "" : ": ", who, form)
        + (place.isEmpty() ? "" : ", " + place);
  }

  private static String deed(Entry entry) {
    String who = names(entry, Slot.ACTORS);
    String whom = names(entry, Slot.RECIPIENTS);
    String parties = whom.isEmpty() ? who : (who.isEmpty() ? "unnamed" : who) + " → " + whom;
    String what =
        first(entry, Slot.CONTENT)
            .or(() -> first(entry, Slot.WHAT))
            .map(words -> closed(CleanText.shorten(words, QUOTE)))
            .orElseGet(() -> words(entry));
    String place = first(entry, Slot.PLACE).map(name -> ", " + PlaceWords.at(name)).orElse("");
    return (parties.isEmpty() ? what : parties + ": " + what) + place;
  }

  /** "about 4,000 troops, from 1 February": what is counted is named once. */
  private static String counted(Entry entry) {
    Optional<String> number = first(entry, Slot.QUANTITY);
    Optional<String> what =
        first(entry, Slot.WHAT)
            .or(() -> first(entry, Slot.CONTENT))
            .or(() -> number.isPresent() ? Optional.empty() : Optional.of(words(entry)));
    boolean told =
        number.isPresent()
            && what.isPresent()
            && number
                .orElseThrow()
                .toLowerCase(Locale.ROOT)
                .contains(what.orElseThrow().toLowerCase(Locale.ROOT));
    return parts(
        ", ",
        told ? Optional.empty() : what,
        first(entry, Slot.PLACE).map(PlaceWords::at),
        time(entry).map(When::text));
  }

  @SafeVarargs
  static String parts(String between, Optional<String>... parts) {
    List<String> found = new ArrayList<>();
    for (Optional<String> part : parts) {
      part.filter(text -> !text.isBlank()).ifPresent(found::add);
    }
    return String.join(between, found);
  }
}
