package readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.attributions.MarkedRoles;
import readout.evaluation.Agreement;
import readout.evaluation.AttributionScores;
import readout.model.Report;
import readout.model.RoleSpans;
import readout.model.RoleSpans.Role;
import readout.model.Sentence;
import readout.model.Span;
import readout.pipeline.Annotator;
import readout.read.brat.BratFolder;
import readout.read.brat.MarkedText;
import readout.read.text.PlainText;
import readout.tagging.TextTagger;

/** {@code readout eval attribution}: attributions against those that people marked. */
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    description = "Agreement with the attributions marked in a folder, as PolNeAR's are.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every marked text was read",
      "1:a marked text could not be read; the rest was",
      "2:none could be read, or the command is wrong"
    })
final class EvalAttribution implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "Folder with text/NAME.txt and attributions/NAME_ANNOTATOR.ann (brat).")
  private Path folder = Path.of("");

  @Option(
      names = "--path",
      description =
          "Measures the statements of a brief, which are fewer, instead of what the trained tagger"
              + " marks.")
  private boolean path;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to read with (default: the processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

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
    Optional<TextTagger> tagger = path ? Optional.empty() : Parts.tagger(messages);
    if (!path && tagger.isEmpty()) {
      return Readout.FAILED;
    }
    AttributionScores scores =
        Totals.of(
            marked.texts(),
            threads,
            messages,
            text -> scores(annotator, tagger, text, messages),
            AttributionScores.NONE,
            AttributionScores::plus);
    System.out.printf("documents\t%d%n", marked.texts().size());
    System.out.printf("attributions\t%d%n", scores.wholeExact().marked());
    print("exact", scores.exact());
    print("overlap", scores.overlap());
    Figures.print("whole.exact", scores.wholeExact());
    Figures.print("whole.overlap", scores.wholeOverlap());
    return marked.refusals().isEmpty() && messages.complete() ? Readout.OK : Readout.PARTLY;
  }

  private static AttributionScores scores(
      Annotator annotator, Optional<TextTagger> tagger, MarkedText text, Messages messages) {
    Report report = PlainText.read(text.text()).report(text.name(), text.name(), 1);
    try {
      return AttributionScores.of(found(annotator.annotate(report), tagger), text.attributions());
    } catch (RuntimeException fault) {
      messages.lost(report, fault);
      return AttributionScores.of(List.of(), text.attributions());
    }
  }

  /** What was found, in places of the source text. */
  private static List<RoleSpans> found(Analysis analysis, Optional<TextTagger> tagger) {
    return tagger.map(any -> tagged(analysis, any)).orElseGet(() -> read(analysis)).stream()
        .map(
            marked ->
                new RoleSpans(
                    inSource(marked.source(), analysis),
                    inSource(marked.cue(), analysis),
                    inSource(marked.content(), analysis)))
        .toList();
  }

  private static List<RoleSpans> tagged(Analysis analysis, TextTagger tagger) {
    List<Span> sentences = analysis.sentences().stream().map(Sentence::span).toList();
    return tagger.tag(analysis.text(), sentences).attributions();
  }

  private static List<RoleSpans> read(Analysis analysis) {
    List<Attribution> attributions = analysis.speeches().stream().map(Speech::attribution).toList();
    return MarkedRoles.of(
        analysis.text(), analysis.sentences(), analysis.quotations(), attributions);
  }

  private static List<Span> inSource(List<Span> spans, Analysis analysis) {
    return spans.stream().map(analysis.report().body()::toSource).toList();
  }

  private static void print(String name, Map<Role, Agreement> roles) {
    for (Role role : Role.values()) {
      Figures.print(
          name + "." + role.name().toLowerCase(Locale.ROOT),
          roles.getOrDefault(role, Agreement.NONE));
    }
    Figures.print(name + ".all", AttributionScores.all(roles));
  }
}
