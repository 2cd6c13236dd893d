package readout.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readout.model.ActorValue;
import readout.model.Doubt;
import readout.model.Entry;
import readout.model.Finding;
import readout.model.HeldValue;
import readout.model.LifeStage;
import readout.model.PloverType;
import readout.model.Relation;
import readout.model.Report;
import readout.model.Slot;
import readout.model.Status;
import readout.model.Story;

class ReconcilerTest {
  private static final List<Report> REPORTS =
      List.of(Told.report("a"), Told.report("b"), Told.report("c"));
  private static final Story STORY = new Story("s1", "A story", List.of("a", "b", "c"));
  private static final ActorValue HOLM = Told.person("Jan Holm", "NOR");
  private static final ActorValue LIND = Told.person("Anna Lindqvist", "SWE");

  @Test
  void findingsOfOneFactBecomeOneEntryWithAllItsHolders() {
    List<Entry> entries =
        reconcile(
            Told.meeting("a", 1, "talks", HOLM, LIND).add(Slot.TIME, Told.day(Told.DAY)).build(),
            Told.meeting("b", 1, "talks", HOLM, LIND).build(),
            Told.meeting("c", 1, "talks", HOLM, LIND).add(Slot.TIME, Told.day(Told.DAY)).build());
    Entry entry = entries.get(0);
    assertEquals(1, entries.size());
    assertEquals(List.of("a", "b", "c"), entry.reports());
    assertEquals(3, entry.evidence().size());
    assertEquals(List.of("a", "c"), entry.values(Slot.TIME).get(0).holders());
    assertEquals(List.of("Jan Holm", "Anna Lindqvist"), entry.labels(Slot.PARTICIPANTS));
  }

  @Test
  void anEntryHasTheDoubtsOfAllItsFindings() {
    List<Entry> entries =
        reconcile(
            Told.meeting("a", 1, "talks", HOLM, LIND).doubt(Doubt.OPEN).build(),
            Told.meeting("b", 1, "talks", HOLM, LIND)
                .doubts(List.of(Doubt.TIME_INFERRED, Doubt.OPEN))
                .build(),
            Told.meeting("c", 1, "talks", HOLM, LIND).build());
    assertEquals(1, entries.size());
    assertEquals(List.of(Doubt.TIME_INFERRED, Doubt.OPEN), entries.get(0).doubts());
  }

  @Test
  void aDayThatOneReportTellsIsNotInferred() {
    Entry entry =
        reconcile(
                Told.meeting("a", 1, "talks", HOLM, LIND).doubt(Doubt.TIME_INFERRED).build(),
                Told.meeting("b", 1, "talks", HOLM, LIND)
                    .add(Slot.TIME, Told.day(Told.DAY))
                    .build())
            .get(0);
    assertEquals(List.of(), entry.doubts());
  }

  @Test
  void valuesThatDifferStayBesideEachOther() {
    Entry entry =
        reconcile(
                Told.counted("a", 1, 12, "soldiers").build(),
                Told.counted("b", 1, 12, "wounded soldiers").build())
            .get(0);
    List<HeldValue> what = entry.values(Slot.WHAT);
    assertEquals(List.of("soldiers", "wounded soldiers"), entry.labels(Slot.WHAT));
    assertEquals(Relation.SAME, what.get(0).relation());
    assertEquals(Relation.BESIDE, what.get(1).relation());
    assertEquals(List.of("b"), what.get(1).holders());
  }

  @Test
  void aCancellationSettlesTheStatusOfAPlan() {
    Entry entry =
        reconcile(
                Told.meeting("a", 1, "summit", HOLM, LIND)
                    .status(Status.PLANNED)
                    .life(LifeStage.SCHEDULED)
                    .build(),
                Told.meeting("b", 1, "summit", HOLM, LIND)
                    .status(Status.CANCELLED)
                    .life(LifeStage.CANCELLED)
                    .build())
            .get(0);
    assertEquals(Status.CANCELLED, entry.status().orElseThrow());
    assertEquals(List.of(LifeStage.SCHEDULED, LifeStage.CANCELLED), entry.life());
  }

  @Test
  void aPlanThatTookPlaceHappened() {
    Entry entry =
        reconcile(
                Told.meeting("a", 1, "talks", HOLM, LIND)
                    .status(Status.PLANNED)
                    .factuality(readout.model.Factuality.PLANNED)
                    .life(LifeStage.SCHEDULED)
                    .add(Slot.TIME, Told.day(Told.DAY))
                    .build(),
                Told.meeting("b", 1, "talks", HOLM, LIND)
                    .life(LifeStage.HELD)
                    .add(Slot.TIME, Told.day(Told.DAY))
                    .build())
            .get(0);
    assertEquals(Status.HELD, entry.status().orElseThrow());
    assertEquals(readout.model.Factuality.HAPPENED, entry.factuality());
    assertEquals(List.of(LifeStage.SCHEDULED, LifeStage.HELD), entry.life());
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), reconcile());
  }

  @Test
  void theOrderOfTheFindingsChangesNothing() {
    Random random = new Random(18);
    for (int round = 0; round < 40; round++) {
      List<Finding> findings = some(random);
      List<Entry> first = new Reconciler().reconcile(STORY, REPORTS, findings, List.of());
      check(first, findings);
      for (int shuffle = 0; shuffle < 5; shuffle++) {
        List<Finding> mixed = new ArrayList<>(findings);
        Collections.shuffle(mixed, random);
        List<Report> reports = new ArrayList<>(REPORTS);
        Collections.shuffle(reports, random);
        assertEquals(first, new Reconciler().reconcile(STORY, reports, mixed, List.of()));
      }
    }
  }

  private static void check(List<Entry> entries, List<Finding> findings) {
    Set<String> ids = new TreeSet<>();
    int evidence = 0;
    for (Entry entry : entries) {
      assertTrue(ids.add(entry.id()), entry.id());
      evidence += entry.evidence().size();
      entry
          .slots()
          .values()
          .forEach(
              values ->
                  values.forEach(
                      held -> {
                        assertTrue(!held.holders().isEmpty());
                        assertTrue(entry.reports().containsAll(held.holders()));
                      }));
    }
    assertEquals(findings.size(), evidence, "no evidence is lost");
  }

  private static List<Finding> some(Random random) {
    List<ActorValue> actors =
        List.of(HOLM, LIND, Told.state("NOR", "Norway"), Told.state("SWE", "Sweden"));
    List<String> words =
        List.of("talks", "phone call", "old harbor shelled", "harbor shelled at night");
    List<Finding> findings = new ArrayList<>();
    for (int place = 0; place < 14; place++) {
      String report = List.of("a", "b", "c").get(random.nextInt(3));
      ActorValue actor = actors.get(random.nextInt(4));
      String said = words.get(random.nextInt(4));
      findings.add(
          switch (random.nextInt(3)) {
            case 0 ->
                Told.meeting(report, place, said, actor, actors.get(random.nextInt(4)))
                    .add(Slot.TIME, Told.day(Told.DAY.plusDays(random.nextInt(2))))
                    .build();
            case 1 -> Told.event(report, place, PloverType.ASSAULT, actor, said).build();
            default -> Told.counted(report, place, random.nextInt(2), said).build();
          });
    }
    return findings;
  }

  private static List<Entry> reconcile(Finding... findings) {
    return new Reconciler().reconcile(STORY, REPORTS, List.of(findings), List.of());
  }
}
