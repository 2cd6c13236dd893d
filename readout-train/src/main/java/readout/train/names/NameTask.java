package readout.train.names;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import readout.evaluation.NameScores;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.models.EncoderModel;
import readout.models.PieceTokenizer;
import readout.models.SpanLayout;
import readout.models.SpanReading;
import readout.models.Window;
import readout.read.conll.ConllFile;
import readout.read.conll.NamedText;
import readout.read.input.Unreadable;
import readout.train.course.Batches;
import readout.train.course.Lesson;
import readout.train.course.Model;
import readout.train.course.Model.Windows;
import readout.train.course.Task;
import readout.train.course.WordExample;
import readout.train.encoder.Parameters;

/**
 * Learns names: a tag for each word. Half of the texts are drawn for an epoch: names are learnt
 * sooner than attributions.
 */
public final class NameTask implements Task {
  private static final int LENGTH_STEP = 16;
  private static final String HEAD = "head.names";

  // names are few among words
  private static final float WEIGHT = 3;

  private final List<NameDocument> learnt;
  private final List<NameDocument> measured;
  private final int batch;

  /**
   * The task.
   *
   * @param batch the windows of a step
   */
  NameTask(List<NameDocument> learnt, List<NameDocument> measured, int batch) {
    this.learnt = List.copyOf(learnt);
    this.measured = List.copyOf(measured);
    this.batch = batch;
  }

  /**
   * The task over two files in the columns of CoNLL-2003.
   *
   * @throws IOException where one of them cannot be read
   */
  public static NameTask of(Path learnt, Path measured, PieceTokenizer tokenizer, int batch)
      throws IOException {
    return new NameTask(documents(learnt, tokenizer), documents(measured, tokenizer), batch);
  }

  private static List<NameDocument> documents(Path file, PieceTokenizer tokenizer)
      throws IOException {
    List<NamedText> texts = ConllFile.read(file);
    for (NamedText text : texts) {
      for (TypedSpan name : text.names()) {
        if (!SpanLayout.NAMES.types().contains(name.type())) {
          throw new Unreadable(
              file + " has names of the type " + name.type(), "give PER, ORG, LOC and MISC");
        }
      }
    }
    return texts.stream().map(text -> NameDocument.of(text, tokenizer)).toList();
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public void draw(Parameters parameters, long width, Random random) {
    parameters.draw(HEAD + ".weight", new Shape(SpanLayout.NAMES.tags(), width), 0.04, random);
    parameters.put(
        HEAD + ".bias", new float[SpanLayout.NAMES.tags()], new Shape(SpanLayout.NAMES.tags()));
  }

  @Override
  public List<Lesson> lessons(Random random) {
    List<WordExample> examples = new ArrayList<>();
    List<NameDocument> drawn = new ArrayList<>(learnt);
    Collections.shuffle(drawn, random);
    for (NameDocument document : drawn.subList(0, (learnt.size() + 1) / 2)) {
      examples.addAll(
          document.examples(EncoderModel.LIMIT / 4 + random.nextInt(EncoderModel.LIMIT)));
    }
    return Batches.of(examples, WordExample::length, LENGTH_STEP, batch, random).stream()
        .map(NameTask::lesson)
        .toList();
  }

  /** What is learnt from some windows at once. */
  static Lesson lesson(List<WordExample> examples) {
    return WordExample.lesson(examples, HEAD, SpanLayout.NAMES.tags(), WEIGHT);
  }

  @Override
  public List<String> layers() {
    return List.of(HEAD);
  }

  @Override
  public Map<String, String> metadata(Parameters parameters) {
    return Map.of("names", String.join(" ", SpanLayout.NAMES.types()));
  }

  @Override
  public String measured(Model model, NDManager manager) {
    NameScores scores = NameScores.NONE;
    for (NameDocument document : measured) {
      SpanReading reading = read(document, model, manager);
      List<TypedSpan> found = new ArrayList<>();
      for (Span sentence : document.marked().sentences()) {
        found.addAll(
            reading.spans(document.marked().words().stream().filter(sentence::covers).toList()));
      }
      scores = scores.plus(NameScores.of(found, document.marked().names()));
    }
    StringBuilder line = new StringBuilder();
    new TreeMap<>(scores.types())
        .forEach(
            (type, counts) ->
                line.append(String.format(Locale.ROOT, "%s.f1 %.4f ", type, counts.f1())));
    return line + String.format(Locale.ROOT, "f1 %.4f", scores.all().f1());
  }

  private static SpanReading read(NameDocument document, Model model, NDManager manager) {
    List<Window> windows = document.windows();
    List<float[][]> scores = new ArrayList<>();
    for (Window window : windows) {
      try (NDManager scratch = manager.newSubManager()) {
        scores.add(scores(document, window, model, scratch));
      }
    }
    return new SpanReading(SpanLayout.NAMES, document.pieces(), windows, scores);
  }

  private static float[][] scores(
      NameDocument document, Window window, Model model, NDManager scratch) {
    Windows framed =
        Windows.of(
            new long[][] {window.ids(document.pieces())},
            new long[][] {window.shapes(document.pieces())},
            scratch);
    float[] values = model.columns(framed, HEAD, 0).toFloatArray();
    float[][] rows = new float[window.length()][SpanLayout.NAMES.tags()];
    for (int piece = 0; piece < rows.length; piece++) {
      System.arraycopy(
          values, (1 + piece) * SpanLayout.NAMES.tags(), rows[piece], 0, SpanLayout.NAMES.tags());
    }
    return rows;
  }

  /** What is learnt, and how much of it at once. */
  @Override
  public String toString() {
    return name() + ": " + learnt.size() + " texts, " + batch + " at once";
  }
}
