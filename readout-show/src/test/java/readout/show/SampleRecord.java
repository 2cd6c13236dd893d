package readout.show;

import static readout.show.EntryBuilder.entry;
import static readout.show.EntryBuilder.origin;
import static readout.show.SampleReports.FIRST;
import static readout.show.SampleReports.SECOND;
import static readout.show.SampleReports.THIRD;
import static readout.show.SampleReports.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import readout.model.ActorValue;
import readout.model.Doubt;
import readout.model.Drift;
import readout.model.Entry;
import readout.model.Factuality;
import readout.model.Kind;
import readout.model.LifeStage;
import readout.model.PloverType;
import readout.model.QuantityValue;
import readout.model.Relation;
import readout.model.Reuse;
import readout.model.Slot;
import readout.model.Source;
import readout.model.Status;
import readout.model.Story;
import readout.model.StoryRecord;
import readout.model.TimeValue;

/** The record of the invented story: one entry of each kind and more. */
public final class SampleRecord {
  private SampleRecord() {}

  /** The record; equal each time. */
  public static StoryRecord record() {
    return new StoryRecord(
        List.of(FIRST, SECOND, THIRD),
        List.of(
            new Story(
                "ferry",
                "Ministers to meet over the ferry dispute",
                List.of("ferry-1", "ferry-2", "ferry-3"))),
        List.of(
            meeting(),
            call(),
            refusal(),
            troops(),
            stationed(),
            council(),
            office(),
            said(),
            saidAgain(),
            unnamed()),
        List.of(
            new Reuse(
                Reuse.Kind.NEAR_DUPLICATE,
                words(FIRST, "Norland will not close the strait"),
                words(SECOND, "Norland will never close the strait"),
                0.8)),
        List.of(
            new Drift(
                "7a10c5d2e8",
                "7b22d9f013",
                words(FIRST, "Norland will not close the strait while talks go on"),
                words(SECOND, "Norland will never close the strait"),
                List.of(
                    new Drift.Edit(Drift.Kind.SUBSTITUTION, "not", "never", true),
                    new Drift.Edit(Drift.Kind.TRUNCATION, "while talks go on", "", false)))));
  }

  private static Entry meeting() {
    TimeValue friday =
        new TimeValue(
            Optional.of(LocalDate.of(2031, 3, 7)),
            Optional.of(LocalDate.of(2031, 3, 7)),
            TimeValue.Granularity.MOMENT,
            Optional.of(LocalTime.of(15, 30)),
            Optional.of("Europe/Oslo"),
            "2031-03-07T15:30",
            "Friday at 3:30 p.m.",
            "the Friday after the report");
    TimeValue thursday =
        TimeValue.days(
            LocalDate.of(2031, 3, 6),
            LocalDate.of(2031, 3, 6),
            TimeValue.Granularity.DAY,
            "2031-03-06",
            "Thursday, March 6",
            "the date is written out");
    return entry("1f0c9a7be2", Kind.ENGAGEMENT)
        .type(PloverType.CONSULT, Factuality.PLANNED)
        .status(Status.PLANNED, LifeStage.SCHEDULED, LifeStage.MOVED)
        .actor(Slot.PARTICIPANTS, "Ada Lund", "NOR", "ferry-1", "ferry-2")
        .actor(Slot.PARTICIPANTS, "Per Holm", "OST", "ferry-1", "ferry-2")
        .hold(Slot.TIME, friday, Relation.SAME, "ferry-1")
        .hold(Slot.TIME, thursday, Relation.CONTRADICTS, "ferry-2")
        .text(Slot.PLACE, "Bergstad", "ferry-1", "ferry-2")
        .text(Slot.FORM, "meeting", "ferry-1", "ferry-2")
        .evidence(
            words(FIRST, "Foreign Minister Ada Lund of Norland will meet"),
            words(
                SECOND, "Lund and Holm are to meet on Thursday, March 6 in Bergstad \ud83e\udd1d"))
        .origins(
            1,
            2,
            origin(Source.Kind.SPEAKER, "Ada Lund's office", "it is named", "ferry-1"),
            origin(Source.Kind.REPORT, "ferry-2", "it names nobody", "ferry-2"))
        .doubts(Doubt.SIDES, Doubt.TIME_ELSEWHERE)
        .build();
  }

  private static Entry call() {
    TimeValue monday =
        TimeValue.days(
            LocalDate.of(2031, 3, 3),
            LocalDate.of(2031, 3, 3),
            TimeValue.Granularity.DAY,
            "2031-03-03",
            "Monday",
            "the day of the report");
    return entry("1f0c44d001", Kind.ENGAGEMENT)
        .type(PloverType.CONSULT, Factuality.HAPPENED)
        .status(Status.HELD, LifeStage.HELD)
        .actor(Slot.PARTICIPANTS, "Ada Lund", "NOR", "ferry-3")
        .actor(Slot.PARTICIPANTS, "Per Holm", "OST", "ferry-3")
        .hold(Slot.TIME, monday, Relation.SAME, "ferry-3")
        .text(Slot.FORM, "phone call", "ferry-3")
        .evidence(words(THIRD, "Holm spoke with Lund by phone"))
        .origins(1, 1, origin(Source.Kind.SPEAKER, "Ostrian ministry", "it is named", "ferry-3"))
        .build();
  }

