package readout.train.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import readout.evaluation.AttributionScores;

/** Training from the first epoch, or from where it was stopped, to the last. */
final class Course {
  private static final int EVERY = 50;
  private final AttributionTraining training;
  private final List<Document> documents;
  private final int epochs;
  private final PrintStream told;

  Course(AttributionTraining training, List<Document> documents, int epochs, PrintStream told) {
    this.training = training;
    this.documents = documents;
    this.epochs = epochs;
    this.told = told;
  }

  /** What is done after an epoch. */
  interface After {
    /** Called when the checkpoint is written. */
    void epoch(int epoch) throws IOException;
  }

  /**
   * Learns, writing a checkpoint after each epoch.
   *
   * @param saved the checkpoint's file; where it exists, training goes on from it
   */
  void run(Path saved, After after) throws IOException {
    int done = Files.exists(saved) ? Checkpoint.read(saved, training) : 0;
    int steps = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      steps += training.batches(documents, epoch).size();
    }
    for (int epoch = done; epoch < epochs; epoch++) {
      epoch(epoch, steps);
      Checkpoint.write(saved, epoch + 1, training);
      after.epoch(epoch + 1);
    }
  }

  private void epoch(int epoch, int steps) {
    long start = System.nanoTime();
    double loss = 0;
    int count = 0;
    for (List<Example> examples : training.batches(documents, epoch)) {
      loss += training.step(examples, steps);
      count++;
      if (count % EVERY == 0) {
        told.printf(
            Locale.ROOT,
            "epoch %d, step %d of %d: loss %.4f, %.0f s%n",
            epoch + 1,
            training.optimizer().steps(),
            steps,
            loss / count,
            (System.nanoTime() - start) / 1e9);
      }
    }
  }

  /** How well the training reads texts that it does not learn from. */
  AttributionScores measure(List<Document> measured) {
    AttributionScores scores = AttributionScores.NONE;
    for (Document document : measured) {
      scores =
          scores.plus(
              AttributionScores.of(training.read(document).attributions(), document.marked()));
    }
    return scores;
  }
}
