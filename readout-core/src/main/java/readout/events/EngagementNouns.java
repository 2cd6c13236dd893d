package readout.events;

import java.util.Set;

/** Nouns that name an engagement. Stateless. */
final class EngagementNouns {
  private static final Set<String> NOUNS =
      Set.of(
          "call",
          "meeting",
          "talk",
          "summit",
          "visit",
          "trip",
          "conversation",
          "discussion",
          "negotiation",
          "session",
          "conference",
          "consultation",
          "dialogue",
          "teleconference",
          "videoconference",
          "conversations",
          "sit-down",
          "engagement",
          "contact",
          "tour",
          "phone",
          "chat",
          "briefing",
          "rally",
          "speech",
          "ceremony",
          "dinner",
          "lunch",
          "encounter",
          "forum",
          "seminar",
          "referendum",
          "election",
          "exercise",
          "hearing");

  /** Nouns that name one only with two sides shown. */
  private static final Set<String> WEAK =
      Set.of(
          "contact",
          "engagement",
          "conference",
          "conversation",
          "conversations",
          "discussion",
          "dialogue",
          "encounter",
          "chat",
          "phone",
          "tour",
          "dinner",
          "lunch",
          "call",
          "forum",
          "seminar",
          "briefing",
          "rally",
          "speech",
          "ceremony",
          "exercise",
          "hearing",
          "trip",
          "visit");

  private EngagementNouns() {}

  static boolean isEngagement(String lemma) {
    return NOUNS.contains(lemma);
  }

  static boolean weak(String lemma) {
    return WEAK.contains(lemma);
  }
}
