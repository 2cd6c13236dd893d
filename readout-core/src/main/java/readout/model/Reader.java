package readout.model;

/**
 * The rule or model that read something.
 *
 * @param id stable and unique ("event.consult.speak")
 * @param version changes whenever the reading may
 */
public record Reader(String id, int version) {}
