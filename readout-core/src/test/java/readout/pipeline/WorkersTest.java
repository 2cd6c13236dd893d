package readout.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void resultsStandInTheOrderOfTheItems() {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> results =
        Workers.each(
            List.of(1, 2),
            2,
            item -> {
              if (item == 2) {
                second.countDown();
              } else {
                await(second);
              }
              return item * 10;
            });
    assertEquals(List.of(10, 20), results);
  }

  @Test
  void noMoreAreWorkedOnThanThreads() {
    AtomicInteger now = new AtomicInteger();
    List<Integer> most =
        Workers.each(
            IntStream.range(0, 200).boxed().toList(),
            3,
            item -> {
              int at = now.incrementAndGet();
              Thread.yield();
              now.decrementAndGet();
              return at;
            });
    assertTrue(most.stream().allMatch(at -> at <= 3), most.toString());
    assertEquals(List.of(1, 1), Workers.each(List.of(5, 6), 0, item -> now.get() + 1));
  }

  @Test
  void aFaultOfTheWorkIsThrown() {
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () -> Workers.each(List.of("x"), 1, item -> Integer.valueOf(item)));
    assertTrue(thrown.getCause() instanceof NumberFormatException);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
