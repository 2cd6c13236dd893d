package readout.train.factuality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.model.Factuality;
import readout.model.Span;
import readout.models.CaseShape;
import readout.models.FactualityReading;
import readout.models.Pieces;
import readout.models.Window;
import readout.read.timeml.TimeMlEvent;
import readout.read.timeml.TimeMlLink;
import readout.read.timeml.TimeMlText;
import readout.train.course.Lesson;
import readout.train.course.Training;
import readout.train.course.WordExample;
import readout.train.encoder.SmallEncoder;

/** Over an encoder of a few numbers: the real engine, and no weights to fetch. */
final class FactualityTaskTest {
  private static final String TEXT = "Holm plans talks if rain ends and did not go but spoke";

  private static TimeMlEvent event(String word, String tense, String polarity, String modality) {
    int start = TEXT.indexOf(word);
    return new TimeMlEvent(
        new Span(start, start + word.length()), "OCCURRENCE", tense, polarity, modality);
  }

  private static final TimeMlText MARKED =
      new TimeMlText(
          TEXT,
          List.of(
              event("plans", "PRESENT", "POS", ""),
              event("talks", "NONE", "POS", ""),
              event("ends", "PRESENT", "POS", ""),
              event("go", "INFINITIVE", "NEG", ""),
              event("spoke", "PAST", "POS", "")),
          List.of(
              new TimeMlLink("MODAL", 0, 1),
              new TimeMlLink("CONDITIONAL", 2, 1),
              new TimeMlLink("EVIDENTIAL", 0, 4)));

  @Test
  void whatIsMarkedTellsHowTheTextStands() {
    assertEquals(
        List.of(
            Factuality.HAPPENED,
            Factuality.CONDITIONAL,
            Factuality.CONDITIONAL,
            Factuality.DENIED,
            Factuality.HAPPENED),
        FactualityMarks.of(MARKED));
    TimeMlText alone =
        new TimeMlText(
            TEXT,
            List.of(
                event("plans", "PRESENT", "POS", ""),
                event("talks", "FUTURE", "POS", ""),
                event("ends", "PRESENT", "POS", "might"),
                event("go", "NONE", "POS", "SHOULD"),
                event("spoke", "NONE", "POS", "would")),
            List.of(new TimeMlLink("MODAL", 0, 1)));
    assertEquals(
        List.of(
            Factuality.HAPPENED,
            Factuality.PLANNED,
            Factuality.POSSIBLE,
            Factuality.DEMANDED,
            Factuality.CONDITIONAL),
        FactualityMarks.of(alone));
  }

  @Test
  void paragraphsOfAnyLengthAreCutIntoSentences() {
    String paragraph = "The quay is shut.\nHolm left. ".repeat(800).strip();
    List<Span> sentences = FactualityDocument.sentences(paragraph + "\n \n" + TEXT);
    assertEquals(1601, sentences.size());
    assertEquals(TEXT, sentences.get(1600).of(paragraph + "\n \n" + TEXT));
  }

  @Test
  void learnsWhatItIsShown() {
    FactualityDocument document =
        new FactualityDocument(
            MARKED, FactualityMarks.of(MARKED), pieces(), FactualityDocument.sentences(TEXT));
    WordExample example = document.example(new Window(0, 12));
    assertEquals(5, Arrays.stream(example.answers()).filter(one -> one >= 0).count());
    assertEquals(Factuality.CONDITIONAL.ordinal(), example.answers()[1 + 2]);
    FactualityTask task = new FactualityTask(List.of(document), List.of(document), 1);
    Lesson lesson = FactualityTask.lesson(List.of(example));
    try (Training training =
        new Training(
            SmallEncoder::draw, List.of(task), new Training.Settings(1, 1e-2, 1e-2, 0, 3))) {
      double before = training.step(lesson, 60);
      double after = 0;
      for (int step = 1; step < 60; step++) {
        after = training.step(lesson, 60);
      }
      assertTrue(after < before / 4, before + " -> " + after);
      String measured = task.measured(training.model(), training.manager());
      assertTrue(measured.endsWith("micro.f1 1.0000"), measured);
    }
  }

  @Test
  void theRunnerTellsTheLikeliest() {
    float[][] rows = new float[12][FactualityReading.COLUMNS];
    rows[2][Factuality.PLANNED.ordinal()] = 3;
    FactualityReading reading =
        new FactualityReading(
            pieces(), List.of(new Window(0, 12)), Collections.singletonList(rows));
    Span talks = new Span(TEXT.indexOf("talks"), TEXT.indexOf("talks") + 5);
    double planned = reading.of(talks).orElseThrow().getOrDefault(Factuality.PLANNED, 0.0);
    assertTrue(planned > 0.7, Double.toString(planned));
    assertTrue(reading.of(new Span(TEXT.length() + 1, TEXT.length() + 2)).isEmpty());
  }

  /** A piece a word. */
  private static Pieces pieces() {
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (String word : TEXT.split(" ")) {
      words.add(new Span(start, start + word.length()));
      start += word.length() + 1;
    }
    boolean[] opens = new boolean[words.size()];
    Arrays.fill(opens, true);
    return new Pieces(
        IntStream.range(7, 7 + words.size()).asLongStream().toArray(),
        words.stream().mapToInt(Span::start).toArray(),
        words.stream().mapToInt(Span::end).toArray(),
        opens,
        words.stream().map(word -> CaseShape.of(word.of(TEXT))).toArray(CaseShape[]::new));
  }
}
