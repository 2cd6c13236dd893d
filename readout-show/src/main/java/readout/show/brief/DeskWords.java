package readout.show.brief;

import java.util.Locale;
import readout.model.Factuality;
import readout.model.PloverType;
import readout.model.Relation;
import readout.model.Status;

/** The record's constants in the words a desk uses. */
public final class DeskWords {
  private DeskWords() {}

  /** What an actor did, for the types of PLOVER. */
  public static String did(PloverType type) {
    return switch (type) {
      case AGREE -> "Agreed or offered";
      case CONSULT -> "Consulted";
      case SUPPORT -> "Backed or praised";
      case CONCEDE -> "Gave way";
      case COOPERATE -> "Cooperated";
      case AID -> "Gave aid";
      case RETREAT -> "Withdrew or released";
      case REQUEST -> "Demanded or asked";
      case ACCUSE -> "Accused or criticised";
      case REJECT -> "Refused";
      case THREATEN -> "Threatened or warned";
      case PROTEST -> "Protested";
      case SANCTION -> "Cut ties or sanctioned";
      case MOBILIZE -> "Moved or massed forces";
      case COERCE -> "Arrested, seized or restricted";
      case ASSAULT -> "Attacked";
    };
  }

  /** How reports stand to an event that they do not simply report. */
  public static String stance(Factuality factuality) {
    return switch (factuality) {
      case HAPPENED -> "";
      case PLANNED -> "planned";
      case CONDITIONAL -> "on a condition";
      case POSSIBLE -> "possible";
      case DENIED -> "denied";
      case DEMANDED -> "demanded";
    };
  }

  /** The state of an engagement where its section does not already say it. */
  public static String state(Status status) {
    return switch (status) {
      case HELD, PLANNED -> "";
      case PROPOSED -> "proposed";
      case CANCELLED -> "cancelled";
      case REPORTED_UNCONFIRMED -> "reported, not confirmed";
    };
  }

  /** How a value stands to the first. */
  public static String relation(Relation relation) {
    return relation == Relation.BESIDE ? "another value" : relation.name().toLowerCase(Locale.ROOT);
  }

  /** The terms of a statement: "on-record-by-office" is "on the record, by office". */
  public static String terms(String terms) {
    return switch (terms) {
      case "on-record" -> "on the record";
      case "on-record-by-office" -> "on the record, by office";
      default -> CleanText.clean(terms);
    };
  }
}
