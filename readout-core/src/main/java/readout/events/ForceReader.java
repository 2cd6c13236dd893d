package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import readout.quantities.QuantityMention;

/**
 * Reads forces and other counted facts: each quantity, each build-up that a noun names, each attack
 * that is feared. Thread-safe.
 */
public final class ForceReader {
  private static final Reader QUANTITY = new Reader("force.quantity", 6);
  private static final Set<String> FORCES =
      Set.of(
          "troop",
          "force",
          "soldier",
          "army",
          "tank",
          "warship",
          "ship",
          "missile",
          "aircraft",
          "jet",
          "plane",
          "helicopter",
          "fighter",
          "marine",
          "battalion",
          "brigade",
          "drone",
          "warplane",
          "submarine",
          "carrier",
          "bomber",
          "personnel",
          "artillery",
          "weapon",
          "rocket",
          "militia",
          "rebel",
          "insurgent",
          "commando",
          "su-24",
          "su-22",
          "f-16",
          "battery",
          "system",
          "vehicle");

  /** The forces and quantities of the report, in order of the text. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (QuantityMention quantity : analysis.quantities().get(sentence.index())) {
        boolean ofNobody =
            quantity.kind() == QuantityMention.Kind.AGE
                && Ages.of(analysis, sentence, quantity).isEmpty();
        // "many of them": no number, and a fact only of forces
        boolean many =
            quantity.value().min().isEmpty()
                && quantity.value().max().isEmpty()
                && !force(sentence, quantity);
        // "promised that no troops would fight": none are counted
        boolean none =
            quantity.value().max().filter(most -> most.signum() == 0).isPresent()
                && force(sentence, quantity)
                && sentence.tokens().stream().anyMatch(word -> word.pos().equals("MD"));
        if (!ofNobody && !many && !none && !PointingNumbers.is(analysis, sentence, quantity)) {
          findings.add(quantity(analysis, sentence, quantity));
        }
      }
      for (Token token : sentence.tokens()) {
        if (BuildUps.named(sentence, token)) {
          BuildUps.read(analysis, sentence, token).ifPresent(findings::add);
        } else if (FearedAttacks.named(token)) {
          FearedAttacks.read(analysis, sentence, token).ifPresent(findings::add);
        } else {
          SingleArms.read(analysis, sentence, token).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static boolean force(Sentence sentence, QuantityMention quantity) {
    String counted = NumberedThings.counted(sentence, quantity).orElse("").toLowerCase(Locale.ROOT);
    return FORCES.stream()
        .anyMatch(noun -> counted.matches(".*\\b" + Pattern.quote(noun) + "s?\\b.*"));
  }

  /** The value with the unit that its words leave out: years of an age, both of two things. */
  private static QuantityValue whole(
      Analysis analysis, Sentence sentence, QuantityMention quantity) {
    QuantityValue value = quantity.value();
    String unit = value.unit();
    if (unit.isEmpty() && Ages.of(analysis, sentence, quantity).isPresent()) {
      unit = "years";
    } else {
      String counted = quantity.counted().orElse("");
      String all = NumberedThings.counted(sentence, quantity).orElse(counted);
      unit = all.length() > counted.length() ? all.toLowerCase(Locale.ROOT) : unit;
    }
    return new QuantityValue(value.min(), value.max(), value.bound(), unit, value.asWritten());
  }

  private static Finding quantity(Analysis analysis, Sentence sentence, QuantityMention quantity) {
    String counted = NumberedThings.counted(sentence, quantity).orElse("").toLowerCase(Locale.ROOT);
    boolean force =
        FORCES.stream()
            .anyMatch(noun -> counted.matches(".*\\b" + Pattern.quote(noun) + "s?\\b.*"));
    Finding.Builder draft = Finding.of(analysis.report(), force ? Kind.FORCE : Kind.QUANTITY);
    Optional<Token> head = NumberedThings.head(sentence, quantity);
    Span span =
        head.map(token -> NumberedThings.around(sentence, token, quantity.span()))
            .orElse(quantity.span());
    draft.add(Slot.QUANTITY, whole(analysis, sentence, quantity));
    Factuality factuality =
        head.flatMap(token -> NumberFactuality.of(sentence, quantity, token, force))
            .orElse(Factuality.HAPPENED);
    draft.factuality(factuality);
    draft.add(Slot.WHAT, new TextValue(NumberedThings.of(analysis, sentence, quantity, span)));
    Optional<TimeValue> time =
        head.filter(token -> quantity.kind() != QuantityMention.Kind.AGE)
            .flatMap(
                token ->
                    force
                        ? ToldTimes.told(analysis, sentence, token)
                        // of a number that is no force, only the day of its own clause is sure
                        : Above.clause(sentence, token)
                            .flatMap(
                                clause -> NumberTimes.of(analysis, sentence, clause, quantity)));
    time.ifPresent(value -> draft.add(Slot.TIME, value));
    draft.doubts(NumberDoubts.of(analysis, sentence, quantity, factuality, time));
    draft.evidence(Evidence.of(analysis.report(), Extents.sentenceOr(sentence, span), QUANTITY, 1));
    return draft.source(Sources.of(analysis, analysis.speechAt(quantity.span()))).build();
  }
}
