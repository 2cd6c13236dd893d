package readout.read.timeml;

import readout.model.Span;

/**
 * A word that tells of something that happens or holds, as TimeML 1.2.1 marks it.
 *
 * @param span its place in the text
 * @param type its class (OCCURRENCE, REPORTING, I_ACTION, STATE ...)
 * @param tense PAST, PRESENT, FUTURE, INFINITIVE, PRESPART, PASTPART or NONE
 * @param polarity POS or NEG
 * @param modality the modal word that it stands with; empty for none
 */
public record TimeMlEvent(Span span, String type, String tense, String polarity, String modality) {}
