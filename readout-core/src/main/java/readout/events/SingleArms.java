package readout.events;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.analysis.Analysis;
import readout.model.Evidence;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.QuantityValue;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Span;
import readout.model.TextValue;
import readout.model.TimeValue;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/**
 * One aircraft, ship or weapon that an indefinite article counts where it is used, lost or sent: "a
 * F-16 shot down a drone". Stateless.
 */
final class SingleArms {
  private static final Reader READER = new Reader("force.single", 1);
  private static final Set<String> ARMS =
      Set.of(
          "aircraft",
          "jet",
          "plane",
          "warplane",
          "fighter",
          "bomber",
          "helicopter",
          "drone",
          "tank",
          "ship",
          "warship",
          "cruiser",
          "destroyer",
          "frigate",
          "carrier",
          "submarine",
          "missile",
          "rocket",
          "battery");

  /** "Su-24", "F/A-18", "MiG-29". */
  private static final Pattern DESIGNATION =
      Pattern.compile("\\p{Lu}[\\p{L}/]{0,3}-?\\d{1,3}\\p{Lu}?");

  private static final Set<String> DONE =
      Set.of(
          "shoot",
          "down",
          "destroy",
          "hit",
          "strike",
          "attack",
          "bomb",
          "sink",
          "seize",
          "intercept",
          "lose",
          "crash",
          "deploy",
          "send",
          "launch",
          "fire",
          "capture",
          "dispatch",
          "ditch");

  private SingleArms() {}

  /** The one that the noun names; empty where it names none, or nothing happens to it. */
  static Optional<Finding> read(Analysis analysis, Sentence sentence, Token noun) {
    boolean arms =
        noun.pos().startsWith("NN")
            && !noun.pos().endsWith("S")
            && !noun.is("compound", "nmod", "amod")
            && (ARMS.contains(noun.lemma()) || DESIGNATION.matcher(noun.text()).matches());
    Optional<Token> article =
        sentence.child(noun, "det").filter(word -> word.lemma().matches("an?|another"));
    Optional<Token> verb = Above.verb(sentence, noun).filter(word -> DONE.contains(word.lemma()));
    if (!arms
        || article.isEmpty()
        || verb.isEmpty()
        || !takesPart(sentence, noun, verb.orElseThrow())) {
      return Optional.empty();
    }
    Factuality factuality = Modality.of(sentence, verb.orElseThrow());
    boolean real = factuality == Factuality.HAPPENED || factuality == Factuality.PLANNED;
    boolean purpose =
        factuality == Factuality.HAPPENED
            && Clauses.auxiliaries(sentence, verb.orElseThrow()).contains("to");
    if (!real || purpose) {
      return Optional.empty();
    }
    Span phrase = article.orElseThrow().span().union(NounPhrases.coreSpan(sentence, noun));
    String words = phrase.of(analysis.text()).replaceAll("\\s+", " ");
    Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
    Finding.Builder draft =
        Finding.of(analysis.report(), Kind.FORCE)
            .factuality(factuality)
            .add(Slot.QUANTITY, new QuantityValue(one, one, Optional.empty(), noun.lemma(), words))
            .add(Slot.WHAT, new TextValue(NounPhrases.phrase(NounPhrases.core(sentence, noun))));
    Optional<TimeValue> time = ToldTimes.told(analysis, sentence, noun);
    time.ifPresent(value -> draft.add(Slot.TIME, value));
    boolean own =
        Stream.of(noun, verb.orElseThrow())
            .anyMatch(word -> ToldTimes.direct(analysis, sentence, word).isPresent());
    draft.doubts(EventDoubts.time(time, own)).doubts(EventDoubts.open(factuality));
    Span clause = Extents.clause(sentence, verb.orElseThrow()).union(phrase);
    draft.evidence(
        Evidence.of(
            analysis.report(),
            Extents.sentenceOr(sentence, clause.length() <= Extents.LONG ? clause : phrase),
            READER,
            1));
    return Optional.of(draft.source(Sources.of(analysis, analysis.speechAt(noun.span()))).build());
  }

  /** What does it, what it is done to, or what it is done with. */
  private static boolean takesPart(Sentence sentence, Token noun, Token verb) {
    boolean means =
        noun.is("pobj")
            && sentence
                .head(noun)
                .filter(word -> word.is("agent") || word.lemma().matches("by|with"))
                .filter(word -> word.head() == verb.index())
                .isPresent();
    return means
        || noun.is("dobj", "nsubj", "nsubjpass") && noun.head() == verb.index()
        || Clauses.undergoer(sentence, verb).filter(noun::equals).isPresent();
  }
}
