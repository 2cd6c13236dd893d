package readout.models;

import java.util.List;

/**
 * Where in the encoder's output the heads for events stand, from their own first column. For an
 * ordered pair of actors each class has a score: what the source's and the target's pieces say of
 * it alone, and what the words of the sentence say of it, weighed by how well each word's key
 * answers to the pair (attention with one query for the pair).
 */
public final class EventLayout {
  /**
   * The types in the order of their columns: those of PLOVER, with what it parted in 2021 (CONCEDE,
   * RETREAT) still one, as the marked sentences have it.
   */
  public static final List<String> NAMES =
      List.of(
          "ACCUSE",
          "AGREE",
          "AID",
          "ASSAULT",
          "COERCE",
          "CONSULT",
          "COOPERATE",
          "MOBILIZE",
          "PROTEST",
          "REJECT",
          "REQUEST",
          "SANCTION",
          "SUPPORT",
          "THREATEN",
          "YIELD");

  /** The number of types. */
  public static final int TYPES = NAMES.size();

  /** What a pair can be: of one of the types, or, last, nothing to each other. */
  public static final int CLASSES = TYPES + 1;

  /** The class of pairs that are nothing to each other. */
  public static final int NOTHING = TYPES;

  /** The length of keys and queries. */
  public static final int RANK = 64;

  /** The first column of what a source's pieces say of the types. */
  public static final int SOURCE = 0;

  /** The first column of what a target's pieces say of them. */
  public static final int TARGET = SOURCE + CLASSES;

  /** The first column of what a word says of them. */
  public static final int WORD = TARGET + CLASSES;

  /** The first column of a word's key. */
  public static final int KEY = WORD + CLASSES;

  /** The first column of a source's part of the query. */
  public static final int SOURCE_QUERY = KEY + RANK;

  /** The first column of a target's part of the query. */
  public static final int TARGET_QUERY = SOURCE_QUERY + RANK;

  /** The number of columns. */
  public static final int COLUMNS = TARGET_QUERY + RANK;

  /** The number of values that stand for actors who are not named. */
  public static final int NOBODY = 2 * (CLASSES + RANK);

  private EventLayout() {}
}
