package readout.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import readout.model.Report;
import readout.read.input.Budget;
import readout.read.input.Limits;
import readout.read.input.Unreadable;
import readout.read.records.Columns;

class WatchTest {
  private static final String TEXT = "The envoys met in the harbour of Marlow on Monday.";

  private final Told told = new Told();
  private final Door door = new Door(new Gathering(told));

  @Test
  void whatAReadingThatWasGivenUpFindsIsNotTaken() {
    CountDownLatch late = new CountDownLatch(1);
    Runnable caught =
        () -> {
          door.refuse("a", "in time", "");
          busy(4);
          door.refuse("a", "too late", "");
          late.countDown();
        };
    assertThrows(Unreadable.class, () -> Watch.run(caught, new Budget(brief()), door));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> late.await());
    assertEquals(List.of("in time"), told.causes);
  }

  @Test
  void theReportBeforeTheOneThatIsGivenUpIsTaken() {
    Documents documents = new Documents(new Readers(ReadingOptions.STANDARD), door);
    String lines = "{'text': '" + TEXT + "'}\n{'text': '" + "ha ".repeat(9000);
    InputStream stuck =
        new SequenceInputStream(
            new ByteArrayInputStream(lines.replace('\'', '"').getBytes(UTF_8)),
            new InputStream() {
              @Override
              public int read() {
                busy(6);
                return -1;
              }
            });
    Budget budget = new Budget(brief());
    assertThrows(
        Unreadable.class,
        () -> Watch.run(() -> documents.read("a.jsonl", "a.jsonl", stuck, budget), budget, door));
    assertEquals(List.of("a.jsonl"), told.files);
    assertEquals(List.of(), told.causes);
  }

  @Test
  void waitingForAPipeIsNoReading() {
    InputStream slow =
        new InputStream() {
          private final byte[] bytes = TEXT.getBytes(UTF_8);
          private int at;

          @Override
          public int read() throws IOException {
            try {
              Thread.sleep(at == 0 ? 3000 : 0);
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            return at < bytes.length ? bytes[at++] : -1;
          }
        };
    new ReportReader(new ReadingOptions(brief(), Columns.KNOWN))
        .read(List.of(ReportReader.STANDARD_INPUT), slow, told);
    assertEquals(1, told.files.size());
    assertEquals(List.of(), told.causes);
  }

  private static Limits brief() {
    return new Limits(1 << 20, 1 << 20, 1 << 20, 1, 4, 9, Duration.ofMillis(300));
  }

  /** Answers to nothing, as a library does that is caught in a document. */
  private static void busy(int seconds) {
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** What came of reading. */
  private static final class Told implements ReportSink {
    private final List<String> files = new ArrayList<>();
    private final List<String> causes = new ArrayList<>();

    @Override
    public void report(Report report) {
      files.add(report.file());
    }

    @Override
    public void refused(Refusal refusal) {
      causes.add(refusal.cause());
    }

    @Override
    public void noted(Note note) {}
  }
}
