package readout.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.ActorValue;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.PloverType;
import readout.model.Slot;
import readout.model.Status;
import readout.model.TextValue;

/** Each pair is asked both ways round. */
class SameFactTest {
  private static final ActorValue NORWAY = Told.state("NOR", "Norway");
  private static final ActorValue SWEDEN = Told.state("SWE", "Sweden");
  private static final ActorValue POLAND = Told.state("POL", "Poland");
  private static final ActorValue HOLM = Told.person("Jan Holm", "NOR");
  private static final ActorValue LIND = Told.person("Anna Lindqvist", "SWE");

  @Test
  void aMeetingOfTheSameSidesOnTheSameDayIsOne() {
    Finding first =
        Told.meeting("a", 1, "talks", HOLM, LIND).add(Slot.TIME, Told.day(Told.DAY)).build();
    Finding other =
        Told.meeting("b", 1, "meeting", LIND, HOLM).add(Slot.TIME, Told.day(Told.DAY)).build();
    same(true, first, other);
  }

  @Test
  void aStateMayStandForItsPeople() {
    Finding people =
        Told.meeting("a", 1, "talks", HOLM, LIND).add(Slot.TIME, Told.day(Told.DAY)).build();
    Finding states =
        Told.meeting("b", 1, "talks", NORWAY, SWEDEN).add(Slot.TIME, Told.day(Told.DAY)).build();
    same(true, people, states);
  }

  @Test
  void otherDaysOtherSidesAndOtherKindsAreOtherMeetings() {
    Finding first =
        Told.meeting("a", 1, "talks", HOLM, LIND).add(Slot.TIME, Told.day(Told.DAY)).build();
    same(
        false,
        first,
        Told.meeting("b", 1, "talks", HOLM, LIND)
            .add(Slot.TIME, Told.day(Told.DAY.plusDays(2)))
            .build());
    same(
        false,
        first,
        Told.meeting("b", 1, "talks", HOLM, POLAND).add(Slot.TIME, Told.day(Told.DAY)).build());
    same(
        false,
        first,
        Told.meeting("b", 1, "phone call", HOLM, LIND).add(Slot.TIME, Told.day(Told.DAY)).build());
  }

  @Test
  void aPlannedMeetingIsNotAHeldOne() {
    Finding held = Told.meeting("a", 1, "talks", HOLM, LIND).build();
    Finding planned =
        Told.meeting("b", 1, "talks", HOLM, LIND)
            .status(Status.PLANNED)
            .factuality(Factuality.PLANNED)
            .build();
    Finding cancelled =
        Told.meeting("b", 2, "talks", HOLM, LIND)
            .status(Status.CANCELLED)
            .factuality(Factuality.DENIED)
            .build();
    same(false, held, planned);
    same(true, planned, cancelled);
  }

  @Test
  void aPlanThatAnotherReportTellsAsHeldTookPlace() {
    Finding plan =
        Told.meeting("a", 1, "phone call", HOLM, LIND)
            .status(Status.PLANNED)
            .factuality(Factuality.PLANNED)
            .add(Slot.TIME, Told.day(Told.DAY))
            .build();
    Finding held =
        Told.meeting("b", 1, "call", LIND, HOLM).add(Slot.TIME, Told.day(Told.DAY)).build();
    same(true, plan, held);
    same(
        false,
        plan,
        Told.meeting("b", 1, "call", LIND, HOLM)
            .add(Slot.TIME, Told.day(Told.DAY.plusDays(3)))
            .build());
    same(
        false,
        plan,
        Told.meeting("a", 2, "call", LIND, HOLM).add(Slot.TIME, Told.day(Told.DAY)).build());
  }

  @Test
  void whoCallsOffTheTalksOfThatDayCallsOffThoseTalks() {
    Finding plan =
        Told.meeting("a", 1, "talks", HOLM, LIND)
            .status(Status.PLANNED)
            .add(Slot.TIME, Told.day(Told.DAY))
            .build();
    Finding end =
        Told.meeting("b", 1, "talks", NORWAY)
            .status(Status.CANCELLED)
            .add(Slot.TIME, Told.day(Told.DAY))
            .build();
    same(true, plan, end);
  }

  @Test
  void describedSidesMeetNamedOnesOfTheSameDayAndPlace() {
    ActorValue ministers = ActorValue.described("foreign ministers", Optional.empty());
    Finding named = spot("a", "Oslo", HOLM, LIND);
    same(true, named, spot("b", "Oslo", NORWAY, ministers));
    same(false, named, spot("b", "Bergen", NORWAY, ministers));
    same(false, named, spot("b", "Oslo", NORWAY, POLAND));
  }

