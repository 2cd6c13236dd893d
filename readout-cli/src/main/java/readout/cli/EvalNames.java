package readout.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.actors.data.StandardActors;
import readout.analysis.Analysis;
import readout.evaluation.NameScores;
import readout.model.Mention;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.names.NameTagger;
import readout.names.TaggedNames;
import readout.pipeline.Annotator;
import readout.read.conll.ConllFile;
import readout.read.conll.NamedText;
import readout.read.text.PlainText;
import readout.tagging.TaggedText;
import readout.tagging.TextTagger;

/** {@code readout eval names}: names against those that people marked. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = "Agreement with the names marked in a file in the columns of CoNLL-2003.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:the file was read", "2:it could not be read, or the command is wrong"})
final class EvalNames implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A word a line, its tag (O, B-PER, I-ORG ...) last.")
  private Path file = Path.of("");

  @Option(
      names = "--path",
      description =
          "Measures the names that a brief rests on, which the actor table and rules have a hand in,"
              + " instead of what the trained tagger marks.")
  private boolean path;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to read with (default: the processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    List<NamedText> texts = MarkedFile.read(file, ConllFile::read).orElse(null);
    if (texts == null) {
      return Readout.FAILED;
    }
    Messages messages = new Messages(System.err);
    Finder finder = finder(messages).orElse(null);
    if (finder == null) {
      return Readout.FAILED;
    }
    NameScores scores =
        Totals.of(
            texts,
            threads,
            messages,
            text -> NameScores.of(finder.names(text), text.names()),
            NameScores.NONE,
            NameScores::plus);
    System.out.printf("documents\t%d%n", texts.size());
    System.out.printf("names\t%d%n", scores.all().marked());
    Figures.print("", scores.all());
    new TreeMap<>(scores.types()).forEach(Figures::print);
    return Readout.OK;
  }

  /** Finds names in a text. */
  private interface Finder {
    List<TypedSpan> names(NamedText text);
  }

  private Optional<Finder> finder(Messages messages) {
    if (!path) {
      Optional<TextTagger> tagger = Parts.tagger(messages);
      boolean knows = tagger.filter(any -> TaggedNames.tells(any.tag("", List.of()))).isPresent();
      if (tagger.isPresent() && !knows) {
        System.err.println("readout: the shipped model was not trained to tell names; try --path");
      }
      return tagger.filter(any -> knows).map(any -> text -> tagged(any, text));
    }
    Annotator annotator = Parts.annotator(messages);
    NameTagger names = new NameTagger(StandardActors.table());
    return Optional.of(text -> found(annotator, names, text));
  }

  private static List<TypedSpan> tagged(TextTagger tagger, NamedText text) {
    TaggedText tagged = tagger.tag(text.text(), text.sentences());
    List<TypedSpan> names = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      List<Span> words = text.words().stream().filter(sentence::covers).toList();
      names.addAll(tagged.names(words).orElse(List.of()));
    }
    return names;
  }

  private static List<TypedSpan> found(Annotator annotator, NameTagger tagger, NamedText text) {
    Report report = PlainText.read(text.text()).report("text", "text", 1);
    List<TypedSpan> names = new ArrayList<>();
    Analysis analysis = annotator.annotate(report);
    boolean judged = analysis.tagged().filter(TaggedNames::tells).isPresent();
    for (Sentence sentence : analysis.sentences()) {
      for (Mention mention : tagger.tag(report.body().text(), sentence, judged)) {
        names.add(new TypedSpan(report.body().toSource(mention.span()), type(mention.type())));
      }
    }
    return names;
  }

  /** The type that CoNLL-2003 has for a kind of name. */
  private static String type(Mention.Type type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE -> "LOC";
      case PEOPLE, OTHER -> "MISC";
    };
  }
}
