package readout.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.actors.ActorTable;
import readout.model.OddText;
import readout.model.OddTrees;
import readout.model.Publication;
import readout.model.Report;
import readout.model.Span;
import readout.model.StoryRecord;
import readout.model.Token;
import readout.syntax.Parser;

/**
 * The pipeline over a parser whose trees follow from the text alone and are otherwise senseless.
 */
class StandardPipelineTest {
  private static final ActorTable TABLE = new ActorTable(List.of());
  private static final StandardPipeline PIPELINE =
      new StandardPipeline(StandardPipelineTest::parse, TABLE);

  @Test
  void noReportsGiveAnEmptyRecord() {
    assertEquals(
        new StoryRecord(List.of(), List.of(), List.of(), List.of(), List.of()),
        PIPELINE.run(List.of(), 2, Progress.SILENT));
  }

  @Test
  void senselessTreesGiveTheSameRecordInAnyOrderAndNumberOfThreads() {
    Random random = new Random(20);
    for (int round = 0; round < 20; round++) {
      List<Report> reports = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        reports.add(report("r" + i, OddText.of(random, 80), i));
      }
      StoryRecord record = PIPELINE.run(reports, 1, Progress.SILENT);
      Collections.shuffle(reports, random);
      assertEquals(record.entries(), PIPELINE.run(reports, 3, Progress.SILENT).entries());
    }
  }

  @Test
  void aReportInAnotherLanguageIsKeptAndNotRead() {
    AtomicInteger heard = new AtomicInteger();
    Report report = report("r1", "Die Minister trafen sich.", 0);
    Report german =
        new Report(
            report.id(),
            report.file(),
            report.outlet(),
            report.url(),
            report.title(),
            report.authors(),
            report.publication(),
            report.wire(),
            "deu",
            report.body(),
            report.paragraphs());
    StoryRecord record = PIPELINE.run(List.of(german), 1, (done, all) -> heard.set(all));
    assertEquals(List.of(german), record.reports());
    assertEquals(List.of(), record.entries());
    assertEquals(0, heard.get());
  }

  @Test
  void progressHearsOfEveryReport() {
    AtomicInteger most = new AtomicInteger();
    List<Report> reports = List.of(report("r1", "One.", 0), report("r2", "Two.", 1));
    PIPELINE.run(reports, 2, (done, all) -> most.accumulateAndGet(done, Math::max));
    assertEquals(2, most.get());
  }

  @Test
  void aClockHearsOfEveryStageInOrderAndChangesNothing() {
    List<Stage> heard = new CopyOnWriteArrayList<>();
    List<Report> reports = List.of(report("r1", "5,000 troops.", 0));
    StandardPipeline clocked =
        new StandardPipeline(
            StandardPipelineTest::parse, TABLE, Optional.empty(), stage -> heard.add(stage));
    StoryRecord record = clocked.run(reports, 1, Progress.SILENT);
    assertEquals(PIPELINE.run(reports, 1, Progress.SILENT), record);
    assertEquals(EnumSet.allOf(Stage.class), EnumSet.copyOf(heard));
    List<Stage> first = heard.stream().filter(stage -> stage != Stage.WAIT).distinct().toList();
    assertEquals(
        List.of(Stage.GROUP, Stage.DATE, Stage.SENTENCES, Stage.PARSE), first.subList(0, 4));
    assertEquals(Stage.RECORD, first.get(first.size() - 1));
  }

  @Test
  void aReportOnWhichAStageBreaksIsToldOfAndTheOthersAreRead() {
    Parser broken =
        (text, sentence) -> {
          if (text.startsWith("One")) {
            throw new IllegalArgumentException("broken");
          }
          return parse(text, sentence);
        };
    List<String> lost = new CopyOnWriteArrayList<>();
    Progress progress =
        hearing((report, fault) -> lost.add(report.id() + " " + fault.getMessage()));
    List<Report> reports = List.of(report("r1", "One.", 0), report("r2", "5,000 troops.", 0));
    StoryRecord record = new StandardPipeline(broken, TABLE).run(reports, 2, progress);
    assertEquals(List.of("r1 broken"), lost);
    assertEquals(2, record.reports().size());
    assertEquals(
        Set.of("r2"),
        record.entries().stream()
            .flatMap(entry -> entry.reports().stream())
            .collect(Collectors.toSet()));
  }

  @Test
  void wordsOfTheRulesInSenselessTreesBreakNoStage() throws IOException {
    List<String> words =
        new ArrayList<>(List.of("The", "he", "it", "they", "Mr.", "Russia", ",", "“", "”"));
    // among the many words of the lists, these would else hardly meet
    for (int i = 0; i < 40; i++) {
      words.addAll(List.of("according", "to", "that"));
    }
    for (String list : List.of("/readout/attributions/cues.tsv", "/readout/events/rules.yaml")) {
      try (InputStream in = Objects.requireNonNull(Progress.class.getResourceAsStream(list))) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        words.addAll(List.of(text.split("[^\\p{L}]+")));
      }
    }
    List<String> faults = new CopyOnWriteArrayList<>();
    Progress progress =
        hearing((report, fault) -> faults.add(fault + " in " + report.body().text()));
    Random random = new Random(25);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 30; word++) {
        text.append(words.get(random.nextInt(words.size()))).append(word % 15 == 14 ? ". " : " ");
      }
      reports.add(report("r" + i, text.toString(), 0));
    }
    for (Report report : reports) {
      PIPELINE.run(List.of(report), 1, progress);
    }
    assertEquals(List.of(), faults);
  }

  private static Progress hearing(BiConsumer<Report, RuntimeException> losses) {
    return new Progress() {
      @Override
      public void read(int done, int all) {}

      @Override
      public void lost(Report report, RuntimeException fault) {
        losses.accept(report, fault);
      }
    };
  }

  private static List<Token> parse(String text, Span sentence) {
    return OddTrees.of(new Random(sentence.of(text).hashCode()), text, 0, sentence).tokens();
  }

  private static Report report(String id, String text, int day) {
    Report odd = OddText.report(text);
    return new Report(
        id,
        id + ".txt",
        odd.outlet(),
        odd.url(),
        odd.title(),
        odd.authors(),
        Publication.on(
            LocalDate.of(2022, 3, 14).plusDays(day), Publication.Certainty.METADATA, "given"),
        odd.wire(),
        "eng",
        odd.body(),
        odd.paragraphs());
  }
}
