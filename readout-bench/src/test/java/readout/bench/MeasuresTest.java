package readout.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import readout.model.Report;
import readout.pipeline.Stage;

final class MeasuresTest {
  @Test
  void thePeakOfResidentMemoryIsReadInBytes() {
    String status = "Name:\tjava\nVmPeak:\t 9000 kB\nVmHWM:\t  123456 kB\nVmRSS:\t  1 kB\n";
    assertEquals(OptionalLong.of(123456L * 1024), Memory.resident(status));
    assertEquals(OptionalLong.empty(), Memory.resident("Name:\tjava\nVmRSS:\t 1 kB\n"));
    assertTrue(Memory.heap() > 0);
  }

  @Test
  void theProcessorIsNamed() {
    assertEquals(
        "Vell 9000 8-Core",
        Machine.processor("processor\t: 0\nmodel name\t: Vell 9000 8-Core\nmodel name\t: other\n"));
    assertEquals(System.getProperty("os.arch"), Machine.processor(""));
  }

  @Test
  void anOutcomeIsFoundAmongOtherLines() {
    Outcome outcome = new Outcome(1.5, 20.25, 4096, 2048);
    assertEquals(Optional.of(outcome), Outcome.in("loading\n" + outcome.line() + "\nended\n"));
    assertEquals(Optional.empty(), Outcome.in("outcome\nout of memory\n"));
  }

  @Test
  void theMedianIsTheMiddle() {
    assertEquals(2, Median.of(9, 1, 2));
    assertEquals(2.5, Median.of(9, 1, 2, 3));
    assertThrows(IllegalArgumentException.class, Median::of);
  }

  @Test
  void eachStageHasWhatPassedUntilTheNext() {
    AtomicLong now = new AtomicLong(100);
    StageTimes times = new StageTimes(now::get);
    times.enters("read");
    now.addAndGet(5);
    times.enters(Stage.PARSE);
    now.addAndGet(7);
    times.enters("read");
    now.addAndGet(11);
    times.end();
    now.addAndGet(1000);
    assertEquals(Map.of("read", 16L, "parse", 7L), times.spent());
    assertTrue(StagesCommand.table(times).tabbed().contains("parse\t0.000\t30.4\n"));
    times.clear();
    assertEquals(Map.of(), times.spent());
  }

  @Test
  void aTableIsWrittenForPeopleAndForPrograms() {
    Table table = new Table("what", "how|much");
    table.row("a\tb", "1");
    assertEquals("| what | how\\|much |\n|---|---|\n| a\tb | 1 |\n", table.markdown());
    assertEquals("what\thow|much\na b\t1\n", table.tabbed());
    assertThrows(IllegalArgumentException.class, () -> table.row("one"));
  }

  @Test
  void contestantsAreComparedWithTheFirst() {
    PeersTable table = new PeersTable(10, 5000);
    table.add(named("first"), Optional.of(new Outcome(1, 5, 1L << 30, 1L << 29)));
    table.add(named("second"), Optional.of(new Outcome(2, 50, 2L << 30, 1L << 30)));
    table.add(named("third"), Optional.empty());
    List<String> lines = table.table().tabbed().lines().toList();
    assertEquals("first\tit\t2.00\t1000\t1.00\t5.0\t1.0\t1.00\t0.50", lines.get(1));
    assertEquals("second\tit\t0.20\t100\t0.10\t50.0\t2.0\t2.00\t1.00", lines.get(2));
    assertEquals("third\tit\tfailed\t-\t-\t-\t-\t-\t-", lines.get(3));
  }

  private static Contestant named(String name) {
    return new Contestant() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String description() {
        return "it";
      }

      @Override
      public void load() {}

      @Override
      public void read(List<Report> reports, int threads) {}
    };
  }
}
