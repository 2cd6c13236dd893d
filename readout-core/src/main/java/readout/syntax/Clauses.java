package readout.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Token;

/**
 * Questions about clauses of a parsed sentence: who does it, to whom, is it denied. Stateless;
 * trees in the Clear style.
 */
public final class Clauses {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "hardly");

  private static final Set<String> UTTERANCES =
      Set.of(
          "accusation",
          "allegation",
          "argument",
          "assertion",
          "charge",
          "claim",
          "contention",
          "demand",
          "notion",
          "point",
          "statement",
          "suggestion");

  private Clauses() {}

  /** A word and those coordinated with it, in order of the text. */
  public static List<Token> conjuncts(Sentence sentence, Token first) {
    List<Token> all = new ArrayList<>();
    all.add(first);
    for (int i = 0; i < all.size() && all.size() < 30; i++) {
      for (Token child : sentence.children(all.get(i))) {
        if (child.is("conj") && !all.contains(child)) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /** The first of the verbs that this one is listed with; itself where it stands alone. */
  public static Token first(Sentence sentence, Token verb) {
    Token at = verb;
    for (Optional<Token> head = sentence.head(at);
        at.is("conj") && head.filter(Token::verb).isPresent();
        head = sentence.head(at)) {
      at = head.orElseThrow();
    }
    return at;
  }

  /** Whether the verb stands in the passive. */
  public static boolean passive(Sentence sentence, Token verb) {
    if (sentence.child(verb, "nsubjpass", "auxpass").isPresent()) {
      return true;
    }
    boolean bare = verb.pos().equals("VBN") && sentence.child(verb, "nsubj", "aux").isEmpty();
    // "was stopped and accused": the auxiliary of the first verb stands for both
    boolean shared =
        verb.is("conj")
            && sentence.child(verb, "dobj").isEmpty()
            && sentence
                .head(verb)
                .filter(head -> head.verb() && head.index() < verb.index())
                .map(head -> passive(sentence, head))
                .orElse(false);
    return bare && (verb.is("acl", "relcl") || shared);
  }

  /** The agent of a passive ("by ..."). */
  public static Optional<Token> agent(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.is("agent", "prep") && child.lemma().equals("by")) {
        return sentence.child(child, "pobj");
      }
    }
    return Optional.empty();
  }

  /** What the verb is done to: the object, or the subject of a passive. */
  public static Optional<Token> undergoer(Sentence sentence, Token verb) {
    if (passive(sentence, verb)) {
      Optional<Token> subject = sentence.child(verb, "nsubjpass");
      if (subject.isPresent()) {
        return subject.map(token -> Subjects.antecedent(sentence, verb, token));
      }
      if (verb.is("conj")) {
        return sentence.head(verb).flatMap(head -> undergoer(sentence, head));
      }
      return verb.is("acl", "relcl") ? sentence.head(verb) : Optional.empty();
    }
    return sentence.child(verb, "dobj").map(token -> Subjects.antecedent(sentence, verb, token));
  }

  /** The objects of a preposition that hangs on the word, or on its object. */
  public static List<Token> prepositional(Sentence sentence, Token word, String... prepositions) {
    Set<String> wanted = Set.of(prepositions);
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(word)) {
      if (child.is("prep", "dative", "agent") && wanted.contains(child.lemma())) {
        for (Token object : sentence.children(child)) {
          if (object.is("pobj")) {
            found.add(object);
          } else if (object.is("prep")) {
            sentence.child(object, "pobj").ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /** Whether the clause of the verb is negated. */
  public static boolean negated(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      // "would offend, not attract": no denial of the first
      boolean contrast =
          child.index() > verb.index() + 1
              && sentence.tokens().get(child.index() - 1).text().equals(",");
      if (child.is("neg") && !contrast
          || (child.is("advmod", "det", "preconj") && NEGATIONS.contains(child.lemma()))) {
        return true;
      }
    }
    int first = sentence.subtree(verb).get(0).index();
    boolean nor = first > 0 && sentence.tokens().get(first - 1).lemma().equals("nor");
    if (nor && verb.is("conj")) {
      return true;
    }
    return sentence
        .child(verb, "nsubj", "nsubjpass")
        .flatMap(subject -> sentence.child(subject, "det", "neg"))
        .map(det -> det.lemma().equals("no") || det.lemma().equals("neither"))
        .orElse(false);
  }

  /** The auxiliaries and modals of the verb, as lemmas. */
  public static List<String> auxiliaries(Sentence sentence, Token verb) {
    List<String> found = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      if (child.is("aux", "auxpass")) {
        found.add(
            child.text().equalsIgnoreCase("'ll") || child.text().equalsIgnoreCase("’ll")
                ? "will"
                : child.text().toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /** The verb with its particle: "shoot down". */
  public static String phrase(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "prt")
        .map(particle -> verb.lemma() + " " + particle.lemma())
        .orElse(verb.lemma());
  }

  /**
   * Where the words under a word end, a comment of the report's on them left out: "accused Y of
   * shelling a post, an accusation that Y denies".
   */
  public static int endWithoutComment(Sentence sentence, Token part) {
    int end = sentence.subtreeSpan(part).end();
    for (Token word : sentence.subtree(part)) {
      if (word.is("appos") && UTTERANCES.contains(word.lemma())) {
        int start = sentence.subtreeSpan(word).start();
        end = start > part.span().end() ? Math.min(end, start) : end;
      }
    }
    return end;
  }

  /** "It promises to be a hard year": nobody promises anything. */
  public static boolean outlook(Sentence sentence, Token verb) {
    return verb.lemma().equals("promise")
        && sentence.child(verb, "nsubj").filter(word -> word.lemma().equals("it")).isPresent()
        && sentence.child(verb, "xcomp").filter(word -> word.lemma().equals("be")).isPresent();
  }
}
