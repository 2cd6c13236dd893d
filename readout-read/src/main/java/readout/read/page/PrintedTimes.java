package readout.read.page;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Publication;
import readout.model.Publication.Certainty;

/**
 * When a report was published and when it was changed, as a line for readers prints it: {@code
 * Published 5 May 2015, updated 6 May 2015}. Immutable.
 *
 * @param published what stands after a word such as "published", or after none
 * @param updated what stands after a word such as "updated"
 */
public record PrintedTimes(Optional<Publication> published, Optional<Publication> updated) {
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(?:(updated|modified|revised)|published|posted|issued|released|filed)\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** What may stand beside the words of a date in a line that is nothing but a date. */
  private static final Set<String> BESIDE =
      Set.of(
          ("first last published posted issued released updated modified revised filed date dated"
                  + " for immediate release press news statement no vol page"
                  + " on at of time a p m am pm st nd rd th t z gmt utc est edt et cst cdt ct mst"
                  + " mdt pst pdt pt bst cet cest eet eest ist jst msk sept tues thur thurs")
              .split(" "));

  /**
   * Reads a line.
   *
   * @param where where it stands, for the reason
   */
  public static PrintedTimes of(String line, Certainty certainty, String where) {
    Optional<Publication> published = Optional.empty();
    Optional<Publication> updated = Optional.empty();
    Matcher said = TOLD.matcher(line);
    boolean change = false;
    int from = 0;
    while (from < line.length()) {
      boolean more = said.find();
      String part = line.substring(from, more ? said.start() : line.length());
      Optional<Publication> found = WrittenDate.published(part, certainty, where);
      if (change) {
        updated = updated.or(() -> found);
      } else {
        published = published.or(() -> found);
      }
      change = more && said.group(1) != null;
      from = more ? said.end() : line.length();
    }
    return new PrintedTimes(published, updated);
  }

  /** Whether it tells neither. */
  public boolean isEmpty() {
    return published.isEmpty() && updated.isEmpty();
  }

  /** How many letters of a line are in words that lines with nothing but a date do not have. */
  public static int otherLetters(String line) {
    int letters = 0;
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      letters += ofDate(word.group().toLowerCase(Locale.ROOT)) ? 0 : word.group().length();
    }
    return letters;
  }

  private static boolean ofDate(String word) {
    return BESIDE.contains(word) || named(word, Month.values()) || named(word, DayOfWeek.values());
  }

  private static boolean named(String word, Enum<?>[] names) {
    for (Enum<?> each : names) {
      String name = each.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.equals(name.substring(0, 3))) {
        return true;
      }
    }
    return false;
  }
}
