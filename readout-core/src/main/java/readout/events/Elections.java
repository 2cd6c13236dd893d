package readout.events;

import readout.model.EngagementFamily;
import readout.model.Sentence;

/** Votes that a sentence speaks of without telling that they are held. Stateless. */
final class Elections {
  private Elections() {}

  /** Whether the noun names no vote that is held, or one within a body. */
  static boolean spokenOf(EngagementPhrase item, String what) {
    Sentence sentence = item.sentence();
    boolean vote = EngagementFamily.of(what) == EngagementFamily.VOTE;
    // "lost to X in the election": who stands in it does not meet
    boolean runs =
        vote
            && sentence
                .head(item.noun())
                .filter(
                    prep ->
                        item.noun().is("pobj")
                            && prep.lemma()
                                .matches("in|at|by|during|after|before|since|on|to|about|from|of"))
                .isPresent();
    // "a voice for free elections"
    boolean wanted =
        vote
            && sentence
                .head(item.noun())
                .filter(prep -> item.noun().is("pobj") && prep.lemma().equals("for"))
                .flatMap(sentence::head)
                .filter(
                    above ->
                        above.noun()
                            && above.lemma().matches("voice|campaign|push|advocate|support|hope"))
                .isPresent();
    // "targeted the election": what is done to it is no holding of it
    boolean object =
        vote
            && item.noun().is("dobj")
            && item.verb()
                .filter(
                    verb ->
                        !verb.lemma()
                            .matches(
                                "hold|schedule|call|postpone|delay|cancel|conduct|organi[sz]e|announce"
                                    + "|set|have|plan|promise|stage"))
                .isPresent();
    // "the House leadership elections" are of its members
    boolean withinBody = vote && what.matches("(?i).*\\b(?:leadership|primary|committee)\\b.*");
    return runs || wanted || object || withinBody;
  }
}
