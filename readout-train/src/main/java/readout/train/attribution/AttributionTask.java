package readout.train.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import readout.evaluation.Agreement;
import readout.evaluation.AttributionScores;
import readout.evaluation.NameScores;
import readout.model.RoleSpans.Role;
import readout.models.AttributionReading;
import readout.models.EncoderModel;
import readout.models.HeadLayout;
import readout.models.PieceTokenizer;
import readout.models.Window;
import readout.models.WindowScores;
import readout.read.brat.BratFolder;
import readout.read.input.Unreadable;
import readout.train.course.Batches;
import readout.train.course.Lesson;
import readout.train.course.Model;
import readout.train.course.Model.Windows;
import readout.train.course.Task;
import readout.train.encoder.Parameters;

/**
 * Learns cues, and towards each its source and content; beside them, in the same windows, the
 * mentions of actors, where a table tells them.
 */
public final class AttributionTask implements Task {
  private static final int LENGTH_STEP = 16;
  private final List<Document> learnt;
  private final List<Document> measured;
  private final boolean mentions;
  private final int batch;

  /**
   * The task.
   *
   * @param mentions whether mentions are learnt too
   * @param batch the windows of a step
   */
  AttributionTask(List<Document> learnt, List<Document> measured, boolean mentions, int batch) {
    this.learnt = List.copyOf(learnt);
    this.measured = List.copyOf(measured);
    this.mentions = mentions;
    this.batch = batch;
  }

  /**
   * The task over a folder that holds train and dev.
   *
   * @param mentions the mentions of its texts; an empty table for none
   * @throws Unreadable where train holds no marked text
   */
  public static AttributionTask of(
      Path folder, PieceTokenizer tokenizer, MentionTable mentions, int batch) throws Unreadable {
    List<Document> learnt = documents(folder.resolve("train"), tokenizer, mentions);
    if (learnt.isEmpty()) {
      throw new Unreadable(
          folder.resolve("train") + " holds no marked text", "give a folder as PolNeAR's");
    }
    return new AttributionTask(
        learnt, documents(folder.resolve("dev"), tokenizer, mentions), !mentions.isEmpty(), batch);
  }

  private static List<Document> documents(
      Path folder, PieceTokenizer tokenizer, MentionTable mentions) {
    BratFolder read = BratFolder.read(folder);
    read.refusals().forEach(refusal -> System.err.println("readout-train: " + refusal.line()));
    return read.texts().stream()
        .map(
            marked ->
                new Document(
                    marked.name(),
                    tokenizer.pieces(marked.text()),
                    Document.sentences(marked.text()),
                    marked.attributions(),
                    mentions.of(marked.name())))
        .toList();
  }

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public void draw(Parameters parameters, long width, Random random) {
    AttributionHeads.draw(parameters, width, random);
    if (mentions) {
      MentionHead.draw(parameters, width, random);
    }
  }

  @Override
  public List<Lesson> lessons(Random random) {
    List<Example> examples = new ArrayList<>();
    for (Document document : learnt) {
      examples.addAll(
          document.examples(EncoderModel.LIMIT / 4 + random.nextInt(EncoderModel.LIMIT)));
    }
    return Batches.of(examples, Example::length, LENGTH_STEP, batch, random).stream()
        .map(this::lesson)
        .toList();
  }

  /** What is learnt from some windows at once. */
  Lesson lesson(List<Example> examples) {
    return (model, drop, scratch) -> {
      Batch batch = Batch.of(examples, scratch);
      NDArray hidden = model.hidden(batch.windows(), drop);
      NDArray loss = AttributionHeads.loss(model, batch, hidden);
      return mentions ? loss.add(MentionHead.loss(model, batch, hidden)) : loss;
    };
  }

  @Override
  public List<String> layers() {
    return mentions
        ? List.of(AttributionHeads.HEAD, MentionHead.HEAD)
        : List.of(AttributionHeads.HEAD);
  }

  @Override
  public Map<String, String> metadata(Parameters parameters) {
    return Map.of("distances", parameters.words(AttributionHeads.DISTANCE));
  }

  @Override
  public String measured(Model model, NDManager manager) {
    AttributionScores scores = AttributionScores.NONE;
    for (Document document : measured) {
      scores =
          scores.plus(
              AttributionScores.of(
                  read(document, model, manager).attributions(), document.marked()));
    }
    StringBuilder line = new StringBuilder();
    for (Role role : Role.values()) {
      Agreement exact = Objects.requireNonNull(scores.exact().get(role));
      line.append(
          String.format(
              Locale.ROOT, "exact.%s.f1 %.4f ", role.name().toLowerCase(Locale.ROOT), exact.f1()));
    }
    line.append(
        String.format(
            Locale.ROOT,
            "exact.all.f1 %.4f whole.exact.f1 %.4f whole.overlap.f1 %.4f",
            AttributionScores.all(scores.exact()).f1(),
            scores.wholeExact().f1(),
            scores.wholeOverlap().f1()));
    if (mentions) {
      NameScores agreed = NameScores.NONE;
      for (Document document : measured) {
        agreed = agreed.plus(MentionHead.measured(document, model, manager));
      }
      line.append("; mentions as rules mark them");
      new TreeMap<>(agreed.types())
          .forEach(
              (kind, counts) ->
                  line.append(String.format(Locale.ROOT, " %s.f1 %.4f", kind, counts.f1())));
    }
    return line.toString();
  }

  /** What the heads say of the windows of a text, each read alone. */
  private static AttributionReading read(Document document, Model model, NDManager manager) {
    List<Window> windows = document.windows();
    List<WindowScores> scores = new ArrayList<>();
    for (Window window : windows) {
      try (NDManager scratch = manager.newSubManager()) {
        scores.add(
            scores(Example.of(document.pieces(), window, List.of(), List.of()), model, scratch));
      }
    }
    return new AttributionReading(document.pieces(), windows, scores);
  }

  /** What the heads say of one window. */
  static WindowScores scores(Example example, Model model, NDManager scratch) {
    Windows windows =
        Windows.of(new long[][] {example.ids()}, new long[][] {example.shapes()}, scratch);
    float[] values = model.columns(windows, AttributionHeads.HEAD, 0).toFloatArray();
    float[] distances = model.parameters().get(AttributionHeads.DISTANCE).toFloatArray();
    return new WindowScores(values, HeadLayout.COLUMNS, 1, example.length() - 2, distances);
  }

  /** What is learnt, and how much of it at once. */
  @Override
  public String toString() {
    return name()
        + (mentions ? " and mentions" : "")
        + ": "
        + learnt.size()
        + " texts, "
        + batch
        + " at once";
  }
}
