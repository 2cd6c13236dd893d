package readout.times;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;

/**
 * Reads the tense from the words alone, for sentences without a parse: the nearest telling word
 * before the expression in its clause, else the first after it.
 */
final class TenseCues {
  private static final int REACH = 100;
  private static final Pattern CUE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?<passive>(?:will|would|shall|must|should|may|might|could|can|to)"
              + "(?: not| also)? be(?: \\p{L}+ly)? \\p{L}+)|(?<plan>due|upcoming|planned|scheduled|slated|set (?:for|to)"
              + "|expected|planning|agreed to|vowed to|ahead of|until|effective|payable|expires?)"
              + "|(?<future>will|won['’]t|shall|would|must|should|may|might|could|can"
              + "|to be|(?:is|are|was|were|be) to|expects?|plans?|intends?|hopes? to|takes? (?:effect|place)"
              + "|begins?|starts?|opens?|arrives?|leaves?|attends?|comes|meets?)"
              + "|(?<past>said|told|was|were|had|has|have|did|met|spoke|held|left|came|went|took|gave"
              + "|made|began|fell|rose|won|lost|sent|wrote|shot|flew|became|got|saw|put|broke|struck"
              + "|brought|sold|bought|found|led|ran|says|since|\\p{L}{2,}ed))(?![\\p{L}\\p{N}])"
              + "|(?<short>['’]ll)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STOP =
      Pattern.compile("(?<!\\b[ap]\\.m)(?<!\\b\\p{Lu})[;:.!?“”\"]\\s");

  private TenseCues() {}

  static Tense read(String text, Span sentence, Span expression) {
    int low = Math.max(sentence.start(), expression.start() - REACH);
    Matcher stop = STOP.matcher(text).region(low, expression.start());
    while (stop.find()) {
      low = stop.end();
    }
    Tense last = Tense.UNKNOWN;
    Matcher cue = CUE.matcher(text).region(low, expression.start());
    while (cue.find()) {
      last = tense(cue);
    }
    if (last != Tense.UNKNOWN) {
      return last;
    }
    int high = Math.min(sentence.end(), expression.end() + REACH);
    stop = STOP.matcher(text).region(expression.end(), high);
    if (stop.find()) {
      high = stop.start();
    }
    cue = CUE.matcher(text).region(expression.end(), high);
    while (cue.find()) {
      // "Tuesday's word of the planned talks": a plan named after the day is not its verb.
      if (cue.group("plan") == null) {
        return tense(cue);
      }
    }
    return Tense.UNKNOWN;
  }

  private static Tense tense(Matcher cue) {
    return cue.group("past") == null ? Tense.FUTURE : Tense.PAST;
  }
}
