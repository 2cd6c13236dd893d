package readout.events;

import readout.model.PloverType;
import readout.model.Sentence;
import readout.model.Span;

/**
 * Who does what to whom, as a rule reads it, with the places of both.
 *
 * @param sentence the sentence
 * @param source the phrase of the one who acts
 * @param target the phrase of the one acted upon
 * @param type what it is
 */
public record ToldPair(Sentence sentence, Span source, Span target, PloverType type) {}