  private static Finding spot(String report, String place, ActorValue... sides) {
    return Told.meeting(report, 1, "talks", sides)
        .add(Slot.TIME, Told.day(Told.DAY))
        .add(Slot.PLACE, new TextValue(place))
        .build();
  }

  @Test
  void whatBefellSomebodyDoesNotBearOutWhoIsAccusedOfIt() {
    Finding charge =
        Told.event("a", 1, PloverType.ASSAULT, SWEDEN, "wounded three soldiers at the post")
            .build();
    Finding wound =
        Told.in("b", 1, Kind.EVENT)
            .type(PloverType.ASSAULT)
            .add(Slot.CONTENT, new TextValue("three soldiers were wounded at the post"))
            .build();
    same(false, charge, wound);
  }

  @Test
  void eventsAreOneByTypeSidesAndWords() {
    Finding first =
        Told.event("a", 1, PloverType.ASSAULT, NORWAY, "Norway shelled the old harbor").build();
    same(
        true,
        first,
        Told.event("b", 1, PloverType.ASSAULT, NORWAY, "Norway was shelling the harbor").build());
    same(
        false,
        first,
        Told.event("b", 1, PloverType.COERCE, NORWAY, "Norway shelled the old harbor").build());
    same(
        false,
        first,
        Told.event("b", 1, PloverType.ASSAULT, SWEDEN, "Sweden shelled the old harbor").build());
    same(
        false,
        first,
        Told.event("b", 1, PloverType.ASSAULT, NORWAY, "Norway bombed three airfields").build());
    same(
        false,
        first,
        Told.event("b", 1, PloverType.ASSAULT, NORWAY, "Norway shelled the old harbor")
            .factuality(Factuality.DENIED)
            .build());
  }

  @Test
  void numbersAreOneByNumberAndWhatIsCounted() {
    Finding first = Told.counted("a", 1, 12, "wounded soldiers").build();
    same(true, first, Told.counted("b", 1, 12, "soldiers").build());
    same(false, first, Told.counted("b", 1, 13, "wounded soldiers").build());
    same(false, first, Told.counted("b", 1, 12, "burnt houses").build());
  }

  @Test
  void aCommitteeIsNotTheHouseItIsOf() {
    Finding first =
        Told.event("a", 1, PloverType.AGREE, body("Storting"), "approved the budget").build();
    ActorValue committee = body("Storting Budget Committee");
    same(
        false,
        first,
        Told.event("b", 1, PloverType.AGREE, committee, "approved the budget").build());
  }

  private static ActorValue body(String name) {
    return new ActorValue(name, true, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void membershipsAreOneByTheWhole() {
    Finding first = membership("a", "Harbor Union", NORWAY);
    same(true, first, membership("b", "Harbor Union", SWEDEN));
    same(false, first, membership("b", "Island Council", NORWAY));
  }

  @Test
  void officesAreOneByPersonAndPostAndFormerOnesApart() {
    Finding first = office("a", HOLM, "foreign minister");
    same(true, first, office("b", HOLM, "Norwegian foreign minister"));
    same(false, first, office("b", HOLM, "former foreign minister"));
    same(false, first, office("b", LIND, "foreign minister"));
  }

  @Test
  void statementsAndFindingsOfTwoKindsAreNeverOne() {
    Finding statement =
        Told.in("a", 1, Kind.STATEMENT)
            .add(Slot.SPEAKER, HOLM)
            .add(Slot.CONTENT, new TextValue("The harbor is open."))
            .build();
    same(false, statement, statement.copy().build());
    same(
        false,
        Told.counted("a", 1, 12, "soldiers").build(),
        Told.event("a", 1, PloverType.ASSAULT, NORWAY, "12 soldiers").build());
  }

  private static Finding membership(String report, String whole, ActorValue member) {
    return Told.in(report, 1, Kind.MEMBERSHIP)
        .add(
            Slot.WHOLE,
            new ActorValue(whole, true, Optional.empty(), Optional.empty(), Optional.empty()))
        .add(Slot.MEMBERS, member)
        .build();
  }

  private static Finding office(String report, ActorValue person, String post) {
    return Told.in(report, 1, Kind.OFFICE)
        .add(Slot.PERSON, person)
        .add(Slot.OFFICE, new TextValue(post))
        .build();
  }

  private static void same(boolean wanted, Finding a, Finding b) {
    assertEquals(wanted, SameFact.test(a, b), () -> a + "\n" + b);
    assertEquals(wanted, SameFact.test(b, a), () -> b + "\n" + a);
  }
}
