package readout.model;

/** The places of an entry that hold values, with the one type of value each holds. */
public enum Slot {
  WHAT("what", TextValue.class, false),
  /** How it is done, or what it is about: a mode of PLOVER. */
  MODE("mode", TextValue.class, false),
  PARTICIPANTS("participants", ActorValue.class, true),
  ACTORS("actors", ActorValue.class, true),
  RECIPIENTS("recipients", ActorValue.class, true),
  TIME("time", TimeValue.class, false),
  PLACE("place", TextValue.class, false),
  CONTENT("content", TextValue.class, false),
  CONDITION("condition", TextValue.class, false),
  TOPICS("topics", TextValue.class, true),
  REQUESTED_BY("requestedBy", ActorValue.class, false),
  ACCEPTED_BY("acceptedBy", ActorValue.class, false),
  DELEGATION_LEAD("delegationLead", ActorValue.class, false),
  NOT_EXPECTED("notExpected", ActorValue.class, true),
  QUANTITY("quantity", QuantityValue.class, false),
  WHOLE("whole", ActorValue.class, false),
  MEMBERS("members", ActorValue.class, true),
  PERSON("person", ActorValue.class, false),
  OFFICE("office", TextValue.class, false),
  SPEAKER("speaker", ActorValue.class, false),
  ROLE("role", TextValue.class, false),
  TERMS("terms", TextValue.class, false),
  GROUNDS("grounds", TextValue.class, false),
  CHANNEL("channel", TextValue.class, false),
  RELAYED_BY("relayedBy", ActorValue.class, false),
  FORM("form", TextValue.class, false);

  private final String label;
  private final Class<? extends Value> type;
  private final boolean many;

  Slot(String label, Class<? extends Value> type, boolean many) {
    this.label = label;
    this.type = type;
    this.many = many;
  }

  /** The name the record prints. */
  public String label() {
    return label;
  }

  /** The type of value the slot holds. */
  public Class<? extends Value> type() {
    return type;
  }

  /**
   * Whether several values together make the slot (a list of participants) rather than compete for
   * it.
   */
  public boolean many() {
    return many;
  }
}
