package readout.read.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening of a paragraph that tells where it is filed from, or who filed it: {@code KYIV,
 * Ukraine, Jan. 12 (Agency) —}. A place without a signature is told by its capitals and a dash; a
 * colon after capitals tells a speaker more often than a place, and is read only after a signature.
 *
 * @param place the place, as printed; empty where it names none
 * @param signature the agency or outlet in brackets, as printed
 */
record Dateline(Optional<String> place, Optional<String> signature) {
  /** Openings that are datelines, with the place they tell. */
  static final List<List<String>> YES =
      List.of(
          List.of("KYIV — The minister left.", "KYIV"),
          List.of("OSLO, Norway (AP) — Norway signed a pact.", "OSLO, Norway"),
          List.of("MARLOW CITY, Sept 21 (Reuters) - The bank raised rates.", "MARLOW CITY"),
          List.of("RIO DE JANEIRO, Jan. 3, 2024 -- A ship sank.", "RIO DE JANEIRO"),
          List.of("PORT-au-PRINCE, Haiti – “We wait,” he said.", "PORT-au-PRINCE, Haiti"),
          List.of("LEXINGTON, Va. — 12 people voted.", "LEXINGTON, Va."),
          List.of("WASHINGTON, D.C. – Ministers met.", "WASHINGTON, D.C."),
          List.of("HOLM/TARN (Reuters) - Two ships met.", "HOLM/TARN"),
          List.of("Tarn (Novak) (AFP) – Thousands fled.", "Tarn (Novak)"),
          List.of("Amman, Jordan (CNN) Troops moved north.", "Amman, Jordan"),
          List.of(
              "ABOARD THE VELL STAR IN THE NORTHERN SEA — Cooks work at night.",
              "ABOARD THE VELL STAR IN THE NORTHERN SEA"),
          List.of("NEW DELHI (PTI): The train was late.", "NEW DELHI"));

  /** Openings that are none. */
  static final List<String> NO =
      List.of(
          "WASHINGTON — a city he loves — was asleep.",
          "NATO - the alliance - met.",
          "NATO — The alliance met.",
          "A-B: the line is closed.",
          "RUTH CALDER: Good morning.",
          "EXCLUSIVE — The minister knew.",
          "EXCLUSIVE - A deposit was made.",
          "UPDATE: The road is open.",
          "The Islamic State (IS) claimed it.",
          "Sen. Tom Holm (R-AR) called it a day.",
          "The agency (AP) said so.",
          "Kyiv — The minister left.",
          "Q — What happened?",
          "MINISTERS MEET IN VIENNA AS TALKS FAIL — The talks failed.",
          "MH-17 — The aircraft was found.");

  private static final String CAPITALS =
      "(?:Mc|Mac|St\\. )?\\p{Lu}[\\p{Lu}'’.]+(?:(?:[ /-]|-(?:au|sur|de|la|le)-)\\p{Lu}[\\p{Lu}'’.]*){0,4}";
  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]+";
  private static final String REGION =
      "(?:, (?:D\\.C\\.|" + WORD + "(?: (?:" + WORD + "|and|of|the|de)){0,3})){0,2}";
  private static final String DAY =
      "(?:,? (?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}"
          + "|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)(?:,? \\d{4})?,?)?";
  private static final String PLACE =
      "(?!The )"
          + WORD
          + "(?:[ /]"
          + WORD
          + "| de| da| del| la| el| al| of){0,4}"
          + REGION
          + "(?: \\("
          + WORD
          + "(?: "
          + WORD
          + ")?\\))?";
  private static final String OPENS = "(?=[\\p{Lu}\\p{Nd}“\"‘'«$€£])";

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:("
              + PLACE
              + ")"
              + DAY
              + ",? ?)?\\(("
              + Agencies.SIGNATURE
              + ")(?:[/ ,][^()]{1,30})?\\)\\s*"
              + "(?:[–—―:-]+\\s*)?"
              + OPENS);
  private static final Pattern UNSIGNED =
      Pattern.compile(
          "("
              + CAPITALS
              + REGION
              + "|ABOARD(?: \\p{Lu}+){1,8})"
              + DAY
              + ",? ?(?:[–—―]|--+| -(?= ))\\s*"
              + OPENS);

  /** Capitals that open paragraphs and are no places. */
  private static final Set<String> NO_PLACES =
      Set.of(
          ("EXCLUSIVE BREAKING UPDATE UPDATED OPINION ANALYSIS WATCH LIVE VIDEO PHOTOS CORRECTION"
                  + " EDITORIAL COMMENTARY REVIEW REPORT DEVELOPING NEWS NOTE NATO UN EU US USA UK FBI"
                  + " CIA NSA ISIS IS IMF WHO OPEC BBC CNN NBC ABC CBS AP AFP GOP Q A I U.S. U.N. U.K."
                  + " E.U.")
              .split(" "));

  private static final int LONGEST = 140;

  /** The dateline that opens a paragraph; empty where it opens with its first sentence. */
  static Optional<Dateline> of(String paragraph) {
    String opening = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Matcher signed = SIGNED.matcher(opening);
    if (signed.lookingAt()) {
      return Optional.of(
          new Dateline(Optional.ofNullable(signed.group(1)), Optional.of(signed.group(2))));
    }
    Matcher unsigned = UNSIGNED.matcher(opening);
    if (unsigned.lookingAt() && !NO_PLACES.contains(unsigned.group(1))) {
      return Optional.of(new Dateline(Optional.of(unsigned.group(1)), Optional.empty()));
    }
    return Optional.empty();
  }
}
