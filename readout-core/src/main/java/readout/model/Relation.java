package readout.model;

/** How a value stands to the first value of its slot. */
public enum Relation {
  SAME,
  /** Tells the same more finely: a day of the month named, a clock time of the day. */
  REFINES,
  /** Tells the same more roughly: the month of the day, about a hundred for 98. */
  ROUNDS,
  SUPERSEDES,
  CONTRADICTS,
  /** Another value, neither finer nor at odds. */
  BESIDE
}
