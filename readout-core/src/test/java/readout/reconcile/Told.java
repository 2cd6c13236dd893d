package readout.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.OddText;
import readout.model.PloverType;
import readout.model.QuantityValue;
import readout.model.Reader;
import readout.model.Report;
import readout.model.Slot;
import readout.model.Source;
import readout.model.Span;
import readout.model.Status;
import readout.model.TextValue;
import readout.model.TimeValue;

/** Findings put together by hand. */
final class Told {
  static final LocalDate DAY = LocalDate.of(2022, 3, 14);

  private static final String TEXT = "word ".repeat(200);
  private static final Report TEMPLATE = OddText.report(TEXT);

  private Told() {}

  static Report report(String id) {
    return new Report(
        id,
        id + ".txt",
        TEMPLATE.outlet(),
        TEMPLATE.url(),
        TEMPLATE.title(),
        TEMPLATE.authors(),
        TEMPLATE.publication(),
        TEMPLATE.wire(),
        TEMPLATE.language(),
        TEMPLATE.body(),
        TEMPLATE.paragraphs());
  }

  /** A finding at a place of its own in the report. */
  static Finding.Builder in(String report, int place, Kind kind) {
    Report home = report(report);
    return Finding.of(home, kind)
        .evidence(
            Evidence.of(home, new Span(place * 10, place * 10 + 9), new Reader("test", 1), 1));
  }

  static Finding.Builder meeting(String report, int place, String what, ActorValue... sides) {
    Finding.Builder draft =
        in(report, place, Kind.ENGAGEMENT)
            .type(PloverType.CONSULT)
            .status(Status.HELD)
            .add(Slot.WHAT, new TextValue(what));
    for (ActorValue side : sides) {
      draft.add(Slot.PARTICIPANTS, side);
    }
    return draft;
  }

  static Finding.Builder event(
      String report, int place, PloverType type, ActorValue actor, String content) {
    return in(report, place, Kind.EVENT)
        .type(type)
        .add(Slot.ACTORS, actor)
        .add(Slot.CONTENT, new TextValue(content));
  }

  static Finding.Builder counted(String report, int place, int number, String what) {
    Optional<BigDecimal> value = Optional.of(new BigDecimal(number));
    return in(report, place, Kind.QUANTITY)
        .add(
            Slot.QUANTITY,
            new QuantityValue(value, value, Optional.empty(), what, number + " " + what))
        .add(Slot.WHAT, new TextValue(what));
  }

  static ActorValue state(String country, String name) {
    return new ActorValue(
        name, true, Optional.of("state:" + country), Optional.of(country), Optional.empty());
  }

  static ActorValue person(String name, String country) {
    return new ActorValue(name, true, Optional.empty(), Optional.of(country), Optional.empty());
  }

  static TimeValue day(LocalDate day) {
    return TimeValue.days(
        day, day, TimeValue.Granularity.DAY, day.toString(), day.toString(), "written");
  }

  static Source speaker(String name, String country) {
    return source(Source.Kind.SPEAKER, name, Optional.of(country));
  }

  static Source unnamed(String description) {
    return source(Source.Kind.UNNAMED, description, Optional.empty());
  }

  static Source ownWords(String report) {
    return source(Source.Kind.REPORT, report, Optional.empty());
  }

  static Source document(String name, String country) {
    return source(Source.Kind.DOCUMENT, name, Optional.of(country));
  }

  private static Source source(Source.Kind kind, String name, Optional<String> affiliation) {
    return new Source(kind, name, affiliation, Optional.empty(), Optional.empty());
  }
}
