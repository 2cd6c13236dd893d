package readout.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The short names a person is called by on later mention, read off the full name. */
final class FamilyNames {
  private static final Set<String> PARTICLES =
      Set.of(
          "abu", "al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
          "el", "ibn", "la", "le", "ould", "van", "von", "zu");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "v", "vi");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:al|el|ash|as|ar|ad)-(?=.)");

  /** "Ki-moon", "Ing-wen": a given name after the family name. */
  private static final Pattern SECOND_GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}*-\\p{Ll}+");

  /** States whose people are written family name first. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "HKG", "KOR", "PRK", "SGP", "TWN", "VNM");

  /** States whose people are called by the first of their names, or by either. */
  private static final Set<String> FIRST_NAME_USED =
      Set.of("BTN", "ERI", "ETH", "IDN", "KHM", "LAO", "MMR", "MYS", "THA");

  private FamilyNames() {}

  /** The forms, longest particle form included ("Leyen", "von der Leyen"); none of an acronym. */
  static Set<String> of(String name, Optional<String> country) {
    List<String> words = List.of(name.strip().split("\\s+"));
    int end = words.size();
    while (end > 1 && SUFFIXES.contains(NameKey.of(words.get(end - 1)))) {
      end--;
    }
    Set<String> forms = new LinkedHashSet<>();
    if (NameKey.isAcronym(name) || name.isBlank()) {
      return forms;
    }
    boolean familyFirst = isFamilyFirst(words, end, country);
    boolean vietnamese = country.filter("VNM"::equals).isPresent();
    if (familyFirst || country.filter(FIRST_NAME_USED::contains).isPresent()) {
      forms.add(words.get(0));
    }
    // In "Kim Jong Un" and "Moon Jae-in" the last word is never used alone; in "Joseph Wu" it is.
    boolean lastIsPlain = end <= 2 && !words.get(end - 1).contains("-");
    if (!familyFirst || vietnamese || lastIsPlain) {
      addLast(words, end, forms);
    }
    return forms;
  }

  private static boolean isFamilyFirst(List<String> words, int end, Optional<String> country) {
    return country.filter(FAMILY_FIRST::contains).isPresent()
        || end == 2
            && words.get(0).length() <= 5
            && !isParticled(words.get(1))
            && SECOND_GIVEN.matcher(words.get(1)).matches();
  }

  private static boolean isParticled(String word) {
    return ARTICLE.matcher(word).lookingAt();
  }

  private static void addLast(List<String> words, int end, Set<String> forms) {
    String last = words.get(end - 1);
    forms.add(last);
    if (isParticled(last)) {
      forms.add(ARTICLE.matcher(last).replaceFirst(""));
    }
    int start = end - 1;
    while (start > 1 && PARTICLES.contains(words.get(start - 1).toLowerCase(Locale.ROOT))) {
      start--;
    }
    forms.add(String.join(" ", words.subList(start, end)));
  }
}
