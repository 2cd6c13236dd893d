package readout.train.events;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import readout.evaluation.Agreement;
import readout.models.CaseShape;
import readout.models.EventLayout;
import readout.models.PieceTokenizer;
import readout.read.plover.MarkedPair;
import readout.read.plover.MarkedPairs;
import readout.train.course.Lesson;
import readout.train.course.Training;
import readout.train.encoder.Base;
import readout.train.encoder.Parameters;
import readout.train.onnx.OnnxFile;

/**
 * Learns from all sentences but a share, and measures on that share, for each share in turn. No
 * sentence is in two shares.
 *
 * @param base the encoder to start from
 * @param folds the number of shares
 * @param epochs how often each sentence is learnt from
 * @param batch the sentences of a step
 * @param rate the highest rate of learning
 * @param seed what chance is drawn from, the shares too
 */
public record Folds(Base base, int folds, int epochs, int batch, double rate, long seed) {
  private static final float DROP = 0.1f;
  private static final double HEADS = 5;

  /** Measures the first shares, and tells the agreement over all of them. */
  public String run(Path data, int first, PrintStream told) throws IOException {
    List<MarkedPair> pairs = MarkedPairs.read(data.resolve("plv_train.tsv"));
    Shares shares = new Shares(pairs, folds, seed);
    Agreement[] all = new Agreement[EventLayout.TYPES];
    Arrays.fill(all, Agreement.NONE);
    try (PieceTokenizer tokenizer = base.tokenizer()) {
      for (int fold = 0; fold < first; fold++) {
        Agreement[] own =
            fold(EventTask.of(shares, fold, List.of(), List.of(), tokenizer, batch), told);
        for (int type = 0; type < all.length; type++) {
          all[type] = all[type].plus(own[type]);
        }
      }
    }
    return told(all);
  }

  private Agreement[] fold(EventTask task, PrintStream told) throws IOException {
    OnnxFile weights = base.weights();
    Training.Settings settings = new Training.Settings(epochs, rate, HEADS * rate, DROP, seed);
    int shapes = CaseShape.values().length;
    try (Training training =
        new Training(
            manager -> Parameters.of(weights, manager).shaped(shapes), List.of(task), settings)) {
      int steps = 0;
      for (int epoch = 0; epoch < epochs; epoch++) {
        steps += training.lessons(epoch).size();
      }
      for (int epoch = 0; epoch < epochs; epoch++) {
        double loss = 0;
        List<Lesson> lessons = training.lessons(epoch);
        for (Lesson lesson : lessons) {
          loss += training.step(lesson, steps);
        }
        told.printf(
            Locale.ROOT,
            "epoch %d: loss %.4f, %s%n",
            epoch + 1,
            loss / lessons.size(),
            task.measured(training.model(), training.manager()));
      }
      return task.agreements(training.model(), training.manager());
    }
  }

  private static String told(Agreement[] types) {
    StringBuilder lines = new StringBuilder();
    double macro = 0;
    Agreement sum = Agreement.NONE;
    for (int type = 0; type < types.length; type++) {
      macro += types[type].f1() / types.length;
      sum = sum.plus(types[type]);
      lines.append(
          String.format(
              Locale.ROOT, "%s.f1\t%.4f%n", EventLayout.NAMES.get(type), types[type].f1()));
    }
    return lines
        + String.format(
            Locale.ROOT, "marked.macro.f1\t%.4f%nmarked.micro.f1\t%.4f", macro, sum.f1());
  }
}
