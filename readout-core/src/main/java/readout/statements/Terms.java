package readout.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.analysis.Speech;
import readout.names.Titles;
import readout.nouns.PersonNouns;

/**
 * On which terms something is said: on the record, by an office without a name, anonymously, or in
 * a document.
 */
enum Terms {
  ON_RECORD("on-record"),
  ON_RECORD_BY_OFFICE("on-record-by-office"),
  ANONYMOUS("anonymous"),
  DOCUMENT("document");

  private static final Set<String> UNNAMED =
      Set.of(
          "official",
          "aide",
          "source",
          "diplomat",
          "adviser",
          "advisor",
          "insider",
          "person",
          "people",
          "lawmaker",
          "senator",
          "congressman",
          "congresswoman",
          "legislator",
          "republican",
          "democrat",
          "captive",
          "family",
          "expert",
          "analyst",
          "witness",
          "resident",
          "activist",
          "critic",
          "observer",
          "supporter",
          "soldier",
          "friend",
          "executive",
          "staffer",
          "member",
          "officer",
          "commander",
          "lawyer",
          "opponent",
          "economist",
          "scholar",
          "investigator",
          "fighter",
          "protester",
          "protestor",
          "demonstrator",
          "rebel",
          "militant",
          "insurgent",
          "survivor",
          "politician",
          "relative",
          "neighbor",
          "neighbour",
          "voter",
          "student",
          "worker",
          "driver",
          "passenger",
          "doctor",
          "veteran",
          "journalist",
          "reporter",
          "researcher",
          "historian",
          "scientist",
          "strategist",
          "refugee",
          "migrant",
          "villager",
          "colleague",
          "man",
          "woman",
          "men",
          "women",
          "witnesses",
          "families");
  private static final Set<String> PEOPLE =
      Stream.concat(UNNAMED.stream(), PersonNouns.acting().stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> LINKS =
      Set.of("of", "for", "to", "in", "at", "from", "with", "on", "near", "who", "and");
  private static final Pattern GROUNDS =
      Pattern.compile(
          "(?:on (?:the )?condition of anonymity|anonymously|asked not to be (?:named|identified)|requested anonymity|declined to be (?:named|identified)|not authorized to (?:speak|discuss|comment)[^,.;”\"]*)\\s*((?:because|to|as|since|in order to|so|citing|given|due to)\\b[^,.;”\"]*)?",
          Pattern.CASE_INSENSITIVE);

  private final String label;

  Terms(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Whether the lemma describes people who are not named. */
  static boolean unnamed(String lemma) {
    return UNNAMED.contains(lemma);
  }

  /** The terms of a speech. */
  static Terms of(Speech speech) {
    if (speech.person() && speech.speaker().named()) {
      return ON_RECORD;
    }
    if (speech.document()) {
      return DOCUMENT;
    }
    if (speech.speaker().named()) {
      return ON_RECORD_BY_OFFICE;
    }
    List<String> words =
        List.of(speech.speaker().name().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
    for (String word : words) {
      if (word.startsWith("spokes")) {
        return ON_RECORD_BY_OFFICE;
      }
    }
    String word = described(words);
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean many = !one.equals(word) && (PEOPLE.contains(one) || Titles.isPost(one));
    // "Russian officials" speak for Russia, and prosecutors for their office
    boolean ofSide =
        word.equals("officials") && speech.speaker().country().isPresent() && words.size() <= 3;
    if (ofSide || word.equals("prosecutors")) {
      return ON_RECORD_BY_OFFICE;
    }
    return many || UNNAMED.contains(word) || PEOPLE.contains(word) && !Titles.isPost(word)
        ? ANONYMOUS
        : ON_RECORD_BY_OFFICE;
  }

  /** The noun of a description: the last word before a preposition. */
  private static String described(List<String> words) {
    String last = "";
    for (String word : words) {
      if (!last.isEmpty() && LINKS.contains(word)) {
        break;
      }
      last = word.isEmpty() ? last : word;
    }
    return last;
  }

  /**
   * The grounds of anonymity that the words state; empty where anonymity is not spoken of, or none
   * are stated.
   */
  static Optional<String> grounds(String sentence) {
    Matcher matcher = GROUNDS.matcher(sentence);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String stated = matcher.group(1);
    if (stated != null) {
      return Optional.of(stated.strip());
    }
    return matcher.group().toLowerCase(Locale.ROOT).startsWith("not authorized")
        ? Optional.of(matcher.group().strip())
        : Optional.empty();
  }
}
