package readout.analysis;

import java.util.List;
import java.util.Optional;
import readout.actors.Cast;
import readout.attributions.Quotation;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.TimeMention;
import readout.quantities.QuantityMention;
import readout.tagging.TaggedText;

/**
 * One report, read. Immutable and thread-safe; all spans are of the body text.
 *
 * @param report the report
 * @param sentences its sentences in order, parsed where they are prose
 * @param cast its people and what its words stand for
 * @param times the time expressions of each sentence
 * @param quantities the quantities of each sentence
 * @param quotations its quotations
 * @param speeches who says what
 * @param tagged what a trained tagger says of the body; empty where none was asked
 */
public record Analysis(
    Report report,
    List<Sentence> sentences,
    Cast cast,
    List<List<TimeMention>> times,
    List<List<QuantityMention>> quantities,
    List<Quotation> quotations,
    List<Speech> speeches,
    Optional<TaggedText> tagged) {
  /** Copies the lists. */
  public Analysis {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    quotations = List.copyOf(quotations);
    speeches = List.copyOf(speeches);
  }

  /** The body text. */
  public String text() {
    return report.body().text();
  }

  /** The innermost speech whose content covers the span; empty where the report speaks itself. */
  public Optional<Speech> speechAt(Span span) {
    Speech best = null;
    for (Speech speech : speeches) {
      for (Span piece : speech.attribution().content()) {
        if (piece.covers(span)
            && (best == null || piece.length() < best.attribution().extent().length())) {
          best = speech;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the span stands between quotation marks. */
  public boolean quoted(Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.inner().covers(span));
  }
}
