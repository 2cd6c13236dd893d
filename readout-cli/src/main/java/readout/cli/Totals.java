package readout.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import readout.pipeline.Workers;

/** Measures many texts side by side, and tells how far it is. */
final class Totals {
  private Totals() {}

  /**
   * The figures of all texts together.
   *
   * @param none the figures of no text
   */
  static <T, S> S of(
      List<T> texts,
      int threads,
      Messages messages,
      Function<T, S> one,
      S none,
      BinaryOperator<S> plus) {
    AtomicInteger done = new AtomicInteger();
    S all =
        Workers.each(
                texts,
                threads,
                text -> {
                  S own = one.apply(text);
                  messages.read(done.incrementAndGet(), texts.size());
                  return own;
                })
            .stream()
            .reduce(none, plus);
    messages.done();
    return all;
  }
}
