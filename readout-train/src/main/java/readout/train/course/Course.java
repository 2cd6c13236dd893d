package readout.train.course;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Training from the first epoch, or from where it was stopped, to the last. */
public final class Course {
  private static final int EVERY = 50;
  private final Training training;
  private final PrintStream told;

  /** A course that tells its progress. */
  public Course(Training training, PrintStream told) {
    this.training = training;
    this.told = told;
  }

  /** What is done after an epoch. */
  public interface After {
    /** Called before the checkpoint is written. */
    void epoch(int epoch) throws IOException;
  }

  /**
   * Learns, and after each epoch writes a checkpoint and tells how well each task is done. A
   * training that was stopped ends as if it had not been, but that what it told is not told again.
   *
   * @param saved the checkpoint's file; where it exists, training goes on from it
   * @throws IOException where it is that of another training, or a file cannot be written
   */
  public void run(Path saved, After after) throws IOException {
    int done = Files.exists(saved) ? Checkpoint.read(saved, training) : 0;
    int steps = 0;
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      steps += training.lessons(epoch).size();
    }
    for (int epoch = done; epoch < training.epochs(); epoch++) {
      epoch(epoch, steps);
      // first: what stands behind a checkpoint is not done again
      after.epoch(epoch + 1);
      Checkpoint.write(saved, epoch + 1, training);
      for (Task task : training.tasks()) {
        told.printf(
            Locale.ROOT,
            "epoch %d, dev: %s%n",
            epoch + 1,
            task.measured(training.model(), training.manager()));
      }
    }
  }

  private void epoch(int epoch, int steps) {
    long start = System.nanoTime();
    double loss = 0;
    int count = 0;
    List<Lesson> lessons = training.lessons(epoch);
    for (Lesson lesson : lessons) {
      loss += training.step(lesson, steps);
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
}
