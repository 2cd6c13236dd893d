package readout.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.AlignedText;
import readout.model.Drift;
import readout.model.Publication;
import readout.model.Report;
import readout.model.Span;

class DriftMatcherTest {
  private static final String EARLY =
      "“Our pilots respect the northern border,” the minister said, “and will never cross it.”"
          + " “The fleet stays in the southern port,” she said.";
  private static final String LATE =
      "The minister said that “Our pilots respected the northern border, and may never cross it."
          + " The fleet stays in the southern port until spring.”";

  private final DriftMatcher matcher = new DriftMatcher();

  private static Report report(String id, int day, String body) {
    LocalDate date = LocalDate.of(2030, 3, day);
    return new Report(
        id,
        id + ".txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Publication.on(date, Publication.Certainty.STATED, "test"),
        Optional.empty(),
        "eng",
        AlignedText.identity(body),
        List.of());
  }

  private static Span span(String body, String words) {
    return new Span(body.indexOf(words), body.indexOf(words) + words.length());
  }

  private static List<Printing> printings() {
    // The later report has the smaller id: the day decides.
    Report early = report("r2", 1, EARLY);
    Report late = report("r1", 2, LATE);
    Span one = span(EARLY, "Our pilots respect the northern border,");
    Span two = span(EARLY, "and will never cross it.");
    Span three = span(EARLY, "The fleet stays in the southern port,");
    Span all = new Span(LATE.indexOf("Our pilots"), LATE.length() - 1);
    return List.of(
        new Printing("e1", early, List.of(one, two), "minister"),
        new Printing("e2", early, List.of(three), "Minister"),
        new Printing("e3", late, List.of(all), "minister"),
        new Printing("e4", late, List.of(all), "somebody else"));
  }

  @Test
  void alignsTheShorterPrintingsWithinTheLonger() {
    List<Drift> drifts = matcher.match(printings());
    assertEquals(List.of("e1", "e2"), drifts.stream().map(Drift::first).toList());
    assertEquals(List.of("e3", "e3"), drifts.stream().map(Drift::second).toList());
    Drift pilots = drifts.get(0);
    assertEquals("r2", pilots.firstWords().reportId());
    assertEquals(
        "Our pilots respect the northern border,” the minister said, “and will never cross it",
        pilots.firstWords().text());
    assertEquals(
        "Our pilots respected the northern border, and may never cross it",
        pilots.secondWords().text());
    assertEquals(
        List.of(
            new Drift.Edit(Drift.Kind.SUBSTITUTION, "respect", "respected", false),
            new Drift.Edit(Drift.Kind.SUBSTITUTION, "will", "may", true)),
        pilots.edits());
    assertEquals(
        List.of(new Drift.Edit(Drift.Kind.TRUNCATION, "", "until spring", false)),
        drifts.get(1).edits());
  }

  @Test
  void doesNotDependOnTheOrder() {
    List<Printing> printings = new ArrayList<>(printings());
    List<Drift> wanted = matcher.match(printings);
    Random random = new Random(23);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(printings, random);
      assertEquals(wanted, matcher.match(printings));
    }
  }

  @Test
  void printsOfOneReportAndOfOtherSpeakersStayApart() {
    List<Printing> printings = printings();
    assertEquals(List.of(), matcher.match(printings.subList(0, 2)));
    assertEquals(List.of(), matcher.match(List.of(printings.get(0), printings.get(3))));
    Printing unknown =
        new Printing("e5", printings.get(2).report(), printings.get(2).bodySpans(), "");
    assertEquals(1, matcher.match(List.of(printings.get(0), unknown)).size());
  }

  @Test
  void emptyAndOutlyingSpansMatchNothing() {
    Report report = report("r3", 3, "Short.");
    Printing none = new Printing("e6", report, List.of(), "minister");
    Printing outside = new Printing("e7", report, List.of(new Span(90, 95)), "minister");
    List<Printing> printings = new ArrayList<>(printings());
    int found = matcher.match(printings).size();
    printings.add(none);
    printings.add(outside);
    assertEquals(found, matcher.match(printings).size());
    assertTrue(matcher.match(List.of()).isEmpty());
  }
}