  private static Entry refusal() {
    return entry("2c51e8aa90", Kind.POSITION)
        .type(PloverType.REJECT, Factuality.HAPPENED)
        .actor(Slot.ACTORS, "Ada Lund", "NOR", "ferry-1", "ferry-2")
        .text(Slot.CONTENT, "to close the strait", "ferry-1", "ferry-2")
        .text(Slot.CONDITION, "while talks go on", "ferry-1")
        .evidence(
            words(FIRST, "Norland will not close the strait while talks go on"),
            words(SECOND, "Norland will never close the strait"))
        .origins(
            1, 1, origin(Source.Kind.SPEAKER, "Ada Lund", "both quote her", "ferry-1", "ferry-2"))
        .build();
  }

  private static Entry troops() {
    return entry("3d08b71c55", Kind.FORCE)
        .type(PloverType.MOBILIZE, Factuality.HAPPENED)
        .text(Slot.WHAT, "Ostrian troops", "ferry-1", "ferry-2")
        .hold(Slot.QUANTITY, number("2000", "2000", "about"), Relation.SAME, "ferry-1")
        .hold(Slot.QUANTITY, number("2500", null, "more than"), Relation.CONTRADICTS, "ferry-2")
        .text(Slot.PLACE, "the strait", "ferry-1", "ferry-2")
        .evidence(
            words(FIRST, "About 2,000 Ostrian troops are stationed near the strait"),
            words(SECOND, "More than 2,500 Ostrian soldiers stand at the strait"))
        .origins(
            2,
            2,
            origin(Source.Kind.UNNAMED, "senior Norland official", "the figure is his", "ferry-1"),
            origin(Source.Kind.REPORT, "ferry-2", "another figure", "ferry-2"))
        .build();
  }

  private static Entry stationed() {
    return entry("3e77aa0412", Kind.EVENT)
        .type(PloverType.PROTEST, Factuality.DENIED)
        .actor(Slot.ACTORS, "Ostria", "OST", "ferry-2")
        .text(Slot.WHAT, "\u05e9\u05dc\u05d5\u05dd, said the sign\u0007", "ferry-2")
        .evidence(words(SECOND, "\u05e9\u05dc\u05d5\u05dd, said the sign\u0007 at the quay"))
        .build();
  }

  private static Entry council() {
    return entry("5a2b6c7d80", Kind.MEMBERSHIP)
        .actor(Slot.WHOLE, "Strait Council", "NOR", "ferry-3")
        .actor(Slot.MEMBERS, "Norland", "NOR", "ferry-3")
        .actor(Slot.MEMBERS, "Ostria", "OST", "ferry-3")
        .actor(Slot.MEMBERS, "Vestmark", "VES", "ferry-3")
        .evidence(words(THIRD, "The Strait Council is made up of Norland, Ostria & Vestmark"))
        .build();
  }

  private static Entry office() {
    return entry("6f31d0c4b9", Kind.OFFICE)
        .actor(Slot.PERSON, "Ada Lund", "NOR", "ferry-1")
        .text(Slot.OFFICE, "Foreign Minister of Norland", "ferry-1")
        .evidence(words(FIRST, "Foreign Minister Ada Lund of Norland"))
        .build();
  }

  private static Entry said() {
    return statement(
            "7a10c5d2e8", "on-record", "Norland will not close the strait while talks go on")
        .text(Slot.CHANNEL, "told reporters", "ferry-1")
        .evidence(words(FIRST, "Norland will not close the strait while talks go on,\" Lund told"))
        .build();
  }

  private static Entry saidAgain() {
    return statement("7b22d9f013", "on-record", "Norland will never close the strait")
        .evidence(
            words(SECOND, "\"Norland will never close the strait,\" Lund said. <script>alert(1)"))
        .doubts(Doubt.WORDS)
        .build();
  }

  private static EntryBuilder statement(String id, String terms, String content) {
    return entry(id, Kind.STATEMENT)
        .actor(Slot.SPEAKER, "Ada Lund", "NOR", "ferry-1")
        .text(Slot.TERMS, terms, "ferry-1")
        .text(Slot.FORM, "direct", "ferry-1")
        .text(Slot.CONTENT, content, "ferry-1");
  }

  private static Entry unnamed() {
    return entry("7c9900aa31", Kind.STATEMENT)
        .hold(
            Slot.SPEAKER,
            ActorValue.described("senior Norland official", Optional.of("NOR")),
            Relation.SAME,
            "ferry-1")
        .text(Slot.TERMS, "anonymous", "ferry-1")
        .text(Slot.GROUNDS, "because the talks are not public", "ferry-1")
        .text(Slot.CONTENT, "About 2,000 Ostrian troops are stationed near the strait", "ferry-1")
        .evidence(words(FIRST, "a senior Norland official said"))
        .build();
  }

  private static QuantityValue number(
      String min, @org.jspecify.annotations.Nullable String max, String bound) {
    return new QuantityValue(
        Optional.of(new BigDecimal(min)),
        Optional.ofNullable(max).map(BigDecimal::new),
        Optional.of(bound),
        "troops",
        bound + " " + min + " troops");
  }
}
