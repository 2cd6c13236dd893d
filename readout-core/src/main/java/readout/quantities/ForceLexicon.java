package readout.quantities;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import readout.nouns.PersonNouns;

/** Which noun phrases name troops and arms, and which name persons. Immutable, thread-safe. */
public final class ForceLexicon {
  // F-16, MiG-29s, Su-24, S-400, Mi-8: letters and digits as arms are designated.
  private static final Pattern DESIGNATION =
      Pattern.compile(
          "(?!G\\W)(?:[A-Z/]{1,4}|Su|Mi|Tu|Il|An|Ka|Yak|MiG|Mig)[-‐‑]\\d{1,3}[A-Z]{0,2}s?");

  private final Set<String> forces = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> persons = PersonNouns.counted();

  /** Reads the word lists of the package. */
  public ForceLexicon() {
    for (String[] line : Lexicon.lines("forces.txt")) {
      if (line[0].startsWith("!")) {
        others.add(line[0].substring(1));
      } else {
        forces.add(line[0]);
      }
    }
  }

  /**
   * Whether the phrase's head names troops or arms, in any number and case: "Russian troops",
   * "Su-24", "warship"; not "think tanks".
   */
  public boolean isForce(String phrase) {
    return isDesignation(phrase) || (!ends(others, phrase) && ends(forces, phrase));
  }

  /** Whether the phrase's head names persons: "two civilians", "crew member". */
  public boolean isPerson(String phrase) {
    return ends(persons, phrase);
  }

  private static boolean isDesignation(String phrase) {
    String last = phrase.strip();
    return DESIGNATION.matcher(last.substring(last.lastIndexOf(' ') + 1)).matches();
  }

  private static boolean ends(Set<String> entries, String phrase) {
    String[] words = phrase.strip().toLowerCase(Locale.ROOT).split("\\s+");
    String tail = "";
    for (int i = words.length - 1; i >= 0 && words.length - i <= 3; i--) {
      String word = i == words.length - 1 ? singular(words[i]) : words[i];
      tail = tail.isEmpty() ? word : word + " " + tail;
      if (entries.contains(tail)) {
        return true;
      }
    }
    return false;
  }

  /** The singular of a noun by its ending; irregular ones from a short list. */
  static String singular(String noun) {
    switch (noun) {
      case "men", "women", "servicemen", "servicewomen", "airmen", "gunmen", "crewmen":
      case "policemen", "policewomen", "infantrymen", "militiamen", "guardsmen", "congressmen":
        return noun.substring(0, noun.length() - 2) + "an";
      case "children":
        return "child";
      case "corps", "aircraft", "series", "headquarters":
        return noun;
      default:
        break;
    }
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean sibilant =
        noun.endsWith("sses")
            || noun.endsWith("shes")
            || noun.endsWith("ches")
            || noun.endsWith("xes");
    if (sibilant) {
      return noun.substring(0, noun.length() - 2);
    }
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
    return plural ? noun.substring(0, noun.length() - 1) : noun;
  }
}
