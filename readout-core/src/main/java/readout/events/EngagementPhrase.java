package readout.events;

import java.util.List;
import java.util.Optional;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Token;

/**
 * An engagement that a noun names: where it stands, its verb, its state, and who takes part; empty
 * where nobody is named. Immutable.
 */
record EngagementPhrase(
    Sentence sentence,
    Token noun,
    Optional<Token> verb,
    EngagementState state,
    List<ActorValue> sides) {}
