package readout.reconcile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Reuse;
import readout.model.Slot;
import readout.model.Status;

/**
 * Whether two findings were read out of one text that two reports print, word for word or reworded.
 * Such findings tell of one fact even where their described participants differ. Numbers are never
 * joined so: a reworded number is another value. Symmetric; immutable.
 */
final class Retold {
  private static final Set<Kind> KINDS = Set.of(Kind.ENGAGEMENT, Kind.POSITION, Kind.EVENT);
  private static final double MOST_WORDS = 0.6;

  private final List<Reuse> reuse;

  Retold(List<Reuse> reuse) {
    this.reuse = reuse;
  }

  boolean test(Finding a, Finding b) {
    return KINDS.contains(a.kind())
        && a.kind() == b.kind()
        && !a.reportId().equals(b.reportId())
        && a.type().equals(b.type())
        && a.factuality() == b.factuality()
        && stands(a) == stands(b)
        && a.evidence().get(0).reader().equals(b.evidence().get(0).reader())
        && Facets.timesMeet(a, b, true)
        && linked(a.evidence().get(0), b.evidence().get(0))
        && Words.overlap(words(a), words(b)) >= MOST_WORDS;
  }

  private static boolean stands(Finding finding) {
    return finding.status().map(status -> status == Status.HELD).orElse(true);
  }

  /** Whether the two pieces of text are shared text, the one of the other. */
  private boolean linked(Evidence a, Evidence b) {
    return reuse.stream()
        .anyMatch(
            link ->
                within(a, link.first()) && within(b, link.second())
                    || within(b, link.first()) && within(a, link.second()));
  }

  private static boolean within(Evidence words, Evidence shared) {
    return words.reportId().equals(shared.reportId()) && words.span().overlaps(shared.span());
  }

  /** What is told and by whom: two facts of one sentence have other words. */
  private static Set<String> words(Finding finding) {
    Set<String> words = new TreeSet<>();
    for (Slot slot : List.of(Slot.WHAT, Slot.CONTENT, Slot.ACTORS, Slot.PARTICIPANTS)) {
      finding.values(slot).forEach(value -> words.addAll(Words.of(value.label())));
    }
    return words;
  }
}
