package readout.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.models.CaseShape;
import readout.models.PieceTokenizer;
import readout.read.input.Unreadable;
import readout.train.attribution.AttributionTask;
import readout.train.attribution.MentionTable;
import readout.train.course.Course;
import readout.train.course.ModelFile;
import readout.train.course.Task;
import readout.train.course.Training;
import readout.train.encoder.Base;
import readout.train.encoder.Parameters;
import readout.train.events.EventTask;
import readout.train.factuality.FactualityTask;
import readout.train.names.NameTask;
import readout.train.onnx.OnnxFile;

/** {@code readout-train encoder}: from marked texts to the model file, all tasks together. */
@Command(
    name = "encoder",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Trains the encoder with the heads for attributions, and for names, events and factuality"
            + " where their texts are given.")
public final class TrainEncoder implements Callable<Integer> {
  // how much faster the heads learn, which start from nothing
  private static final double HEADS = 5;
  private static final float DROP = 0.1f;

  @Option(
      names = "--polnear",
      paramLabel = "DIR",
      required = true,
      description = "Holds train and dev, with attributions marked as PolNeAR's are.")
  private Path polnear = Path.of("");

  @Option(
      names = "--mentions",
      paramLabel = "FILE",
      description = "What readout-train mentions wrote of these texts: mentions of actors.")
  private Path mentions = Path.of("");

  @Option(
      names = "--conll",
      paramLabel = "DIR",
      description = "Holds conll2003_eng.train and conll2003_eng.testa.")
  private Path conll = Path.of("");

  @Option(names = "--plover", paramLabel = "DIR", description = "Holds plv_train.tsv.")
  private Path plover = Path.of("");

  @Option(
      names = "--told",
      paramLabel = "FILE",
      description = "What readout-train pairs wrote: pairs of actors that rules read in reports.")
  private Path told = Path.of("");

  @Option(
      names = "--stories",
      paramLabel = "FILE",
      description = "Reports in which nothing is marked: what pairs are when nothing happens.")
  private Path stories = Path.of("");

  @Option(
      names = "--whole",
      description = "Learn from all of plv_train.tsv, instead of measuring on a fifth.")
  private boolean whole;

  @Option(
      names = "--timeml",
      paramLabel = "DIR",
      description = "Texts in TimeML, such as TimeBank's: how a text stands to its events.")
  private Path timeml = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The model file.")
  private Path out = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Begin with the weights of this checkpoint of the same tasks.")
  private Path from = Path.of("");

  @Option(
      names = "--only",
      paramLabel = "LAYER",
      defaultValue = "",
      description = "Learn this layer alone, such as head.mentions; all else stays as it is.")
  private String only = "";

  @Option(names = "--base", defaultValue = "MINILM", description = "${COMPLETION-CANDIDATES}.")
  private Base base = Base.MINILM;

  @Option(names = "--epochs", defaultValue = "9", description = "Default: ${DEFAULT-VALUE}.")
  private int epochs;

  @Option(
      names = "--batch",
      defaultValue = "8",
      description = "Windows of attributions a step: ${DEFAULT-VALUE}; half as many of names.")
  private int batch;

  @Option(names = "--rate", defaultValue = "2e-4", description = "Of learning: ${DEFAULT-VALUE}.")
  private double rate;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    Training.Settings settings = new Training.Settings(epochs, rate, HEADS * rate, DROP, seed);
    OnnxFile weights = base.weights();
    try (PieceTokenizer tokenizer = base.tokenizer()) {
      List<Task> tasks = tasks(tokenizer);
      int shapes = CaseShape.values().length;
      try (Training training =
          new Training(
              manager -> Parameters.of(weights, manager).shaped(shapes), tasks, settings, only)) {
        Optional<Path> begun = given(from);
        if (begun.isPresent()) {
          training.begin(begun.orElseThrow());
        }
        new Course(training, System.out)
            .run(
                out.resolveSibling(out.getFileName() + ".checkpoint"),
                epoch ->
                    Files.write(
                        out,
                        ModelFile.of(base.weights(), base.quantized(), training, told(epoch))));
      }
    } catch (Unreadable refused) {
      System.err.println("readout-train: " + refused.why() + "; " + refused.help());
      return 1;
    }
    return 0;
  }

  private List<Task> tasks(PieceTokenizer tokenizer) throws IOException {
    List<Task> tasks = new ArrayList<>();
    Optional<Path> table = given(mentions);
    tasks.add(
        AttributionTask.of(
            polnear,
            tokenizer,
            table.isPresent() ? MentionTable.read(table.orElseThrow()) : MentionTable.empty(),
            batch));
    if (!conll.toString().isEmpty()) {
      tasks.add(
          NameTask.of(
              conll.resolve("conll2003_eng.train"),
              conll.resolve("conll2003_eng.testa"),
              tokenizer,
              Math.max(1, batch / 2)));
    }
    if (!plover.toString().isEmpty()) {
      tasks.add(
          EventTask.of(
              plover.resolve("plv_train.tsv"),
              given(told),
              given(stories),
              tokenizer,
              whole,
              batch,
              seed));
    }
    if (!timeml.toString().isEmpty()) {
      tasks.add(FactualityTask.of(timeml, tokenizer, batch));
    }
    return tasks;
  }

  private static Optional<Path> given(Path file) {
    return Optional.of(file).filter(path -> !path.toString().isEmpty());
  }

  /** What the model file says of itself. */
  private Map<String, String> told(int epoch) {
    Map<String, String> told = new TreeMap<>();
    told.put("name", "readout-encoder");
    told.put("version", "3");
    told.put("base", base.toString());
    if (!only.isEmpty()) {
      told.put("refitted", only);
    }
    told.put("seed", Long.toString(seed));
    told.put("epochs", epoch + " of " + epochs);
    told.put("batch", Integer.toString(batch));
    told.put("rate", Double.toString(rate));
    return told;
  }
}
