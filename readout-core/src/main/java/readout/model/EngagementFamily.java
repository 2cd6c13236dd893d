package readout.model;

import java.util.Locale;

/** The families of words that may name one engagement: a call is no visit. */
public enum EngagementFamily {
  CALL,
  VISIT,
  ADDRESS,
  PRESS,
  CEREMONY,
  VOTE,
  EXERCISE,
  MEETING,
  /** Nothing is said of the form. */
  UNKNOWN;

  /** The family of a noun phrase, by its last word; a "video call" may be a "virtual meeting". */
  public static EngagementFamily of(String phrase) {
    String plain = phrase.toLowerCase(Locale.ROOT).strip();
    if (plain.isEmpty()) {
      return UNKNOWN;
    }
    if (plain.matches(".*\\b(news|press) conferences?$")) {
      return PRESS;
    }
    if (plain.matches(".*\\b(video|virtual|online)\\b.*")) {
      return UNKNOWN;
    }
    String last = plain.substring(plain.lastIndexOf(' ') + 1);
    if (last.endsWith("s") && last.length() > 4) {
      last = last.substring(0, last.length() - 1);
    }
    return switch (last) {
      case "call",
          "conversation",
          "phone",
          "chat",
          "teleconference",
          "videoconference",
          "contact" ->
          CALL;
      case "visit", "trip", "tour" -> VISIT;
      case "speech", "speeche", "rally", "rallie", "briefing", "hearing", "address" -> ADDRESS;
      case "ceremony", "ceremonie" -> CEREMONY;
      case "election", "referendum" -> VOTE;
      case "exercise" -> EXERCISE;
      default -> MEETING;
    };
  }
}
