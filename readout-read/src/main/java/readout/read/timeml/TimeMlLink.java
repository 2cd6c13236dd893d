package readout.read.timeml;

/**
 * That one event is told of under another (SLINK).
 *
 * @param relation MODAL, EVIDENTIAL, NEG_EVIDENTIAL, FACTIVE, COUNTER_FACTIVE or CONDITIONAL
 * @param over the number of the event above, in the order of the text's events
 * @param under the number of the event below
 */
public record TimeMlLink(String relation, int over, int under) {}
