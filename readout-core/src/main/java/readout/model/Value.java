package readout.model;

/** What a slot can hold. */
public sealed interface Value permits ActorValue, TimeValue, QuantityValue, TextValue {
  /** How the record prints it in one line; never empty. */
  String label();
}
