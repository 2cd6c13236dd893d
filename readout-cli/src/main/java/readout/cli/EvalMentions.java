package readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.actors.ActorMentions;
import readout.analysis.Analysis;
import readout.evaluation.Agreement;
import readout.model.Report;
import readout.model.RoleSpans;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.model.TypedSpan;
import readout.pipeline.Annotator;
import readout.read.brat.BratFolder;
import readout.read.brat.MarkedText;
import readout.read.text.PlainText;
import readout.statements.UnnamedSources;

/**
 * {@code readout eval mentions}: how many of the sources that people marked, and that are called by
 * a common noun ("a senior official"), are seen to be actors; reports and polls that tell something
 * are left out. People marked no other mentions.
 */
@Command(
    name = "mentions",
    mixinStandardHelpOptions = true,
    description =
        "How many of the unnamed sources marked in a folder, as PolNeAR's are, are seen to be actors:"
            + " by the lists, by the trained tagger, and by the tagger where no list knows the noun.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every marked text was read",
      "1:a marked text could not be read; the rest was",
      "2:none could be read, or the command is wrong"
    })
final class EvalMentions implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "Folder with text/NAME.txt and attributions/NAME_ANNOTATOR.ann (brat).")
  private Path folder = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to read with (default: the processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Unnamed sources that the lists see, that the tagger sees, and that it sees beyond them. */
  private record Seen(Agreement lists, Agreement tagger, Agreement beyond) {
    static final Seen NONE = new Seen(Agreement.NONE, Agreement.NONE, Agreement.NONE);

    Seen plus(Seen other) {
      return new Seen(
          lists.plus(other.lists), tagger.plus(other.tagger), beyond.plus(other.beyond));
    }
  }

  @Override
  public Integer call() {
    BratFolder marked = BratFolder.read(folder);
    marked.refusals().forEach(refusal -> System.err.println("readout: " + refusal.line()));
    if (marked.texts().isEmpty()) {
      System.err.println("readout: " + folder + ": no marked text could be read");
      return Readout.FAILED;
    }
    Messages messages = new Messages(System.err);
    Annotator annotator = Parts.annotator(messages);
    Seen seen =
        Totals.of(
            marked.texts(),
            threads,
            messages,
            text -> seen(annotator, text),
            Seen.NONE,
            Seen::plus);
    System.out.printf("documents\t%d%n", marked.texts().size());
    print("unnamed", seen.lists().marked());
    print("lists.recall", seen.lists());
    print("tagger.recall", seen.tagger());
    print("beyond", seen.beyond().marked());
    print("beyond.recall", seen.beyond());
    return marked.refusals().isEmpty() ? Readout.OK : Readout.PARTLY;
  }

  private static void print(String name, int count) {
    System.out.printf("%s\t%d%n", name, count);
  }

  private static void print(String name, Agreement agreement) {
    System.out.printf(Locale.ROOT, "%s\t%.4f%n", name, agreement.recall());
  }

  private static Seen seen(Annotator annotator, MarkedText text) {
    Report report = PlainText.read(text.text()).report(text.name(), text.name(), 1);
    Analysis analysis = annotator.annotate(report);
    Seen seen = Seen.NONE;
    for (RoleSpans attribution : text.attributions()) {
      for (Sentence sentence : analysis.sentences()) {
        Optional<Token> head = UnnamedSources.head(analysis, sentence, attribution);
        if (head.isPresent()) {
          seen = seen.plus(seen(analysis, sentence, head.orElseThrow()));
        }
      }
    }
    return seen;
  }

  private static Seen seen(Analysis analysis, Sentence sentence, Token head) {
    List<Span> words = sentence.tokens().stream().map(Token::span).toList();
    boolean listed = covers(ActorMentions.of(analysis.cast(), sentence), head);
    boolean tagged =
        analysis
            .tagged()
            .flatMap(any -> any.mentions(words))
            .filter(mentions -> covers(mentions, head))
            .isPresent();
    return new Seen(marked(listed), marked(tagged), listed ? Agreement.NONE : marked(tagged));
  }

  private static Agreement marked(boolean seen) {
    return new Agreement(seen ? 1 : 0, seen ? 1 : 0, 1);
  }

  private static boolean covers(List<TypedSpan> mentions, Token head) {
    return mentions.stream().anyMatch(mention -> mention.span().covers(head.span()));
  }
}
