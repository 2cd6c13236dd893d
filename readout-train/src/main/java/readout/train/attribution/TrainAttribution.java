package readout.train.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.evaluation.Agreement;
import readout.evaluation.AttributionScores;
import readout.model.RoleSpans.Role;
import readout.models.PieceTokenizer;
import readout.read.brat.BratFolder;
import readout.train.encoder.Base;
import readout.train.encoder.Parameters;
import readout.train.onnx.OnnxFile;

/** {@code readout-train attribution}: from marked texts to a model file. */
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    description = "Trains the heads for cues, sources and contents.")
public final class TrainAttribution implements Callable<Integer> {
  // how much faster the heads learn, which start from nothing
  private static final double HEADS = 5;
  private static final float DROP = 0.1f;

  @picocli.CommandLine.Parameters(
      index = "0",
      paramLabel = "TRAIN",
      description = "Folder to learn from.")
  private Path train = Path.of("");

  @picocli.CommandLine.Parameters(
      index = "1",
      paramLabel = "DEV",
      description = "Folder to measure on.")
  private Path dev = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The model file.")
  private Path out = Path.of("");

  @Option(names = "--base", defaultValue = "MINILM", description = "${COMPLETION-CANDIDATES}.")
  private Base base = Base.MINILM;

  @Option(names = "--epochs", defaultValue = "8", description = "Default: ${DEFAULT-VALUE}.")
  private int epochs;

  @Option(names = "--batch", defaultValue = "8", description = "Windows a step: ${DEFAULT-VALUE}.")
  private int batch;

  @Option(names = "--rate", defaultValue = "2e-4", description = "Of learning: ${DEFAULT-VALUE}.")
  private double rate;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--texts", defaultValue = "1000000", description = "Learn from so many only.")
  private int texts;

  @Override
  public Integer call() throws IOException {
    AttributionTraining.Settings settings =
        new AttributionTraining.Settings(epochs, batch, rate, HEADS * rate, DROP, seed);
    OnnxFile weights = base.weights();
    try (PieceTokenizer tokenizer = base.tokenizer();
        AttributionTraining training =
            new AttributionTraining(manager -> Parameters.of(weights, manager), settings)) {
      List<Document> learnt = documents(train, tokenizer);
      List<Document> measured = documents(dev, tokenizer);
      if (learnt.isEmpty()) {
        System.err.println("readout-train: " + train + ": holds no marked text");
        return 1;
      }
      Course course =
          new Course(
              training, learnt.subList(0, Math.min(texts, learnt.size())), epochs, System.out);
      course.run(
          out.resolveSibling(out.getFileName() + ".checkpoint"),
          epoch -> {
            print(epoch, course.measure(measured));
            Files.write(
                out,
                ModelFile.of(base.weights(), base.quantized(), training.parameters(), told(epoch)));
          });
    }
    return 0;
  }

  /** What the model file says of itself. */
  private Map<String, String> told(int epoch) {
    Map<String, String> told = new TreeMap<>();
    told.put("name", "readout-attribution");
    told.put("version", "2");
    told.put("base", base.toString());
    told.put("seed", Long.toString(seed));
    told.put("epochs", epoch + " of " + epochs);
    told.put("batch", Integer.toString(batch));
    told.put("rate", Double.toString(rate));
    return told;
  }

  private static void print(int epoch, AttributionScores scores) {
    StringBuilder line = new StringBuilder("epoch " + epoch + ", dev:");
    for (Role role : Role.values()) {
      Agreement exact = Objects.requireNonNull(scores.exact().get(role));
      line.append(
          String.format(
              Locale.ROOT, " exact.%s.f1 %.4f", role.name().toLowerCase(Locale.ROOT), exact.f1()));
    }
    System.out.printf(
        Locale.ROOT,
        "%s exact.all.f1 %.4f whole.exact.f1 %.4f whole.overlap.f1 %.4f%n",
        line,
        AttributionScores.all(scores.exact()).f1(),
        scores.wholeExact().f1(),
        scores.wholeOverlap().f1());
  }

  private static List<Document> documents(Path folder, PieceTokenizer tokenizer) {
    BratFolder read = BratFolder.read(folder);
    read.refusals().forEach(refusal -> System.err.println("readout-train: " + refusal.line()));
    return read.texts().stream()
        .map(
            marked ->
                new Document(
                    marked.name(),
                    tokenizer.pieces(marked.text()),
                    Document.sentences(marked.text()),
                    marked.attributions()))
        .toList();
  }
}
