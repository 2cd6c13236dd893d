package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.model.ActorValue;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;
import readout.syntax.Subjects;

/**
 * The actors named inside a phrase or a complement, where its head itself is none of them.
 * Stateless.
 */
final class InnerActors {
  private static final String[] INSIDE = {
    "on", "against", "with", "of", "from", "to", "in", "for", "over", "by", "between"
  };

  /** What is promised to somebody, or with him; "promised to label China" is not to China. */
  private static final Set<String> TOWARDS =
      Set.of(
          "help",
          "aid",
          "support",
          "assist",
          "provide",
          "give",
          "send",
          "work",
          "meet",
          "cooperate",
          "talk",
          "negotiate",
          "join",
          "host",
          "sell",
          "supply",
          "arm",
          "train",
          "share",
          "return",
          "release",
          "protect",
          "defend",
          "back",
          "lend",
          "grant",
          "offer",
          "pay",
          "sit",
          "speak",
          "consult",
          "coordinate",
          "hold",
          "resume",
          "improve",
          "increase",
          "expand",
          "boost",
          "strengthen",
          "extend",
          "restore",
          "normalize",
          "visit",
          "receive",
          "lift",
          "ease",
          "deliver",
          "fund",
          "rebuild",
          "stand",
          "trade",
          "continue",
          "start",
          "begin",
          "reopen",
          "open",
          "exchange",
          "hand");

  /** What is handed over, sent or withdrawn, and is nobody a promise is made to. */
  private static final Set<String> HANDED_OVER =
      Set.of(
          "troop",
          "soldier",
          "weapon",
          "arm",
          "jet",
          "ship",
          "missile",
          "prisoner",
          "hostage",
          "asset",
          "money",
          "fund");

  private InnerActors() {}

