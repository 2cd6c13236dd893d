package readout.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.Drift;
import readout.model.Evidence;
import readout.model.Reader;
import readout.model.Report;
import readout.model.Span;

/**
 * Finds which printings of a story print the same statement, and how their words differ. A pure
 * function of the set of printings, whatever their order; immutable and thread-safe.
 */
public final class DriftMatcher {
  private static final Reader READER = new Reader("drift.align", 1);
  private static final double LEAST_COVERAGE = 0.5;
  private static final double LEAST_SIMILARITY = 0.5;
  private static final int LEAST_CONTENT = 5;
  private static final int LEAST_REMARK = 3;
  private static final double WHOLE_COVERAGE = 0.9;
  // Reworded words are no common ones: this only spares the alignment of what cannot match.
  private static final double LEAST_COMMON = 0.35;
  private static final Comparator<Printing> ORDER =
      Comparator.comparing(Printing::report, Report.IN_ORDER)
          .thenComparing(Printing::entryId)
          .thenComparing(printing -> printing.bodySpans().toString())
          .thenComparing(Printing::speakerKey);

  private final DriftFinder finder = new DriftFinder();

  private record Pair(PrintedText first, PrintedText second, Comparison comparison) {}

  /**
   * The pairs of printings in different reports that print the same statement of compatible
   * speakers: at least half of the shorter one, and five words with a meaning of their own, or
   * three and nearly all of it where the speaker is known. Word for word ones have no edits. A
   * printing may match several.
   *
   * @return in order of the first printings, the earlier published first
   */
  public List<Drift> match(List<Printing> printings) {
    List<PrintedText> texts =
        printings.stream().distinct().sorted(ORDER).map(PrintedText::new).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        pair(texts.get(i), texts.get(j)).ifPresent(pairs::add);
      }
    }
    List<Drift> drifts = new ArrayList<>();
    for (Pair pair : pairs) {
      drifts.add(drift(pair, pairs));
    }
    return drifts;
  }

  private Optional<Pair> pair(PrintedText first, PrintedText second) {
    Printing one = first.printing();
    Printing other = second.printing();
    boolean apart = !one.report().id().equals(other.report().id());
    if (!apart || !compatible(one, other) || first.common(second) < LEAST_COMMON) {
      return Optional.empty();
    }
    return finder
        .compare(first.text(), second.text())
        .filter(found -> found.coverage() >= LEAST_COVERAGE)
        .filter(found -> found.similarity() >= LEAST_SIMILARITY)
        .filter(found -> telling(found, one, other))
        .map(found -> new Pair(first, second, found));
  }

  // A short remark counts where a known speaker is printed with nearly all of it.
  private static boolean telling(Comparison found, Printing one, Printing other) {
    boolean known = !one.speakerKey().isBlank() && !other.speakerKey().isBlank();
    boolean remark =
        known && found.contentWords() >= LEAST_REMARK && found.coverage() >= WHOLE_COVERAGE;
    return remark || found.contentWords() >= LEAST_CONTENT;
  }

  private static boolean compatible(Printing one, Printing other) {
    String key = one.speakerKey().strip().toLowerCase(Locale.ROOT);
    String otherKey = other.speakerKey().strip().toLowerCase(Locale.ROOT);
    return key.isEmpty() || otherKey.isEmpty() || key.equals(otherKey);
  }

  // Words of a long printing that other statements of the same report account for are not cut off.
  private Drift drift(Pair pair, List<Pair> pairs) {
    List<Span> fences = new ArrayList<>();
    List<Span> otherFences = new ArrayList<>();
    for (Pair other : pairs) {
      boolean sameReports =
          other.first().printing().report().id().equals(pair.first().printing().report().id())
              && other
                  .second()
                  .printing()
                  .report()
                  .id()
                  .equals(pair.second().printing().report().id());
      if (other == pair || !sameReports) {
        continue;
      }
      if (other.first() == pair.first()) {
        fences.add(other.comparison().first());
      }
      if (other.second() == pair.second()) {
        otherFences.add(other.comparison().second());
      }
    }
    Comparison found = pair.comparison();
    if (!fences.isEmpty() || !otherFences.isEmpty()) {
      found =
          finder
              .compare(pair.first().text(), pair.second().text(), fences, otherFences)
              .orElse(found);
    }
    return new Drift(
        pair.first().printing().entryId(),
        pair.second().printing().entryId(),
        evidence(pair.first(), found.first(), found),
        evidence(pair.second(), found.second(), found),
        found.edits());
  }

  private static Evidence evidence(PrintedText text, Span span, Comparison found) {
    return Evidence.of(text.printing().report(), text.toBody(span), READER, found.similarity());
  }
}
