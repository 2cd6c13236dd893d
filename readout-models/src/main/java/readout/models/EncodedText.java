package readout.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Factuality;
import readout.model.Reader;
import readout.model.RoleSpans;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.tagging.PairTypes;
import readout.tagging.TaggedText;

/** What all heads say of a text that the encoder read. Immutable and thread-safe. */
public final class EncodedText implements TaggedText {
  private final Reader reader;
  private final AttributionReading attributions;
  private final Optional<SpanReading> names;
  private final Optional<SpanReading> mentions;
  private final Optional<EventReading> events;
  private final Optional<FactualityReading> factuality;

  /** Windows with what the heads say of them, row by row, the frame included. */
  EncodedText(
      Reader reader, Pieces pieces, List<Window> windows, List<float[]> values, ModelHeads heads) {
    this.reader = reader;
    List<WindowScores> scores = new ArrayList<>();
    for (int number = 0; number < windows.size(); number++) {
      scores.add(
          new WindowScores(
              values.get(number),
              heads.columns(),
              ModelHeads.FRAME,
              windows.get(number).length(),
              heads.distances()));
    }
    attributions = new AttributionReading(pieces, windows, scores);
    names = spans(ModelHeads.NAMES, SpanLayout.NAMES, pieces, windows, values, heads);
    mentions = spans(ModelHeads.MENTIONS, SpanLayout.MENTIONS, pieces, windows, values, heads);
    events =
        heads
            .first(ModelHeads.EVENTS)
            .map(
                first ->
                    new EventReading(
                        pieces,
                        windows,
                        values.stream()
                            .map(rows -> heads.slice(rows, first, EventLayout.COLUMNS))
                            .toList(),
                        heads.nobody()));
    factuality =
        heads
            .first(ModelHeads.FACTUALITY)
            .map(
                first ->
                    new FactualityReading(
                        pieces,
                        windows,
                        values.stream()
                            .map(rows -> heads.slice(rows, first, FactualityReading.COLUMNS))
                            .toList()));
  }

  private static Optional<SpanReading> spans(
      String head,
      SpanLayout layout,
      Pieces pieces,
      List<Window> windows,
      List<float[]> values,
      ModelHeads heads) {
    return heads
        .first(head)
        .map(
            first ->
                new SpanReading(
                    layout,
                    pieces,
                    windows,
                    values.stream().map(rows -> heads.slice(rows, first, layout.tags())).toList()));
  }

  @Override
  public Reader reader() {
    return reader;
  }

  @Override
  public List<RoleSpans> attributions() {
    return attributions.attributions();
  }

  @Override
  public Optional<RoleSpans> towards(Span cue) {
    return attributions.towards(cue);
  }

  @Override
  public double[] content(Span cue, List<Span> words) {
    return attributions.content(cue, words);
  }

  @Override
  public Optional<List<TypedSpan>> names(List<Span> words) {
    return names.map(reading -> reading.spans(words));
  }

  @Override
  public Optional<List<TypedSpan>> mentions(List<Span> words) {
    return mentions.map(reading -> reading.spans(words));
  }

  @Override
  public Optional<PairTypes> pair(List<Span> source, List<Span> target, Span sentence) {
    return events.flatMap(reading -> reading.pair(source, target, sentence));
  }

  @Override
  public Optional<Map<Factuality, Double>> factuality(Span word) {
    return factuality.flatMap(reading -> reading.of(word));
  }
}
