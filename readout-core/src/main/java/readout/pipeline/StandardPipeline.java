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
import readout.attributions.AttributionFinder;
import readout.attributions.AttributionTagger;
import readout.drift.DriftMatcher;
import readout.drift.Printing;
import readout.model.ActorValue;
import readout.model.Drift;
import readout.model.Entry;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.HeldValue;
import readout.model.Kind;
import readout.model.Publication;
import readout.model.Report;
import readout.model.Reuse;
import readout.model.Slot;
import readout.model.Story;
import readout.model.StoryRecord;
import readout.reconcile.Reconciler;
import readout.stories.ReuseFinder;
import readout.stories.StoryGrouping;
import readout.syntax.Parser;
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
  public StandardPipeline(Parser parser, ActorTable table, AttributionTagger tagger) {
    this(parser, table, Optional.of(tagger), StageClock.NONE);
  }

  /** A pipeline whose stages a clock hears of, each from the thread that runs it. */
  public StandardPipeline(
      Parser parser, ActorTable table, Optional<AttributionTagger> tagger, StageClock clock) {
    AttributionFinder attributions =
        tagger.map(AttributionFinder::new).orElseGet(AttributionFinder::new);
    this.table = table;
    this.annotator = new Annotator(parser, table, attributions, clock);
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
    clock.enters(Stage.GROUP);
    List<Story> stories = grouping.group(reports);
    clock.enters(Stage.DATE);
    Map<String, Report> byId = new TreeMap<>();
    reports.forEach(report -> byId.put(report.id(), report));
    stories.forEach(story -> date(story, byId));
    List<Report> readable = byId.values().stream().filter(Report::readable).toList();
    Map<String, List<Finding>> findings = interpret(readable, threads, progress);
    List<Entry> entries = new ArrayList<>();
    List<Reuse> links = new ArrayList<>();
    List<Drift> drifts = new ArrayList<>();
    for (Story story : stories) {
      clock.enters(Stage.REUSE);
      List<Report> members = story.reports().stream().map(byId::get).toList();
      List<Finding> told = new ArrayList<>();
      members.forEach(report -> told.addAll(findings.getOrDefault(report.id(), List.of())));
      List<Reuse> shared = reuse.find(members);
      clock.enters(Stage.RECONCILE);
      List<Entry> found = reconciler.reconcile(story, members, told, shared);
      clock.enters(Stage.DRIFT);
      links.addAll(shared);
      entries.addAll(found);
      drifts.addAll(drift.match(printings(found, byId)));
    }
    clock.enters(Stage.RECORD);
    entries.sort(
        Comparator.comparing(Entry::storyId)
            .thenComparing(Entry::kind)
            .thenComparing(entry -> entry.evidence().get(0))
            .thenComparing(Entry::id));
    return new StoryRecord(
        List.copyOf(byId.values()), stories, entries, links, drifts, states(entries));
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

  private void date(Story story, Map<String, Report> byId) {
    List<Sister> sisters = new ArrayList<>();
    for (String id : story.reports()) {
      Report report = byId.get(id);
      if (report != null && report.publication().certainty() != Publication.Certainty.UNKNOWN) {
        sisters.add(new Sister(report.publication(), report.body().text()));
      }
    }
    for (String id : story.reports()) {
      Report report = byId.get(id);
      if (report != null && report.publication().certainty() == Publication.Certainty.UNKNOWN) {
        byId.put(id, report.withPublication(inference.infer(report.body().text(), sisters)));
      }
    }
  }

  private Map<String, List<Finding>> interpret(
      List<Report> reports, int threads, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    List<List<Finding>> results =
        Workers.each(
            reports,
            threads,
            report -> {
              List<Finding> found = findings(report, progress);
              progress.read(done.incrementAndGet(), reports.size());
              return found;
            });
    Map<String, List<Finding>> findings = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      findings.put(reports.get(i).id(), results.get(i));
    }
    return findings;
  }

  private List<Finding> findings(Report report, Progress progress) {
    try {
      return interpreter.interpret(annotator.annotate(report));
    } catch (RuntimeException fault) {
      progress.lost(report, fault);
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
