package readout.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import readout.actors.ActorTable;
import readout.drift.DriftMatcher;
import readout.drift.Printing;
import readout.model.ActorValue;
import readout.model.Drift;
import readout.model.Entry;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.HeldValue;
import readout.model.Kind;
import readout.model.MemoryShelf;
import readout.model.Publication;
import readout.model.Report;
import readout.model.ReportShelf;
import readout.model.Reuse;
import readout.model.Slot;
import readout.model.Story;
import readout.model.StoryPart;
import readout.model.StoryRecord;
import readout.reconcile.Reconciler;
import readout.stories.Gists;
import readout.stories.ReuseFinder;
import readout.stories.StoryGrouping;
import readout.syntax.Parser;
import readout.tagging.TextTagger;
import readout.times.PublicationInference;
import readout.times.Sister;
import readout.times.TimeTagger;

/**
 * Reports in, record out. The same set of reports gives the same record, in any order and with any
 * number of threads. Thread-safe.
 *
 * <ol>
 *   <li>group: {@link StoryGrouping}
 *   <li>date: {@link PublicationInference}, for reports that nothing dates
 *   <li>annotate: {@link Annotator}
 *   <li>interpret: {@link Interpreter}
 *   <li>reuse: {@link ReuseFinder}
 *   <li>reconcile: {@link Reconciler}
 *   <li>drift: {@link DriftMatcher}
 * </ol>
 */
public final class StandardPipeline {
  private final ActorTable table;
  private final Annotator annotator;
  private final Interpreter interpreter;
  private final StoryGrouping grouping = new StoryGrouping();
  private final PublicationInference inference = new PublicationInference(new TimeTagger());
  private final ReuseFinder reuse;
  private final Reconciler reconciler = new Reconciler();
  private final DriftMatcher drift = new DriftMatcher();
  private final StageClock clock;

  /** A pipeline over a parser and an actor table, by rules alone. */
  public StandardPipeline(Parser parser, ActorTable table) {
    this(parser, table, Optional.empty(), StageClock.NONE);
  }

  /** A pipeline that also asks a trained tagger who said what. */
  public StandardPipeline(Parser parser, ActorTable table, TextTagger tagger) {
    this(parser, table, Optional.of(tagger), StageClock.NONE);
  }

  /** A pipeline whose stages a clock hears of, each from the thread that runs it. */
  public StandardPipeline(
      Parser parser, ActorTable table, Optional<TextTagger> tagger, StageClock clock) {
    this.table = table;
    this.annotator = new Annotator(parser, table, tagger, clock);
    this.interpreter = new Interpreter(table, clock);
    this.reuse = new ReuseFinder();
    this.clock = clock;
  }

  /** The stories of the reports, without reading further; those that cannot be read are in none. */
  public List<Story> group(List<Report> reports) {
    return grouping.group(reports);
  }

  /**
   * The record of the reports, read by {@code threads} threads. A report on which a stage breaks is
   * listed without findings, and {@code progress} hears of it.
   */
  public StoryRecord run(List<Report> reports, int threads, Progress progress) {
    Gists gists = new Gists();
    reports.forEach(gists::add);
    WholeRecord record = new WholeRecord();
    run(new MemoryShelf(reports), gists, threads, progress, record);
    return record.record();
  }

  /**
   * The same record piece by piece, of reports that lie on a shelf: beside what grouping knows of
   * each, no more is held than the story that is due and a few reports ahead of it.
   *
   * @param gists what grouping knows of the reports on the shelf, of each of them
   */
  public void run(ReportShelf shelf, Gists gists, int threads, Progress progress, RecordSink sink) {
    clock.enters(Stage.GROUP);
    List<Story> stories = grouping.group(gists);
    clock.enters(Stage.DATE);
    Map<String, Publication> inferred = new HashMap<>();
    stories.forEach(story -> date(story, shelf, inferred));
    for (String id : shelf.ids()) {
      sink.report(dated(id, shelf, inferred));
    }
    clock.enters(Stage.WAIT);
    int all = stories.stream().mapToInt(story -> story.reports().size()).sum();
    AtomicInteger done = new AtomicInteger();
    ReadAhead.each(
        stories,
        Story::reports,
        threads,
        id -> {
          List<Finding> found = findings(dated(id, shelf, inferred), progress);
          clock.enters(Stage.WAIT);
          progress.read(done.incrementAndGet(), all);
          return found;
        },
        (story, told) -> {
          List<Report> members =
              story.reports().stream().map(id -> dated(id, shelf, inferred)).toList();
          sink.story(part(story, members, told.stream().flatMap(List::stream).toList()));
          clock.enters(Stage.WAIT);
        });
  }

