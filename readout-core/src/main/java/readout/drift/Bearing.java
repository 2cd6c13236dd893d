package readout.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether changed words touch a negation, number, modal or name. */
final class Bearing {
  private static final Set<String> TELLING =
      Set.of(
          ("not no never none nobody nothing neither nor without cannot hardly barely unless only"
                  + " will would shall should can could may might must ought wont cant dont doesnt"
                  + " didnt isnt arent wasnt werent")
              .split(" "));

  private Bearing() {}

  /** Whether words that only one side has are telling. */
  static boolean of(List<Word> before, List<Word> after) {
    return tells(before, after) || tells(after, before);
  }

  private static boolean tells(List<Word> words, List<Word> others) {
    List<String> kept = new ArrayList<>();
    others.forEach(word -> kept.add(word.key()));
    for (Word word : words) {
      boolean telling =
          TELLING.contains(word.key()) || Spelling.number(word.key()) || word.capital();
      if (telling && !kept.remove(word.key())) {
        return true;
      }
    }
    return false;
  }
}
