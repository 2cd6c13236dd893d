package readout.read.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote a report: as fields of metadata list it ({@code Ann Holm; Jo Novak}), and as lines for
 * readers print it ({@code By Ann Holm and Jo Novak in Marlow}). Stateless.
 */
public final class Byline {
  private static final int LONGEST_FIELD = 4_000;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_IN_ROLE = 6;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ADDRESS = Pattern.compile("<[^<>]*>|\"");

  /** RSS writes authors as {@code address (Name)}. */
  private static final Pattern ADDRESSED =
      Pattern.compile("[^\\s()<>,;@]+@[^\\s()<>,;@]+ ?\\(([^()]*)\\)");

  private static final Pattern LISTED =
      Pattern.compile("(?i)^(?:(?:written|story|report|reported) )?(?:by|от)[ :]+");
  private static final Pattern OPENING =
      Pattern.compile("(?i)^(?:(?:\\w+ ){0,2}by|from|от|par|por)[ :]+");
  private static final Pattern SIGNED =
      Pattern.compile("(?i)(?:(?:written|story|report|reported|words) )?by:? .+");
  private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{3}[.!?][\"”’]?");
  private static final Pattern PLACE = Pattern.compile(" (?:in|reports from|at) \\p{Lu}.*$");
  private static final Pattern PLACED = Pattern.compile(" (?:in|reports from|at) (?=\\p{Lu})");
  private static final Pattern AND =
      Pattern.compile(" ?(?:[,;|•·]| [-–—] |\\band\\b|\\bwith\\b|&) ?");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(.*\\S)[ ,/-]+((?i:the associated press|associated press|reuters|agence"
              + " france-presse)|AFP|AP)");

  /** What people are, in lines that name them. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i).*\\b(?:correspondents?|editors?|reporters?|writers?|staff|chief|producer|columnist"
              + "|analyst|contributor|bureau|desk|updated|published|posted|min read|follow|view"
              + "|all posts|more by)\\b.*");

  private static final Pattern OUTLET =
      Pattern.compile(
          "(?i)(?:the .*\\bpost|.*\\b(?:times|news|agency|service|tribune|herald|journal))");

  private static final String PARTICLE =
      "de|da|di|del|der|den|dos|du|la|le|el|al|van|von|bin|ibn|ben|ter|ten|y|e|of|the|for";
  private static final String WORD = "(?:(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.'’-]*|" + PARTICLE + ")";

  /** A name in any script: words with a capital or of a script without capitals, and particles. */
  private static final Pattern NAME = Pattern.compile(WORD + "(?: " + WORD + "){0,6}");

  private Byline() {}

  /** The names in a field that lists authors, without addresses and without "By". */
  public static List<String> listed(String field) {
    Set<String> names = new LinkedHashSet<>();
    String line = ADDRESSED.matcher(line(field, LONGEST_FIELD)).replaceAll("$1");
    String plain = ADDRESS.matcher(line).replaceAll("").strip();
    for (String part : AND.split(LISTED.matcher(plain).replaceFirst(""))) {
      for (String name : parted(part)) {
        if (sensible(name)) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  /** The names that a line for readers prints, without places, roles and the outlet behind them. */
  public static List<String> printed(String words) {
    Set<String> names = new LinkedHashSet<>();
    String plain = OPENING.matcher(line(words, LONGEST_FIELD)).replaceFirst("");
    boolean first = true;
    for (String part : AND.split(PLACE.matcher(plain).replaceFirst(""))) {
      for (String name : parted(part)) {
        boolean person = NAME.matcher(name).matches() && !ROLE.matcher(name).matches();
        if (person && sensible(name) && (first || !outlet(name))) {
          names.add(name);
        }
        first = false;
      }
    }
    return List.copyOf(names);
  }

  /**
   * Whether a line is a byline and nothing else: it says "by", and a full name follows; whatever
   * else it has are names, roles, places and days.
   */
  public static boolean is(String words) {
    String line = line(words, LONGEST_FIELD);
    boolean shaped =
        line.length() <= LONGEST_LINE
            && SIGNED.matcher(line).matches()
            && !SENTENCE.matcher(line).matches();
    if (!shaped) {
      return false;
    }
    List<String> names = printed(line);
    boolean full = !names.isEmpty() && names.get(0).indexOf(' ') > 0;
    boolean staff =
        Furniture.rules().stream()
            .anyMatch(rule -> rule.name().equals("byline") && rule.test(line));
    return staff || (full && Arrays.stream(AND.split(line)).allMatch(Byline::belongs));
  }

  /** Whether a part of a line may stand in a byline. */
  private static boolean belongs(String part) {
    String placed = OPENING.matcher(part.strip()).replaceFirst("");
    String[] words = PLACED.split(placed, 2);
    boolean place = words.length < 2 || NAME.matcher(words[1]).matches();
    String name = words[0].strip();
    return place
        && (NAME.matcher(name).matches()
            || (name.split(" ").length <= MOST_IN_ROLE && ROLE.matcher(name).matches())
            || PrintedTimes.otherLetters(name) == 0);
  }

  private static String line(String words, int longest) {
    String cut = words.substring(0, Math.min(words.length(), longest));
    return BLANKS.matcher(cut).replaceAll(" ").strip();
  }

  /** The agency behind a name is one of its own. */
  private static List<String> parted(String part) {
    String name = part.strip();
    Matcher agency = AGENCY.matcher(name);
    boolean both = agency.matches() && agency.group(1).indexOf(' ') > 0;
    return both ? List.of(agency.group(1), agency.group(2)) : List.of(name);
  }

  private static boolean outlet(String name) {
    return OUTLET.matcher(name).matches() && Agencies.named(List.of(name)).isEmpty();
  }

  private static boolean sensible(String name) {
    return name.length() < LONGEST_NAME
        && !name.startsWith("http")
        && name.indexOf('@') < 0
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().noneMatch(Character::isDigit);
  }
}
