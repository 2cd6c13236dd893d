package readout.events;

import java.util.List;
import java.util.Optional;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Token;

/**
 * A clause as an event rule reads it: where it stands, in whose speech, and who acts towards whom.
 * Immutable.
 *
 * @param speech the speech around it; empty where the report itself tells it
 * @param actors who acts; empty where a passive clause names nobody
 * @param recipients towards whom; empty where nobody is named
 * @param loose whether they are only named somewhere in the clause, or where it is done
 */
record EventClause(
    EventRule rule,
    Analysis analysis,
    Sentence sentence,
    Token verb,
    Optional<Speech> speech,
    List<ActorValue> actors,
    List<ActorValue> recipients,
    boolean loose) {
  EventClause {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
