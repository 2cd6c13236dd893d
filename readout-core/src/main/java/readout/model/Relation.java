package readout.model;

/** How a value stands to the first value of its slot. */
public enum Relation {
  SAME,
  REFINES,
  ROUNDS,
  SUPERSEDES,
  CONTRADICTS,
  /** Another value, neither finer nor at odds. */
  BESIDE
}
