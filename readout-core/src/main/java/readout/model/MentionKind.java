package readout.model;

/**
 * The mentions of actors that a coder of events needs and that the types of CoNLL-2003 leave out.
 */
public enum MentionKind {
  /** A nationality or the people of a state: "Peruvian", "the Danes". */
  PEOPLE,
  /** A part of a state: "the White House", "the defence ministry", "parliament". */
  BODY,
  /** Officials and others who act without a name: "a senior official", "villagers". */
  UNNAMED,
  /** Troops and armed groups, named or not: "rebels", "Boko Haram". */
  GROUP,
  /** An office or a title: "Foreign Minister", "the king". */
  OFFICE
}
