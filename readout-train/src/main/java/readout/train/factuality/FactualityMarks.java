package readout.train.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.model.Factuality;
import readout.read.timeml.TimeMlEvent;
import readout.read.timeml.TimeMlLink;
import readout.read.timeml.TimeMlText;

/**
 * How a text stands to its events, told from what TimeML marks: tense, polarity, modal words, and
 * under which other event each is told (after FactBank, Saurí and Pustejovsky 2009, which reads the
 * same links). What is only reported stands as its teller has it. Stateless.
 */
final class FactualityMarks {
  /** Above these, what is told of is what somebody wants done by others. */
  private static final Set<String> DEMANDING =
      Set.of(
          "want",
          "wants",
          "wanted",
          "demand",
          "demands",
          "demanded",
          "demanding",
          "urge",
          "urges",
          "urged",
          "urging",
          "ask",
          "asks",
          "asked",
          "asking",
          "order",
          "ordered",
          "call",
          "calls",
          "called",
          "calling",
          "request",
          "requested",
          "requires",
          "required",
          "require",
          "insist",
          "insisted",
          "tell",
          "told",
          "pressed",
          "appealed",
          "appeal",
          "recommended");

  /** Above these, what the teller or another means to do. */
  private static final Set<String> PLANNING =
      Set.of(
          "plan",
          "plans",
          "planned",
          "planning",
          "intend",
          "intends",
          "intended",
          "agree",
          "agrees",
          "agreed",
          "agreement",
          "promise",
          "promised",
          "promises",
          "pledged",
          "vowed",
          "scheduled",
          "expected",
          "expects",
          "expect",
          "decided",
          "decision",
          "will",
          "set",
          "prepared",
          "prepares",
          "preparing",
          "offer",
          "offered");

  private static final Set<String> DOUBTFUL =
      Set.of("may", "might", "could", "can", "possible", "potential", "unlikely", "likelihood");

  private static final Set<String> DUE =
      Set.of("should", "must", "have to", "should have to", "ought");

  private FactualityMarks() {}

  /** The factuality of each event, in their order. */
  static List<Factuality> of(TimeMlText text) {
    List<Factuality> marks = new ArrayList<>();
    for (int number = 0; number < text.events().size(); number++) {
      marks.add(of(text, number));
    }
    return marks;
  }

  private static Factuality of(TimeMlText text, int number) {
    TimeMlEvent event = text.events().get(number);
    if (event.polarity().equals("NEG")) {
      return Factuality.DENIED;
    }
    Factuality below = Factuality.HAPPENED;
    for (TimeMlLink link : text.links()) {
      // "if it is dredged, ships will come": above stands what is supposed
      if (link.relation().equals("CONDITIONAL")
          && (link.over() == number || link.under() == number)) {
        return Factuality.CONDITIONAL;
      }
      if (link.under() == number) {
        Factuality told = under(text, link);
        below = told == Factuality.HAPPENED ? below : told;
      }
    }
    return below == Factuality.HAPPENED ? alone(event) : below;
  }

  /** What an event is by the one above it. */
  private static Factuality under(TimeMlText text, TimeMlLink link) {
    String over =
        text.events().get(link.over()).span().of(text.text()).toLowerCase(Locale.ROOT).strip();
    return switch (link.relation()) {
      case "COUNTER_FACTIVE", "NEG_EVIDENTIAL" -> Factuality.DENIED;
      case "MODAL" ->
          DEMANDING.contains(over)
              ? Factuality.DEMANDED
              : PLANNING.contains(over) ? Factuality.PLANNED : Factuality.POSSIBLE;
      default -> Factuality.HAPPENED;
    };
  }

  /** What an event is by its own words. */
  private static Factuality alone(TimeMlEvent event) {
    String modal = event.modality().toLowerCase(Locale.ROOT);
    if (DOUBTFUL.contains(modal)) {
      return Factuality.POSSIBLE;
    }
    if (DUE.contains(modal)) {
      return Factuality.DEMANDED;
    }
    if (modal.startsWith("would") || modal.equals("'d")) {
      return Factuality.CONDITIONAL;
    }
    return event.tense().equals("FUTURE") ? Factuality.PLANNED : Factuality.HAPPENED;
  }
}
