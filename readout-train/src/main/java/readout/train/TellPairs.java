package readout.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.actors.data.StandardActors;
import readout.events.EventReader;
import readout.events.EventRules;
import readout.events.ToldPair;
import readout.model.Report;
import readout.model.Span;
import readout.pipeline.Annotator;
import readout.pipeline.Workers;
import readout.read.ReportReader;
import readout.syntax.nlp4j.EnglishParser;
import readout.tagging.PairTypes;

/**
 * {@code readout-train pairs}: what the rules read in reports, as marked sentences to learn from
 * (distant supervision, Mintz and others 2009). The table is not committed: its text is others'.
 */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes the pairs of actors that the rules read in reports, in PLV's columns.")
public final class TellPairs implements Callable<Integer> {
  @Option(names = "--stories", paramLabel = "FILE", required = true, description = "Reports.")
  private Path stories = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The table.")
  private Path out = Path.of("");

  @Option(names = "--threads", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
  private int threads;

  @Override
  public Integer call() throws IOException {
    List<Report> reports = ReportReader.read(List.of(stories), System.in).reports();
    Annotator annotator = new Annotator(EnglishParser.load(), StandardActors.table());
    EventReader rules = new EventReader(EventRules.load());
    List<List<ToldPair>> pairs =
        Workers.each(reports, threads, report -> rules.pairs(annotator.annotate(report)));
    if (reports.isEmpty()) {
      System.err.println("readout-train: " + stories + " holds no report that can be read");
      return 1;
    }
    StringBuilder table = new StringBuilder("marked_sentence\tgold_root\n");
    pairs.forEach(of -> of.forEach(pair -> table.append(line(pair))));
    Files.writeString(out, table);
    System.out.println(
        pairs.stream().mapToInt(List::size).sum() + " pairs of " + reports.size() + " reports");
    return 0;
  }

  /** A row; what would end it or a column becomes a blank. */
  static String line(ToldPair pair) {
    StringBuilder marked = new StringBuilder(pair.sentence().text());
    boolean first = pair.source().start() < pair.target().start();
    mark(marked, first ? pair.target() : pair.source(), first ? "t" : "s", pair);
    mark(marked, first ? pair.source() : pair.target(), first ? "s" : "t", pair);
    return marked.toString().replaceAll("[\\t\\r\\n\"]", " ")
        + "\t"
        + PairTypes.before2021(pair.type().name())
        + "\n";
  }

  private static void mark(StringBuilder text, Span span, String name, ToldPair pair) {
    int from = pair.sentence().span().start();
    text.insert(span.end() - from, "</" + name + ">");
    text.insert(span.start() - from, "<" + name + ">");
  }
}
