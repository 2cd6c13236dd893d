package readout.stories;

import java.util.Set;

/** Words that say nothing about which story a report tells: grammar, the calendar, the trade. */
final class StopWords {
  private static final Set<String> WORDS =
      Set.copyOf(
          java.util.Arrays.asList(
              """
              a an the and or but nor so yet if then else than that which who whom whose what when
              where why how this these those it its he she they them his her their him hers theirs
              we us our ours you your yours i me my mine in on at by for from of to into onto over
              under with without within about above below after before between among against
              during through throughout across behind beyond near off out up down as is are was
              were be been being am do does did doing done have has had having will would shall
              should can could may might must not no also just only even still already again once
              ever never always often too very much many more most few less least some any all
              both each every other another such same own while since until because though although
              however whether there here now later earlier today yesterday tomorrow
              monday tuesday wednesday thursday friday saturday sunday
              january february march april june july august september october november december
              jan feb mar apr jun jul aug sep sept oct nov dec
              said say says saying told tell asked ask added according spokesman spokeswoman
              spokesperson mr mrs ms dr sr jr new news report reported reporter photo image caption
              video read click share twitter facebook
              one two three first second last next year month week day time people man like get got
              make made take took going go went come came well back way thing
              dont didnt doesnt isnt wasnt wont cant im ive youre thats hes shes theyre were couldnt
              wouldnt via per pm am et
              reuters ap afp cnn fox bbc
              """
                  .strip()
                  .split("\\s+")));

  private StopWords() {}

  /** Whether a folded word or stem is one; single letters and the years of our time are too. */
  static boolean has(String word) {
    return word.codePointCount(0, word.length()) < 2 || year(word) || WORDS.contains(word);
  }

  // A year's rarity in the background says when the background was collected, not what is told.
  private static boolean year(String word) {
    if (word.length() != 4 || !(word.startsWith("19") || word.startsWith("20"))) {
      return false;
    }
    return word.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }
}
