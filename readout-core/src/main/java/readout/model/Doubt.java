package readout.model;

/**
 * Why a value may be misread, known at the time of reading. A finding carries the doubts of its
 * readers, an entry those of its findings. What stands in no doubt is not certain: none of these
 * reasons speaks against it.
 */
public enum Doubt {
  /** The trained tagger sees no attribution at the cue. */
  ATTRIBUTION("attribution", "entry", "the trained tagger sees no attribution here"),
  /** A belief or a conclusion that the report tells of: it may never have been put in words. */
  BELIEF("belief", "entry", "what they are told to believe, which they may not have said"),
  /** The trained tagger takes other words for the source. */
  SOURCE(
      "source",
      "speaker",
      "the trained tagger takes other words for the source; role and terms go with it"),
  /** The source is described, or half named, where it speaks, and may be named elsewhere. */
  DESCRIBED(
      "described",
      "speaker",
      "not named in full where it speaks, perhaps elsewhere; role and terms go with it"),
  /** The trained tagger surely sees another type of event between the two, or none. */
  EVENT("event", "entry", "the trained tagger sees something else between the two, or nothing"),
  /** The trained tagger surely sees that the report stands to it in another way. */
  FACTUALITY("factuality", "factuality", "the trained tagger reads it as another factuality"),
  /** The words may begin or end elsewhere: the trained tagger is not sure, or they stop midway. */
  WORDS("words", "content", "where these words begin and end is not sure"),
  /** What is told hangs on another clause, which may say more about it. */
  CLAUSE("clause", "content", "told in a clause that hangs on another"),
  /** Who acts, or towards whom, is a pronoun, a description, or told in another sentence. */
  SIDES("sides", "sides", "not named where they are told of"),
  /** No words tell the day; an end alone, which claims little, is not doubted. */
  TIME_INFERRED("time-inferred", "time", "no words tell the day; it is taken from the report's"),
  /** The day stands in another clause than what it is given to. */
  TIME_ELSEWHERE("time-elsewhere", "time", "the day stands in another clause"),
  /** The sentence of a number has other verbs, days or numbers that the day may be of. */
  TIME_SHARED("time-shared", "time", "the day may be of another verb or number beside it"),
  /** It, or words around it, tell of what may be or lies ahead; an engagement's status tells so. */
  OPEN("open", "factuality", "words around it tell of what may be or lies ahead"),
  /** What is counted is told by the clause, not by a noun of its own. */
  THING("thing", "what", "what is counted is told by a whole clause, not by a noun");

  private final String label;
  private final String about;
  private final String reason;

  Doubt(String label, String about, String reason) {
    this.label = label;
    this.about = about;
    this.reason = reason;
  }

  /** The word the record prints. */
  public String label() {
    return label;
  }

  /**
   * What may be misread: a slot's label ("speaker" stands for its role and terms too), "sides" for
   * whoever acts, is acted on or takes part, "factuality", or "entry" for all of it.
   */
  public String about() {
    return about;
  }

  /** Why, in words that stand after the name of what may be misread. */
  public String reason() {
    return reason;
  }
}
