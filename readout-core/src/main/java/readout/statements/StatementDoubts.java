package readout.statements;

import java.util.ArrayList;
import java.util.List;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.model.Doubt;
import readout.model.Sentence;
import readout.model.Span;

/** What of a statement may be misread. Stateless. */
final class StatementDoubts {
  /** Whoever declines to do so has been asked, and answered. */
  private static final String SILENCE =
      "comment|say|answer|discuss|confirm|elaborate|speculate|talk|identify|name|give|provide|respond";

  private StatementDoubts() {}

  /**
   * The doubts about a statement, none twice.
   *
   * @param words the content as it is told
   */
  static List<Doubt> of(Speech speech, Terms terms, String words, Analysis analysis) {
    Attribution attribution = speech.attribution();
    String cue = attribution.cue().map(span -> span.of(analysis.text())).orElse("");
    Sentence home = SayingTimes.home(attribution, analysis);
    List<Doubt> doubts = new ArrayList<>(attribution.doubts());
    // "asked him not to": what stands before has the verb
    boolean broken = words.matches("(?s).*\\b(?:to|not to|did|does|do|would|will)[.,”\"]*");
    if (broken
        || spliced(attribution, analysis.text())
        || unfinished(attribution, words, analysis.text())
        || wished(attribution, home, cue)) {
      doubts.add(Doubt.WORDS);
    }
    // "declined to take up the bill": done, and perhaps without a word
    boolean undone =
        words.matches("(?is)(?:has |had |have )?(?:declin|refus)\\w+ to (?!" + SILENCE + ").*");
    // what a report concludes it says; what some people conclude they may have kept to themselves
    boolean concluded = terms == Terms.ANONYMOUS && cue.matches("(?i)conclud.*|decid.*");
    if (attribution.rule().equals("attribution.hold") || concluded || undone) {
      doubts.add(Doubt.BELIEF);
    }
    if (NamelessSpeakers.is(speech, terms, analysis)) {
      doubts.add(Doubt.DESCRIBED);
    }
    return doubts.stream().distinct().toList();
  }

  /** "suggested that states loosen their laws": a wish that reads as a fact without its verb. */
  private static boolean wished(Attribution attribution, Sentence home, String cue) {
    return cue.matches("suggested|proposed|recommended|suggesting|proposing|recommending")
        && home.tokens().stream()
            .filter(verb -> verb.is("ccomp") && verb.pos().matches("VBP|VB"))
            .filter(verb -> home.child(verb, "aux").isEmpty())
            .anyMatch(
                verb ->
                    attribution.content().stream().anyMatch(piece -> piece.covers(verb.span())));
  }

  /**
   * "rejected that notion": which, stands elsewhere; "called it dear | but right"; "said it is
   * lost, as well as vowing to stay".
   */
  private static boolean unfinished(Attribution attribution, String words, String text) {
    int end = attribution.content().stream().mapToInt(Span::end).max().orElse(0);
    return words.matches("\\p{Ll}+(?: \\p{Ll}+)? (?:that|this|those|these)(?: \\p{Ll}+)?")
        || words.matches("(?s).* as well as \\p{Ll}+ing .*")
        || words.matches("(?s).* (?:of|the|an?|for|with|from|and|or)[.,]?")
        || text.substring(end).matches("(?s)[,”\"]* but \\p{Ll}+ing .*");
  }

  /** "A," says the letter, which came with a book, "to help him": the last may not be of it. */
  private static boolean spliced(Attribution attribution, String text) {
    List<Span> pieces = attribution.content();
    for (int i = 1; i < pieces.size(); i++) {
      int from = Math.min(pieces.get(i - 1).end(), pieces.get(i).start());
      String between = text.substring(from, pieces.get(i).start());
      boolean small = Character.isLowerCase(text.codePointAt(pieces.get(i).start()));
      if (small && between.matches("(?s).*(?:[—–]|--|, wh(?:ich|o)\\b).*")) {
        return true;
      }
    }
    return false;
  }
}