  private static Report dated(String id, ReportShelf shelf, Map<String, Publication> inferred) {
    Report report = shelf.get(id);
    Publication publication = inferred.get(id);
    return publication == null ? report : report.withPublication(publication);
  }

  private StoryPart part(Story story, List<Report> members, List<Finding> told) {
    clock.enters(Stage.REUSE);
    List<Reuse> shared = reuse.find(members);
    clock.enters(Stage.RECONCILE);
    List<Entry> entries = new ArrayList<>(reconciler.reconcile(story, members, told, shared));
    Map<String, Report> byId = new HashMap<>();
    members.forEach(report -> byId.put(report.id(), report));
    clock.enters(Stage.DRIFT);
    List<Drift> drifts = drift.match(printings(entries, byId));
    clock.enters(Stage.RECORD);
    entries.sort(
        Comparator.comparing(Entry::kind)
            .thenComparing(entry -> entry.evidence().get(0))
            .thenComparing(Entry::id));
    return new StoryPart(story, members, entries, shared, drifts, states(entries));
  }

  private Map<String, String> states(List<Entry> entries) {
    Map<String, String> names = new TreeMap<>();
    for (Entry entry : entries) {
      entry.slots().values().stream()
          .flatMap(List::stream)
          .map(HeldValue::value)
          .filter(ActorValue.class::isInstance)
          .flatMap(value -> ((ActorValue) value).country().stream())
          .forEach(
              code -> table.findByCountry(code).ifPresent(state -> names.put(code, state.name())));
    }
    return names;
  }

  private void date(Story story, ReportShelf shelf, Map<String, Publication> inferred) {
    List<Report> members = story.reports().stream().map(shelf::get).toList();
    List<Report> open = members.stream().filter(report -> !known(report)).toList();
    if (open.isEmpty()) {
      return;
    }
    List<Sister> sisters =
        members.stream()
            .filter(StandardPipeline::known)
            .map(report -> new Sister(report.publication(), report.body().text()))
            .toList();
    open.forEach(
        report ->
            inferred.put(
                report.id(),
                report
                    .updated()
                    .map(updated -> inference.infer(report.body().text(), updated, sisters))
                    .orElseGet(() -> inference.infer(report.body().text(), sisters))));
  }

  private static boolean known(Report report) {
    return report.publication().certainty() != Publication.Certainty.UNKNOWN;
  }

  private List<Finding> findings(Report report, Progress progress) {
    try {
      return interpreter.interpret(annotator.annotate(report));
    } catch (RuntimeException fault) {
      progress.lost(report, fault);
      return List.of();
    } catch (StackOverflowError deep) {
      progress.lost(report, new IllegalStateException("a stage went too deep", deep));
      return List.of();
    }
  }

  private static List<Printing> printings(List<Entry> entries, Map<String, Report> byId) {
    List<Printing> printings = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.kind() == Kind.STATEMENT) {
        // the words of the source and its cue are not the statement's
        List<Evidence> words =
            entry.evidence().stream()
                .filter(piece -> !piece.reader().id().endsWith(".source"))
                .toList();
        Report report = Objects.requireNonNull(byId.get(words.get(0).reportId()));
        String speaker = entry.labels(Slot.SPEAKER).stream().findFirst().orElse("");
        printings.add(
            new Printing(
                entry.id(),
                report,
                words.stream().map(piece -> report.body().fromSource(piece.span())).toList(),
                speaker));
      }
    }
    return printings;
  }
}