  /** The actors that a phrase is against or of. */
  static List<ActorValue> against(Analysis analysis, Sentence sentence, Token object) {
    List<ActorValue> found = new ArrayList<>();
    for (Token part : Clauses.conjuncts(sentence, object)) {
      for (Token head : Clauses.prepositional(sentence, part, INSIDE)) {
        if (head.is("pobj")
            && sentence.head(head).filter(prep -> prep.lemma().equals("in")).isPresent()
            && analysis.cast().mention(sentence, head).isEmpty()) {
          // "asylum in his country"
          continue;
        }
        List<ActorValue> inside = ClauseActors.of(analysis, sentence, head, Optional.empty());
        // "his stand on the pact in the Courier": where it was printed
        boolean printed = sentence.head(head).filter(prep -> prep.lemma().equals("in")).isPresent();
        inside.stream()
            .filter(
                actor ->
                    !printed || actor.actorId().filter(id -> id.startsWith("outlet:")).isEmpty())
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The actors named inside a phrase: what it is against or of, else whose name stands in it. */
  static List<ActorValue> ofPhrase(Analysis analysis, Sentence sentence, Token object) {
    List<ActorValue> found = against(analysis, sentence, object);
    if (found.isEmpty() && object.is("pobj")) {
      // "China remains under an embargo imposed by ...": it is against who is under it
      sentence
          .head(object)
          .filter(prep -> prep.lemma().equals("under"))
          .flatMap(sentence::head)
          .filter(Token::verb)
          .flatMap(verb -> Subjects.of(sentence, verb))
          .ifPresent(
              head -> found.addAll(ClauseActors.of(analysis, sentence, head, Optional.empty())));
    }
    if (found.isEmpty()) {
      List<Token> core = NounPhrases.core(sentence, object);
      boolean pair = core.stream().anyMatch(word -> word.text().matches("[-–]"));
      // "the Turkey-Russia dispute" is of both
      for (Token word : pair ? core : sentence.children(object)) {
        if ((pair || word.is("poss", "compound", "nmod", "amod"))
            && analysis.cast().mention(sentence, word).isPresent()) {
          analysis.cast().resolve(sentence, word).ifPresent(found::add);
        }
      }
    }
    return new ArrayList<>(found.stream().distinct().toList());
  }

  /** The first actors that the complement of the verb does something to or with. */
  static List<ActorValue> ofComplement(
      Analysis analysis, Sentence sentence, Token verb, Optional<Speech> speech, boolean friendly) {
    for (Token child : sentence.children(verb)) {
      if (child.is("xcomp", "ccomp", "pcomp", "prep")
          && child.index() > verb.index()
          && !(friendly && child.verb() && !TOWARDS.contains(child.lemma()))) {
        List<ActorValue> found = new ArrayList<>(deep(analysis, sentence, child, speech, friendly));
        found.removeIf(
            actor ->
                !actor.named()
                    && actor.country().isEmpty()
                    && actor.name().chars().noneMatch(Character::isUpperCase));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** "promised to return U.S. troops": they are what is promised. */
  private static boolean handedOver(Analysis analysis, Sentence sentence, Token token) {
    return token.is("dobj")
        && HANDED_OVER.contains(token.lemma())
        && analysis.cast().mention(sentence, token).isEmpty()
        && sentence
            .head(token)
            .filter(verb -> !verb.lemma().matches("help|support|back|arm|train|aid|assist|join"))
            .isPresent();
  }

  /** "a process to rid X of its arms", "tougher sanctions on X": what X is to suffer. */
  private static boolean suffers(Sentence sentence, Token token, Token top) {
    Optional<Token> at = Optional.of(token);
    for (int steps = 0; at.isPresent() && steps < 6; steps++) {
      Token word = at.orElseThrow();
      if (word.lemma()
              .matches(
                  "rid|sanction|embargo|punish|isolate|toughen|tighten|pressure|deter|counter|defeat"
                      + "|contain|confront|condemn|blockade|boycott|denuclearize")
          && !sentence
              .head(word)
              .filter(above -> above.lemma().matches("lift|ease|end|drop|remove|suspend|waive"))
              .isPresent()) {
        return true;
      }
      if (word.equals(top)) {
        return false;
      }
      at = sentence.head(word);
    }
    return false;
  }

  private static List<ActorValue> deep(
      Analysis analysis, Sentence sentence, Token top, Optional<Speech> speech, boolean friendly) {
    for (Token token : sentence.subtree(top)) {
      if (token.is("dobj", "pobj")
          && token.noun()
          && !located(analysis, sentence, token)
          && !ownThing(sentence, token)
          && !(friendly
              && (opposing(sentence, token)
                  || suffers(sentence, token, top)
                  || handedOver(analysis, sentence, token)))
          && !aside(sentence, token, top)
          && Clauses.conjuncts(sentence, token).size() < 6) {
        List<ActorValue> found = ClauseActors.of(analysis, sentence, token, speech);
        if (found.isEmpty()) {
          boolean target =
              friendly && !Clauses.prepositional(sentence, token, "against", "over").isEmpty();
          found = target ? List.of() : ofPhrase(analysis, sentence, token);
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** "offered to send its envoy to X": the envoy is what is offered. */
  private static boolean ownThing(Sentence sentence, Token token) {
    return token.is("dobj")
        && sentence.child(token, "poss").filter(own -> own.pos().equals("PRP$")).isPresent();
  }

  /** "agreed on a strategy against X": it is not X to whom it is promised. */
  private static boolean opposing(Sentence sentence, Token token) {
    return token.is("pobj")
        && sentence.head(token).filter(prep -> prep.lemma().equals("against")).isPresent();
  }

  /** "vowed on the show of X to stay": on whose show it was is nobody it is towards. */
  private static boolean aside(Sentence sentence, Token token, Token top) {
    Optional<Token> at = Optional.of(token);
    while (at.isPresent() && at.orElseThrow().index() != top.index()) {
      Token word = at.orElseThrow();
      boolean shown =
          word.is("pobj") && word.lemma().matches("show|program|programme|interview|statement");
      if (shown) {
        return true;
      }
      at = sentence.head(word);
    }
    return top.is("prep")
        && sentence
            .child(top, "pobj")
            .filter(word -> word.lemma().matches("show|program|programme|interview|statement"))
            .isPresent();
  }

  /** "agreed to host it in X": where something is done is nobody it is done to. */
  private static boolean located(Analysis analysis, Sentence sentence, Token word) {
    return word.is("pobj")
        && sentence.head(word).filter(prep -> prep.lemma().matches("in|at")).isPresent()
        && analysis
            .cast()
            .mention(sentence, word)
            .filter(name -> name.type() == Mention.Type.PLACE)
            .isPresent();
  }
}
