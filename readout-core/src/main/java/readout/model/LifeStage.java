package readout.model;

/** The stages an engagement passes. */
public enum LifeStage {
  REQUESTED,
  ACCEPTED,
  SCHEDULED,
  MOVED,
  HELD,
  CANCELLED
}
