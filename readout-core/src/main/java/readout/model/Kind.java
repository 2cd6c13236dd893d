package readout.model;

/** What an entry is about. */
public enum Kind {
  /** A call, meeting, visit, negotiation or summit. */
  ENGAGEMENT,
  /** What someone wants, offers, refuses or warns of. */
  POSITION,
  /** What someone did. */
  EVENT,
  /** Troops or arms, with quantity and place where given. */
  FORCE,
  /** Any other counted fact. */
  QUANTITY,
  /** Who belongs to what. */
  MEMBERSHIP,
  /** Who holds or held what post. */
  OFFICE,
  /** Who said what, on which terms. */
  STATEMENT
}
