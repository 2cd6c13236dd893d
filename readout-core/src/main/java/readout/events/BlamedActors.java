package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * Whom a phrase that is denounced or condemned puts to blame: who did it, not who suffered it or
 * got it. Stateless.
 */
final class BlamedActors {
  private static final Set<String> HARM =
      Set.of(
          "attack",
          "airstrike",
          "strike",
          "assault",
          "raid",
          "bombing",
          "shelling",
          "killing",
          "murder",
          "death",
          "beheading",
          "execution",
          "shooting",
          "kidnapping",
          "abduction",
          "massacre",
          "slaughter",
          "arrest",
          "detention",
          "downing",
          "slaying",
          "stabbing");

  private static final Set<String> DEALS =
      Set.of(
          "pact", "deal", "agreement", "accord", "treaty", "video", "film", "bill", "law", "war");

  private static final Set<String> HANDED =
      Set.of("leak", "release", "sale", "transfer", "publication", "disclosure");

  private BlamedActors() {}

  /** Whether the noun names what one suffers from another. */
  static boolean harm(String lemma) {
    return HARM.contains(lemma);
  }

  /** Whether who is named with the noun has suffered or got it, and is not to blame for it. */
  static boolean blameless(String lemma) {
    return harm(lemma) || HANDED.contains(lemma);
  }

  /** Who did the harm that the phrase names, not who suffered it; of other phrases as before. */
  static List<ActorValue> of(Analysis analysis, Sentence sentence, Token object) {
    if (HANDED.contains(object.lemma())) {
      // "denounced the leak of it to the press"
      return List.of();
    }
    if (DEALS.contains(object.lemma()) && sentence.child(object, "poss").isEmpty()) {
      // "denounced the Iran pact": what it is about is not to blame for it
      return by(analysis, sentence, object);
    }
    if (!harm(object.lemma())) {
      List<ActorValue> doers = by(analysis, sentence, object);
      return doers.isEmpty() ? InnerActors.ofPhrase(analysis, sentence, object) : doers;
    }
    List<ActorValue> found = new ArrayList<>();
    for (Token head : Clauses.prepositional(sentence, object, "by")) {
      found.addAll(ClauseActors.of(analysis, sentence, head, Optional.empty()));
    }
    boolean done = object.lemma().matches(".*(?:attack|strike|assault|raid|bombing|shelling)");
    for (Token owner : done ? sentence.children(object) : List.<Token>of()) {
      if (found.isEmpty()
          && owner.is("poss", "nmod", "amod")
          && analysis.cast().mention(sentence, owner).isPresent()) {
        analysis.cast().resolve(sentence, owner).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "the use of force against them by the police": the police, who use it. */
  private static List<ActorValue> by(Analysis analysis, Sentence sentence, Token object) {
    List<ActorValue> doers = new ArrayList<>();
    for (Token word : sentence.subtree(object)) {
      boolean near = word.index() > object.index() && word.lemma().equals("by") && word.is("prep");
      for (Token doer : near ? sentence.children(word) : List.<Token>of()) {
        if (doer.is("pobj")) {
          doers.addAll(ClauseActors.of(analysis, sentence, doer, Optional.empty()));
        }
      }
    }
    return doers;
  }
}
