package readout.times;

import java.util.Optional;

/** Turns a rule's match into what it means; empty where the words are no time after all. */
interface Meaning {
  Optional<Sense> read(Match match);
}
