package readout.train.factuality;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import readout.evaluation.Agreement;
import readout.model.Factuality;
import readout.models.EncoderModel;
import readout.models.PieceTokenizer;
import readout.models.Window;
import readout.read.input.Unreadable;
import readout.read.timeml.TimeMlFile;
import readout.train.course.Batches;
import readout.train.course.Lesson;
import readout.train.course.Model;
import readout.train.course.Model.Windows;
import readout.train.course.Task;
import readout.train.course.WordExample;
import readout.train.encoder.Parameters;

/** Learns how a text stands to the events that it tells of. */
public final class FactualityTask implements Task {
  private static final String HEAD = "head.factuality";
  private static final int CLASSES = Factuality.values().length;
  private static final int LENGTH_STEP = 16;
  private static final float WEIGHT = 1;

  /** Every so many texts, by name, one is measured on and not learnt from. */
  private static final int MEASURED = 10;

  private final List<FactualityDocument> learnt;
  private final List<FactualityDocument> measured;
  private final int batch;

  /**
   * The task.
   *
   * @param batch the windows of a step
   */
  FactualityTask(List<FactualityDocument> learnt, List<FactualityDocument> measured, int batch) {
    this.learnt = List.copyOf(learnt);
    this.measured = List.copyOf(measured);
    this.batch = batch;
  }

  /**
   * The task over a folder of files in TimeML ({@code .tml}), of which every tenth is measured on.
   *
   * @throws Unreadable where there are none, or one of them is none
   * @throws IOException where one of them cannot be read
   */
  public static FactualityTask of(Path folder, PieceTokenizer tokenizer, int batch)
      throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(FactualityTask::marked).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new Unreadable(folder + " has no files of the form .tml", "give TimeBank's folder");
    }
    List<FactualityDocument> learnt = new ArrayList<>();
    List<FactualityDocument> measured = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      FactualityDocument document = document(files.get(i), tokenizer);
      (i % MEASURED == 0 ? measured : learnt).add(document);
    }
    return new FactualityTask(learnt, measured, batch);
  }

  /** Other systems leave files of their own beside, whose names begin with a stop. */
  private static boolean marked(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".tml") && !name.startsWith(".");
  }

  private static FactualityDocument document(Path file, PieceTokenizer tokenizer)
      throws IOException {
    try {
      return FactualityDocument.of(TimeMlFile.read(file), tokenizer);
    } catch (Unreadable refused) {
      throw new Unreadable(file + ": " + refused.why(), refused.help());
    }
  }

  @Override
  public String name() {
    return "factuality";
  }

  @Override
  public void draw(Parameters parameters, long width, Random random) {
    parameters.draw(HEAD + ".weight", new Shape(CLASSES, width), 0.04, random);
    parameters.put(HEAD + ".bias", new float[CLASSES], new Shape(CLASSES));
  }

  @Override
  public List<Lesson> lessons(Random random) {
    List<WordExample> examples = new ArrayList<>();
    for (FactualityDocument document : learnt) {
      examples.addAll(
          document.examples(EncoderModel.LIMIT / 4 + random.nextInt(EncoderModel.LIMIT)));
    }
    return Batches.of(examples, WordExample::length, LENGTH_STEP, batch, random).stream()
        .map(FactualityTask::lesson)
        .toList();
  }

  /** What is learnt from some windows at once. */
  static Lesson lesson(List<WordExample> examples) {
    return WordExample.lesson(examples, HEAD, CLASSES, WEIGHT);
  }

  @Override
  public List<String> layers() {
    return List.of(HEAD);
  }

  @Override
  public Map<String, String> metadata(Parameters parameters) {
    return Map.of();
  }

  @Override
  public String measured(Model model, NDManager manager) {
    Agreement[] classes = new Agreement[CLASSES];
    Arrays.fill(classes, Agreement.NONE);
    for (FactualityDocument document : measured) {
      List<Window> windows = document.windows();
      for (int number = 0; number < windows.size(); number++) {
        count(document, windows, number, model, manager, classes);
      }
    }
    StringBuilder line = new StringBuilder();
    double macro = 0;
    Agreement all = Agreement.NONE;
    for (Factuality factuality : Factuality.values()) {
      Agreement own = classes[factuality.ordinal()];
      macro += own.f1() / CLASSES;
      all = all.plus(own);
      line.append(String.format(Locale.ROOT, "%s.f1 %.4f ", factuality, own.f1()));
    }
    return line + String.format(Locale.ROOT, "macro.f1 %.4f micro.f1 %.4f", macro, all.f1());
  }

  /** Counts the events that stand deepest in the window. */
  private static void count(
      FactualityDocument document,
      List<Window> windows,
      int number,
      Model model,
      NDManager manager,
      Agreement[] classes) {
    Window window = windows.get(number);
    WordExample example = document.example(window);
    try (NDManager scratch = manager.newSubManager()) {
      Windows framed =
          Windows.of(new long[][] {example.ids()}, new long[][] {example.shapes()}, scratch);
      NDArray columns = model.columns(framed, HEAD, 0);
      long[] best = columns.argMax(1).toLongArray();
      for (int place = 0; place < best.length; place++) {
        int right = example.answers()[place];
        if (right != WordExample.NONE
            && Window.deepest(windows, window.from() + place - 1) == number) {
          int found = (int) best[place];
          classes[found] = classes[found].plus(new Agreement(found == right ? 1 : 0, 1, 0));
          classes[right] = classes[right].plus(new Agreement(0, 0, 1));
        }
      }
    }
  }

  /** What is learnt, and how much of it at once. */
  @Override
  public String toString() {
    return name() + ": " + learnt.size() + " texts, " + batch + " at once";
  }
}
