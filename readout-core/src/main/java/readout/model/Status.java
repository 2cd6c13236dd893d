package readout.model;

/** The state of an engagement that a desk sorts by; the finer life stands in {@link LifeStage}. */
public enum Status {
  HELD("held"),
  PLANNED("planned"),
  PROPOSED("proposed"),
  CANCELLED("cancelled"),
  REPORTED_UNCONFIRMED("reported-unconfirmed");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  /** The word the record prints. */
  public String label() {
    return label;
  }
}
