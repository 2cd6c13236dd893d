package readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.evaluation.PairScores;
import readout.events.PairReading;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.pipeline.Annotator;
import readout.read.plover.MarkedPair;
import readout.read.plover.MarkedPairs;
import readout.read.text.PlainText;
import readout.tagging.PairTypes;
import readout.tagging.TaggedText;
import readout.tagging.TextTagger;

/** {@code readout eval plover}: types of events against those that people marked. */
@Command(
    name = "plover",
    mixinStandardHelpOptions = true,
    description = "Agreement with the types of events marked in a table, as PLV's are.",
    footer = {
      "",
      "marked.* is told the pair of actors; unmarked.recall is the share of marked pairs that are",
      "found with their type where nothing is told, unmarked.pairs how many are found in all."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:the table was read", "2:it could not be read, or the command is wrong"})
final class EvalPlover implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "Tab-separated, with the columns marked_sentence and gold_root.")
  private Path file = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to read with (default: the processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    List<MarkedPair> pairs = MarkedFile.read(file, MarkedPairs::read).orElse(null);
    if (pairs == null) {
      return Readout.FAILED;
    }
    Messages messages = new Messages(System.err);
    Annotator annotator = Parts.annotator(messages);
    TextTagger tagger = Parts.tagger(messages).orElse(null);
    if (tagger == null) {
      return Readout.FAILED;
    }
    Span word = new Span(0, 1);
    if (tagger.tag("x", List.of(word)).pair(List.of(word), List.of(), word).isEmpty()) {
      System.err.println("readout: the shipped model was not trained to tell types of events");
      return Readout.FAILED;
    }
    PairScores scores =
        Totals.of(
            pairs,
            threads,
            messages,
            pair -> scores(annotator, tagger, pair),
            PairScores.NONE,
            PairScores::plus);
    print(scores);
    return Readout.OK;
  }

  private static void print(PairScores scores) {
    System.out.printf("sentences\t%d%n", scores.sentences());
    new TreeMap<>(scores.types())
        .forEach(
            (type, agreement) ->
                System.out.printf(Locale.ROOT, "%s.f1\t%.4f%n", type, agreement.f1()));
    System.out.printf(Locale.ROOT, "marked.macro.f1\t%.4f%n", scores.macro());
    System.out.printf(Locale.ROOT, "marked.micro.f1\t%.4f%n", scores.all().f1());
    System.out.printf(Locale.ROOT, "unmarked.recall\t%.4f%n", scores.unmarked().recall());
    System.out.printf("unmarked.pairs\t%d%n", scores.unmarked().found());
  }

  private static PairScores scores(Annotator annotator, TextTagger tagger, MarkedPair pair) {
    Span whole = new Span(0, pair.text().length());
    Optional<String> told =
        tagger
            .tag(pair.text(), List.of(whole))
            .pair(pair.source(), pair.target(), whole)
            .map(PairTypes::likeliest);
    Report report = PlainText.read(pair.text()).report("text", "text", 1);
    List<Sentence> sentences = annotator.annotate(report).sentences();
    TaggedText tagged =
        tagger.tag(report.body().text(), sentences.stream().map(Sentence::span).toList());
    List<PairReading.Pair> found =
        sentences.stream().flatMap(one -> PairReading.of(one, tagged).stream()).toList();
    String type = PairTypes.before2021(pair.type());
    boolean right =
        found.stream()
            .anyMatch(
                one ->
                    one.type().equals(type)
                        && meets(report, one.source(), pair.source())
                        && meets(report, one.target(), pair.target()));
    return PairScores.of(type, told.orElse(""), right, found.size());
  }

  /** Whether the word found is of what is marked, or neither is there. */
  private static boolean meets(Report report, Optional<Token> found, List<Span> marked) {
    return found
        .map(word -> report.body().toSource(word.span()))
        .map(word -> marked.stream().anyMatch(word::overlaps))
        .orElse(marked.isEmpty());
  }
}
