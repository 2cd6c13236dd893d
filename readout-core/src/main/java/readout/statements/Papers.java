package readout.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.actors.Cast;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;

/** Whose words a paper brings: those of who issued it, as far as the report tells. Immutable. */
final class Papers {
  private static final Set<String> NAMES =
      Set.of(
          "statement",
          "readout",
          "communique",
          "communiqué",
          "letter",
          "document",
          "memo",
          "transcript",
          "declaration",
          "resolution",
          "law",
          "decree",
          "bill",
          "treaty",
          "report",
          "study",
          "poll",
          "survey",
          "release",
          "text",
          "cable",
          "lawsuit",
          "suit",
          "complaint",
          "email",
          "e-mail",
          "editorial",
          "op-ed",
          "article",
          "dispatch",
          "communication",
          "affidavit",
          "filing",
          "indictment",
          "number",
          "figure",
          "datum",
          "video",
          "summary");

  /** What "the statement said" goes on with the speaker before. */
  private static final Set<String> OF_SPEAKER =
      Set.of(
          "statement",
          "readout",
          "communique",
          "communiqué",
          "memo",
          "transcript",
          "declaration",
          "release",
          "text",
          "summary");

  private static final Set<String> ISSUED =
      Set.of("sign", "write", "send", "release", "issue", "draft", "publish", "post");

  /** How many sentences after a speaker "the statement" may still be his. */
  private static final int MEMORY = 6;

  private final List<Sentence> sentences;
  private final Cast cast;

  Papers(List<Sentence> sentences, Cast cast) {
    this.sentences = sentences;
    this.cast = cast;
  }

  /** Whether the noun names a paper or the like. */
  static boolean named(String lemma) {
    return NAMES.contains(lemma);
  }

  /**
   * The speech of the paper: of who issued it, told here or where the report first names the paper;
   * of the last speaker, where it is a statement; else of the paper.
   */
  Speech speech(Attribution attribution, Sentence sentence, Token head, @Nullable Speech last) {
    boolean definite =
        sentence.child(head, "det").map(det -> det.lemma().equals("the")).orElse(false);
    Optional<ActorValue> issuer = issuer(sentence, head);
    boolean one = definite && head.pos().equals("NN");
    if (issuer.isEmpty() && one && !OF_SPEAKER.contains(head.lemma())) {
      issuer = before(sentence, head);
    }
    if (issuer.isPresent()) {
      boolean person = SpeakerResolver.isPerson(issuer.orElseThrow(), cast);
      return new Speech(attribution, issuer.orElseThrow(), !person, person);
    }
    if (one
        && OF_SPEAKER.contains(head.lemma())
        && last != null
        && sentence.index() - last.attribution().sentence() <= MEMORY) {
      return new Speech(attribution, last.speaker(), true, last.person());
    }
    return new Speech(attribution, cast.described(sentence, head), true, false);
  }

  /** Who issued a paper of that name that the report told of before. */
  private Optional<ActorValue> before(Sentence sentence, Token head) {
    for (int i = sentence.index(); i >= 0; i--) {
      for (Token noun : sentences.get(i).tokens()) {
        boolean earlier = noun.span().start() < head.span().start();
        Optional<ActorValue> issuer =
            earlier && noun.noun() && noun.lemma().equals(head.lemma())
                ? issuer(sentences.get(i), noun)
                : Optional.empty();
        if (issuer.isPresent()) {
          return issuer;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ActorValue> issuer(Sentence sentence, Token paper) {
    // a poll of voters is not theirs
    String[] issued =
        paper.lemma().matches("poll|survey|report|study")
            ? new String[] {"from", "by"}
            : new String[] {"from", "by", "of"};
    List<Token> owners = new ArrayList<>(Clauses.prepositional(sentence, paper, issued));
    for (Token child : sentence.children(paper)) {
      if (child.is("poss", "compound", "nmod")) {
        owners.add(child);
      }
      for (Token act : Clauses.conjuncts(sentence, child)) {
        if (child.is("acl") && ISSUED.contains(act.lemma())) {
          Clauses.agent(sentence, act).ifPresent(owners::add);
        }
      }
    }
    return owners.stream()
        .filter(owner -> cast.acts(sentence, owner))
        .flatMap(owner -> cast.resolve(sentence, owner).stream())
        .findFirst();
  }
}
