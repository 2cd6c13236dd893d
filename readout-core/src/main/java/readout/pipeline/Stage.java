package readout.pipeline;

/** The stages of the path, in their order, as a {@link StageClock} is told of them. */
public enum Stage {
  GROUP,
  DATE,
  SENTENCES,
  PARSE,
  TAGGER,
  NAMES,
  TIMES,
  QUANTITIES,
  CAST,
  QUOTATIONS,
  ATTRIBUTIONS,
  SPEAKERS,
  STATEMENTS,
  ACTIONS,
  FORCES,
  MEMBERSHIPS,
  OFFICES,
  REUSE,
  RECONCILE,
  DRIFT,
  RECORD,
  /** None: the thread has nothing to do until others are ready. */
  WAIT
}
