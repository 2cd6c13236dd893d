package readout.drift;

import java.util.List;
import readout.model.Drift;
import readout.model.Span;

/**
 * How two printings agree, and where they differ.
 *
 * @param first the aligned words of the first text, in UTF-16 units
 * @param second the aligned words of the second text
 * @param similarity the share of the aligned words that both have, from 0 to 1; words of grammar
 *     weigh less
 * @param coverage the share of the shorter text that is aligned and kept, from 0 to 1
 * @param contentWords how many words with a meaning of their own both have
 * @param edits the differences in order of the first text; what stands beyond the aligned words is
 *     told as truncation, by one sentence at most
 */
public record Comparison(
    Span first,
    Span second,
    double similarity,
    double coverage,
    int contentWords,
    List<Drift.Edit> edits) {
  /** Copies the list. */
  public Comparison {
    edits = List.copyOf(edits);
  }
}
