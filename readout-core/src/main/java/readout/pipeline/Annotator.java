package readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.actors.ActorTable;
import readout.actors.Cast;
import readout.actors.Casting;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.attributions.AttributionFinder;
import readout.attributions.Quotation;
import readout.attributions.QuotationFinder;
import readout.model.Mention;
import readout.model.Paragraph;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.TimeMention;
import readout.model.Token;
import readout.model.TypedSpan;
import readout.names.DatedWords;
import readout.names.NameTagger;
import readout.names.TaggedNames;
import readout.quantities.QuantityMention;
import readout.quantities.QuantityTagger;
import readout.sentences.ReportSentences;
import readout.statements.SpeakerResolver;
import readout.syntax.ConjunctRepair;
import readout.syntax.Parser;
import readout.syntax.TreeRepair;
import readout.tagging.TaggedText;
import readout.tagging.TextTagger;
import readout.times.SpokenDay;
import readout.times.TimeContext;
import readout.times.TimeTagger;

/**
 * Annotate: report -> analysis. A pure function of the report, whatever else is read; thread-safe
 * where the parser is.
 */
public final class Annotator {
  private final Parser parser;
  private final NameTagger names;
  private final Casting casting;
  private final TimeTagger times = new TimeTagger();
  private final QuantityTagger quantities = new QuantityTagger();
  private final QuotationFinder quotationFinder = new QuotationFinder();
  private final AttributionFinder attributionFinder = new AttributionFinder();
  private final Optional<TextTagger> tagger;
  private final SpeakerResolver speakers = new SpeakerResolver();
  private final StageClock clock;

  /** An annotator over a parser and an actor table, by rules alone. */
  public Annotator(Parser parser, ActorTable table) {
    this(parser, table, Optional.empty(), StageClock.NONE);
  }

  /** An annotator that also asks a trained tagger who said what. */
  public Annotator(Parser parser, ActorTable table, TextTagger tagger) {
    this(parser, table, Optional.of(tagger), StageClock.NONE);
  }

  Annotator(Parser parser, ActorTable table, Optional<TextTagger> tagger, StageClock clock) {
    this.parser = parser;
    this.tagger = tagger;
    this.names = new NameTagger(table);
    this.casting = new Casting(table);
    this.clock = clock;
  }

  /** Reads one report. */
  public Analysis annotate(Report report) {
    String text = report.body().text();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < report.paragraphs().size(); i++) {
      Paragraph paragraph = report.paragraphs().get(i);
      clock.enters(Stage.SENTENCES);
      List<Span> spans = ReportSentences.in(report, paragraph);
      clock.enters(Stage.PARSE);
      for (Span span : spans) {
        sentences.add(
            new Sentence(
                sentences.size(),
                i,
                span,
                span.of(text),
                ConjunctRepair.repair(TreeRepair.repair(parser.parse(text, span)))));
      }
    }
    clock.enters(Stage.TAGGER);
    Optional<TaggedText> tagged =
        tagger.map(any -> any.tag(text, sentences.stream().map(Sentence::span).toList()));
    tagged.ifPresent(any -> sentences.replaceAll(sentence -> TaggedNames.in(sentence, any)));
    boolean judged = tagged.filter(TaggedNames::tells).isPresent();
    List<List<Mention>> mentions = new ArrayList<>();
    List<List<TimeMention>> timeMentions = new ArrayList<>();
    List<List<QuantityMention>> quantityMentions = new ArrayList<>();
    clock.enters(Stage.TIMES);
    TimeContext context = SpokenDay.of(report, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      clock.enters(Stage.TIMES);
      Sentence undated = sentences.get(i);
      List<TimeMention> found = times.tag(text, undated.span(), undated.tokens(), context);
      context = context.after(found);
      timeMentions.add(found);
      List<Span> dated =
          found.stream()
              .filter(time -> time.type() != TimeMention.Type.DURATION)
              .map(TimeMention::span)
              .toList();
      Sentence sentence = judged ? DatedWords.in(undated, dated) : undated;
      sentences.set(i, sentence);
      clock.enters(Stage.NAMES);
      mentions.add(names.tag(text, sentence, judged));
      clock.enters(Stage.QUANTITIES);
      quantityMentions.add(quantities.tag(text, sentence, dated));
    }
    clock.enters(Stage.CAST);
    Cast cast = casting.cast(report, sentences, mentions, seen(sentences, tagged));
    clock.enters(Stage.QUOTATIONS);
    List<Quotation> quotations = quotationFinder.find(report);
    clock.enters(Stage.ATTRIBUTIONS);
    List<Attribution> attributions = attributionFinder.find(report, sentences, quotations, tagged);
    clock.enters(Stage.SPEAKERS);
    List<Speech> speeches = speakers.resolve(attributions, sentences, cast);
    return new Analysis(
        report, sentences, cast, timeMentions, quantityMentions, quotations, speeches, tagged);
  }

  /** The mentions of actors that the tagger sees, sentence by sentence. */
  private static List<List<TypedSpan>> seen(List<Sentence> sentences, Optional<TaggedText> tagged) {
    return sentences.stream()
        .map(sentence -> tagged.flatMap(any -> any.mentions(spans(sentence))).orElse(List.of()))
        .toList();
  }

  private static List<Span> spans(Sentence sentence) {
    return sentence.tokens().stream().map(Token::span).toList();
  }
}
