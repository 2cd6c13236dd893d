package readout.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.actors.ActorMentions;
import readout.actors.data.StandardActors;
import readout.analysis.Analysis;
import readout.model.Report;
import readout.model.RoleSpans;
import readout.model.Token;
import readout.model.TypedSpan;
import readout.pipeline.Annotator;
import readout.pipeline.Workers;
import readout.read.brat.BratFolder;
import readout.read.brat.MarkedText;
import readout.read.text.PlainText;
import readout.statements.UnnamedSources;
import readout.syntax.nlp4j.EnglishParser;
import readout.train.attribution.MentionTable;

/**
 * {@code readout-train mentions}: the mentions of actors in the texts that attributions are learnt
 * from, as tables and lists know them (distant supervision, Mintz and others 2009) and, where a
 * noun stands for a source that people marked, wherever it stands in that text.
 */
@Command(
    name = "mentions",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes where mentions of actors stand in the texts of train and dev.")
public final class TellMentions implements Callable<Integer> {
  @Option(
      names = "--polnear",
      paramLabel = "DIR",
      required = true,
      description = "Holds train and dev, with attributions marked as PolNeAR's are.")
  private Path polnear = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The table.")
  private Path out = Path.of("");

  @Option(names = "--threads", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
  private int threads;

  @Override
  public Integer call() throws IOException {
    List<MarkedText> texts = new ArrayList<>();
    for (String part : List.of("train", "dev")) {
      BratFolder read = BratFolder.read(polnear.resolve(part));
      read.refusals().forEach(refusal -> System.err.println("readout-train: " + refusal.line()));
      texts.addAll(read.texts());
    }
    if (texts.isEmpty()) {
      System.err.println("readout-train: " + polnear + " holds no marked text");
      return 1;
    }
    Annotator annotator = new Annotator(EnglishParser.load(), StandardActors.table());
    List<String> lines = Workers.each(texts, threads, text -> lines(annotator, text));
    Files.writeString(out, String.join("", lines));
    System.out.println(
        lines.stream().mapToLong(part -> part.lines().count()).sum()
            + " mentions in "
            + texts.size()
            + " texts");
    return 0;
  }

  private static String lines(Annotator annotator, MarkedText text) {
    Report report = PlainText.read(text.text()).report(text.name(), text.name(), 1);
    Analysis analysis = annotator.annotate(report);
    Set<String> acting = new TreeSet<>();
    for (RoleSpans attribution : text.attributions()) {
      analysis
          .sentences()
          .forEach(
              sentence ->
                  UnnamedSources.head(analysis, sentence, attribution)
                      .map(Token::lemma)
                      .ifPresent(acting::add));
    }
    StringBuilder lines = new StringBuilder();
    analysis.sentences().stream()
        .flatMap(sentence -> ActorMentions.of(analysis.cast(), sentence, acting).stream())
        .map(found -> new TypedSpan(report.body().toSource(found.span()), found.type()))
        .forEach(found -> lines.append(MentionTable.line(text.name(), found)));
    return lines.toString();
  }
}
