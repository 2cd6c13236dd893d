package readout.drift;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of a word by which two printings of it are recognised. */
final class Spelling {
  private static final Pattern NUMBER_WORD =
      Pattern.compile("(?:thousand|million|billion|trillion|dozen|half|twice|double|both)s?");

  /** An ending as it is written in Britain, and what it is in America. */
  private record Respelling(Pattern british, String american) {
    static Respelling of(String british, String american) {
      return new Respelling(Pattern.compile(british), american);
    }
  }

  private static final List<Respelling> AMERICAN =
      List.of(
          Respelling.of("our(?=(?:ed|ing|s|able|ably|er|ers|hood|ite|ites|al)?$)", "or"),
          Respelling.of("is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)", "iz"),
          Respelling.of("ys(?=(?:e|ed|es|ing)$)", "yz"),
          Respelling.of("(?<=[bt])re(?=(?:s|d)?$)", "er"),
          Respelling.of("(?<=[aeiou])ll(?=(?:ed|ing|er|ers)$)", "l"),
          Respelling.of("ence(?=s?$)", "ense"),
          Respelling.of("ogue(?=s?$)", "og"),
          Respelling.of("mme(?=s?$)", "m"));

  private static final Map<String, String> NUMBERS = new HashMap<>();
  private static final Map<String, String> IRREGULAR = new HashMap<>();
  private static final List<String> ENDINGS =
      List.of(
          "izations",
          "ization",
          "izing",
          "ized",
          "izes",
          "ize",
          "ations",
          "ation",
          "ating",
          "ated",
          "ates",
          "ate",
          "ments",
          "ment",
          "ities",
          "ity",
          "ing",
          "ies",
          "ied",
          "ion",
          "ions",
          "ed",
          "ers",
          "er",
          "ly",
          "es",
          "s",
          "e",
          "y");
  private static final Set<String> FUNCTION =
      Set.of(
          ("a an the and or but of in on at to for from by with as into onto over under about"
                  + " that this these those it its he she they we you i him her them us me his their"
                  + " our your my is are was were be been being am has have had having do does did"
                  + " who which what when where there here so then than if while also just s re ve d"
                  + " m ll such own said says")
              .split(" "));

  private static final Map<String, String> TITLES =
      Map.of(
          "sen",
          "senator",
          "rep",
          "representative",
          "gov",
          "governor",
          "gen",
          "general",
          "lt",
          "lieutenant",
          "col",
          "colonel",
          "sgt",
          "sergeant",
          "dept",
          "department");

  static {
    String[] words =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ");
    for (int i = 0; i < words.length; i++) {
      NUMBERS.put(words[i], Integer.toString(i));
    }
    String[] tens = "thirty forty fifty sixty seventy eighty ninety hundred".split(" ");
    for (int i = 0; i < tens.length; i++) {
      NUMBERS.put(tens[i], Integer.toString(30 + 10 * i));
    }
    irregular("speak spoke spoken spoke speaking");
    irregular("have has had having");
    irregular("be is are was were been being am");
    irregular("do does did done doing");
    irregular("go goes went gone going");
    irregular("take took taken takes taking");
    irregular("give gave given gives giving");
    irregular("hold held holds holding");
    irregular("make made makes making");
    irregular("say said says saying");
    irregular("send sent sends sending");
    irregular("see saw seen sees seeing");
    irregular("get got gotten gets getting");
    irregular("lead led leads leading");
    irregular("begin began begun begins beginning");
    irregular("come came comes coming");
    irregular("know knew known knows knowing");
    irregular("think thought thinks thinking");
    irregular("tell told tells telling");
    irregular("meet met meets meeting");
    irregular("bring brought brings bringing");
    irregular("shoot shot shoots shooting");
    irregular("fight fought fights fighting");
    irregular("man men");
    irregular("woman women");
    irregular("that this these those");
    irregular("a an");
  }

  private Spelling() {}

  private static void irregular(String forms) {
    String[] words = forms.split(" ");
    for (String word : words) {
      IRREGULAR.putIfAbsent(word, words[0]);
    }
  }

  /** Lower case, without dots, hyphens and apostrophes; small numbers in digits. */
  static String key(String text) {
    StringBuilder letters = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean point = c == '.' && i > 0 && Character.isDigit(lower.charAt(i - 1));
      if (point
          || Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || "%$£€".indexOf(c) >= 0) {
        letters.append(c);
      }
    }
    String key = letters.toString();
    return switch (key) {
      case "" -> lower;
      case "nt" -> "not";
      case "%" -> "percent";
      default -> NUMBERS.getOrDefault(key, key);
    };
  }

  /**
   * The key with British spellings turned American and short titles spelt out; no word of its own,
   * only for comparing.
   */
  static String american(String key) {
    if (key.length() < 5) {
      return TITLES.getOrDefault(key, key);
    }
    String word = key.replace("ae", "e").replace("oe", "e");
    for (Respelling respelling : AMERICAN) {
      word = respelling.british().matcher(word).replaceAll(respelling.american());
    }
    return word;
  }

  /** What is left of a key without its endings; at least four letters. */
  static String stem(String key, String text) {
    String word = key;
    boolean possessive = text.endsWith("'s") || text.endsWith("’s");
    if (possessive && word.length() > 1) {
      word = word.substring(0, word.length() - 1);
    }
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    String american = american(word);
    for (String ending : ENDINGS) {
      int left = american.length() - ending.length();
      if (american.endsWith(ending) && left >= 4) {
        return american.substring(0, left);
      }
    }
    return american;
  }

  /** Whether the key carries meaning of its own. */
  static boolean content(String key) {
    return !FUNCTION.contains(key);
  }

  /** Whether the key is a number, in digits or by a number word. */
  static boolean number(String key) {
    return Character.isDigit(key.charAt(0)) || NUMBER_WORD.matcher(key).matches();
  }
}
