package readout.model;

/** How a report stands to an event it tells of: said is not happened. */
public enum Factuality {
  HAPPENED,
  PLANNED,
  CONDITIONAL,
  POSSIBLE,
  DENIED,
  DEMANDED
}
