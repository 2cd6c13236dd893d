package readout.events;

import java.util.Optional;
import readout.model.Factuality;
import readout.model.Kind;
import readout.model.PloverType;

/**
 * Which clauses a rule lets pass by whether they happened: what is only asked for, supposed or
 * denied is mostly no event. Stateless.
 */
final class FactualityGate {
  private FactualityGate() {}

  /** Whether the rule reads a clause of this factuality. */
  static boolean passes(EventRule rule, Factuality factuality, boolean agentless) {
    if (agentless && factuality == Factuality.PLANNED
        || factuality == Factuality.DENIED && !deniable(rule)) {
      return false;
    }
    // "they have no right to": no support for anybody
    if (factuality == Factuality.DENIED && rule.type().equals(Optional.of(PloverType.SUPPORT))) {
      return false;
    }
    return ofRule(rule, factuality)
        && (rule.bySpeaker() ? factuality != Factuality.CONDITIONAL : told(rule, factuality));
  }

  /**
   * That there was no call, or that one does not want it, is told; that nothing was done is not.
   */
  private static boolean deniable(EventRule rule) {
    boolean kind = rule.kind() == Kind.POSITION || rule.kind() == Kind.ENGAGEMENT;
    return kind && !rule.type().equals(Optional.of(PloverType.AGREE));
  }

  /** What single rules ask: a journey is made or planned, a charge is that it was done. */
  private static boolean ofRule(EventRule rule, Factuality factuality) {
    boolean happened = factuality == Factuality.HAPPENED;
    boolean journey =
        !rule.clause().equals("abroad") || happened || factuality == Factuality.PLANNED;
    boolean charge = !rule.clause().equals("charge") || happened;
    return journey && charge;
  }

  /** What somebody else than its actor tells: an engagement may be an idea, an act may not. */
  private static boolean told(EventRule rule, Factuality factuality) {
    if (rule.kind() == Kind.ENGAGEMENT) {
      return factuality != Factuality.CONDITIONAL;
    }
    boolean position = rule.kind() == Kind.POSITION;
    boolean open = rule.type().isEmpty() || rule.clause().equals("never");
    return switch (factuality) {
      case HAPPENED, PLANNED -> true;
      case CONDITIONAL, DEMANDED -> false;
      case POSSIBLE -> position && open;
      case DENIED -> !position || open;
    };
  }
}
