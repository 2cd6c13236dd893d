package readout.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Span;
import readout.model.TypedSpan;
import readout.models.EncoderTagger;
import readout.pipeline.Workers;
import readout.sentences.ReportSentences;
import readout.tagging.TaggedText;

/**
 * The encoder's pass over each report and all its heads: attributions with their sources and
 * contents, names, and for each ordered pair of a sentence's names the type of what the one does to
 * the other.
 */
final class EncoderContestant implements Contestant {
  static final Contestant ALL_HEADS = new EncoderContestant();
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*|\\S");

  private @Nullable EncoderTagger tagger;

  private EncoderContestant() {}

  @Override
  public String name() {
    return "encoder";
  }

  @Override
  public String description() {
    return "Readout: sentences, the encoder's pass and all its heads";
  }

  @Override
  public void load() throws IOException {
    tagger = EncoderTagger.load();
  }

  @Override
  public void read(List<Report> reports, int threads) {
    EncoderTagger loaded = tagger;
    if (loaded == null) {
      throw new IllegalStateException("not loaded");
    }
    Workers.each(reports, threads, report -> read(loaded, report));
  }

  /** How much was found, so that nothing is left out as unused. */
  private static int read(EncoderTagger tagger, Report report) {
    String text = report.body().text();
    List<Span> sentences = new ArrayList<>();
    for (Paragraph paragraph : report.paragraphs()) {
      sentences.addAll(ReportSentences.in(report, paragraph));
    }
    TaggedText tagged = tagger.tag(text, sentences);
    int found = tagged.attributions().size();
    for (Span sentence : sentences) {
      List<Span> names =
          tagged.names(words(text, sentence)).orElse(List.of()).stream()
              .map(TypedSpan::span)
              .toList();
      for (Span source : names) {
        for (Span target : names) {
          if (!source.equals(target)
              && tagged.pair(List.of(source), List.of(target), sentence).isPresent()) {
            found++;
          }
        }
      }
    }
    return found;
  }

  private static List<Span> words(String text, Span sentence) {
    Matcher word = WORD.matcher(text).region(sentence.start(), sentence.end());
    List<Span> words = new ArrayList<>();
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }
}
