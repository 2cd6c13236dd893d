package readout.events;

import java.util.ArrayList;
import java.util.List;
import readout.analysis.Analysis;
import readout.model.Finding;
import readout.model.Kind;

/**
 * Reads what is done, wanted and arranged: the clauses by the event rules, then the nouns that name
 * engagements. Thread-safe.
 */
public final class ActionReader {
  private final EventReader clauses = new EventReader(EventRules.load());
  private final EngagementReader nouns = new EngagementReader();

  /** The engagements, then the events and positions, each in order of the text. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> byVerbs = clauses.read(analysis);
    List<Finding> engagements =
        byVerbs.stream().filter(finding -> finding.kind() == Kind.ENGAGEMENT).toList();
    List<Finding> findings = new ArrayList<>(nouns.read(analysis, engagements));
    byVerbs.stream().filter(finding -> finding.kind() != Kind.ENGAGEMENT).forEach(findings::add);
    return findings;
  }
}
