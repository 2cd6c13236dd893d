package readout.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import readout.model.Evidence;
import readout.model.Paragraph;
import readout.model.Reader;
import readout.model.Report;
import readout.model.Reuse;
import readout.model.Span;
import readout.sentences.ReportSentences;

/**
 * Finds text that reports share, sentence by sentence, and reports that are printed whole more than
 * once. Only prose is compared, and only readable reports. A pure function of the set of reports:
 * their order does not matter. Thread-safe if the function that splits sentences is.
 */
public final class ReuseFinder {
  private static final Reader READER = new Reader("reuse.shingles", 1);

  private final Function<Report, List<Span>> sentences;

  /** With the plain splitter of {@link ReportSentences}. */
  public ReuseFinder() {
    this(new ReportSentences());
  }

  /**
   * @param sentences the sentences of a report as spans of its body text, in order; those outside
   *     prose are passed over
   */
  public ReuseFinder(Function<Report, List<Span>> sentences) {
    this.sentences = sentences;
  }

  /**
   * The text that the reports of one story share, by place. The report that came out earlier (then
   * the lower id) stands first. Spans are trimmed to what is shared. A sentence is compared with at
   * most 32 others, those it shares most with.
   */
  public List<Reuse> find(List<Report> reportsOfOneStory) {
    List<Report> reports = ReportOrder.readable(reportsOfOneStory);
    List<Passage> passages = new ArrayList<>();
    for (int place = 0; place < reports.size(); place++) {
      passages.addAll(passages(reports.get(place), place));
    }
    List<Found> found = new ArrayList<>();
    for (PassagePairs.Pair pair : PassagePairs.of(passages)) {
      Alignment.of(pair.first().words(), pair.second().words())
          .flatMap(alignment -> found(pair, alignment))
          .ifPresent(found::add);
    }
    found.sort(Found.CLOSEST_FIRST);
    Set<Side> taken = new HashSet<>();
    return found.stream()
        .filter(each -> each.take(taken))
        .map(each -> each.reuse(reports))
        .sorted(Comparator.comparing(Reuse::first).thenComparing(Reuse::second))
        .toList();
  }

  /**
   * The share, from 0 to 1, of the shorter report's runs of five words that the other has too; 0
   * where either has no prose.
   */
  public double nearDuplicate(Report a, Report b) {
    return Shingles.of(a).containment(Shingles.of(b));
  }

  /**
   * The reports that are printed whole more than once: sets of ids, sorted, whose texts have at
   * least seven of ten runs of five words in common with the first report of the set or with one
   * that has. Compared by MinHash, so that thousands of reports take seconds; a set near the limit
   * may be missed.
   */
  public List<List<String>> duplicates(List<Report> reports) {
    return MinHash.duplicates(ReportOrder.readable(reports));
  }

  private List<Passage> passages(Report report, int place) {
    List<Span> prose =
        report.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PROSE)
            .map(Paragraph::span)
            .toList();
    return sentences.apply(report).stream()
        .filter(sentence -> prose.stream().anyMatch(span -> span.covers(sentence)))
        .sorted()
        .map(sentence -> Passage.of(report, place, sentence))
        .filter(passage -> !passage.words().isEmpty())
        .toList();
  }

  private static Optional<Found> found(PassagePairs.Pair pair, Alignment alignment) {
    return alignment.kind().map(kind -> new Found(pair.first(), pair.second(), alignment, kind));
  }

  /** A sentence, as seen from another report. */
  private record Side(Passage passage, int other) {}

  private record Found(Passage first, Passage second, Alignment alignment, Reuse.Kind kind) {
    static final Comparator<Found> CLOSEST_FIRST =
        Comparator.comparingDouble((Found found) -> -found.alignment.share())
            .thenComparingInt(found -> -found.alignment.matched())
            .thenComparingInt(found -> found.first.report())
            .thenComparing(found -> found.first.sentence())
            .thenComparingInt(found -> found.second.report())
            .thenComparing(found -> found.second.sentence());

    /**
     * Whether it is the closest that either sentence has in the other report. Rewording must be the
     * closest for both: what is printed word for word elsewhere is not reworded here.
     */
    boolean take(Set<Side> taken) {
      boolean one = taken.add(new Side(first, second.report()));
      boolean two = taken.add(new Side(second, first.report()));
      return kind == Reuse.Kind.REWORDED ? one && two : one || two;
    }

    Reuse reuse(List<Report> reports) {
      Span here = first.span(alignment.firstFrom(), alignment.firstTo());
      Span there = second.span(alignment.secondFrom(), alignment.secondTo());
      double share = alignment.share();
      return new Reuse(
          kind,
          Evidence.of(reports.get(first.report()), here, READER, share),
          Evidence.of(reports.get(second.report()), there, READER, share),
          share);
    }
  }
}
