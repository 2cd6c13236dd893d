package readout.attributions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.syntax.Subjects;

/** Whose words a cue brings: the speaker of its verb, or the paper that says it. Immutable. */
final class Sources {
  private static final Set<String> PAPERS =
      Set.of(
          "draft",
          "statement",
          "report",
          "letter",
          "memo",
          "email",
          "e-mail",
          "resolution",
          "document",
          "article",
          "ad",
          "text",
          "message",
          "note",
          "tweet",
          "post",
          "bill",
          "sign",
          "release",
          "editorial",
          "story",
          "op-ed",
          "column",
          "essay",
          "leaflet");

  private static final Set<String> AGAINST =
      Set.of("resist", "oppose", "reject", "criticize", "protest", "denounce", "defend", "support");

  /** What is done with another's paper: "approved a resolution condemning it". */
  private static final Set<String> TAKEN_UP =
      Set.of(
          "approve",
          "pass",
          "adopt",
          "back",
          "reject",
          "consider",
          "oppose",
          "debate",
          "endorse",
          "support",
          "receive",
          "get",
          "obtain",
          "see",
          "quote",
          "cite",
          "read",
          "find");

  private final CueLexicon cues;

  Sources(CueLexicon cues) {
    this.cues = cues;
  }

  /** The head of the phrase that names the source; empty where the sentence has none. */
  Optional<Token> of(Sentence sentence, Token verb) {
    return caught(sentence, verb)
        .or(() -> papers(sentence, verb))
        .or(() -> speaker(sentence, verb));
  }

  /** "a video of him mocking them": he mocks. */
  private static Optional<Token> caught(Sentence sentence, Token verb) {
    return verb.pos().equals("VBG") && verb.index() > 0
        ? Optional.of(sentence.tokens().get(verb.index() - 1))
            .filter(word -> word.text().matches("him|her|them") && word.is("pobj", "nsubj"))
        : Optional.empty();
  }

  private Optional<Token> speaker(Sentence sentence, Token verb) {
    if (verb.is("conj") && !Clauses.passive(sentence, verb)) {
      return outerSpeaker(sentence, verb).or(() -> Subjects.of(sentence, verb));
    }
    if (besides(sentence, verb)) {
      return resisting(sentence, verb)
          .or(() -> clause(sentence, verb).flatMap(head -> Subjects.of(sentence, head)));
    }
    return Clauses.passive(sentence, verb) && !verb.lemma().equals("quote")
        ? Clauses.agent(sentence, verb)
        : inserted(sentence, verb).or(() -> Subjects.of(sentence, verb));
  }

  /** "The plan, the minister said, "is dead"": the parser hangs both on the cue. */
  private static Optional<Token> inserted(Sentence sentence, Token verb) {
    List<Token> subjects =
        sentence.children(verb).stream()
            .filter(word -> word.is("nsubj") && word.index() < verb.index())
            .toList();
    return subjects.size() < 2
        ? Optional.empty()
        : Optional.of(subjects.get(subjects.size() - 1))
            .filter(
                last ->
                    sentence.tokens().subList(subjects.get(0).index(), last.index()).stream()
                        .anyMatch(token -> token.text().equals(",")));
  }

  /** The clause that a participle after a comma belongs to. */
  private Optional<Token> clause(Sentence sentence, Token participle) {
    Optional<Token> clause = sentence.head(participle);
    // "told them not to plan, signaling that ...": it is he who told them
    while (clause
        .filter(word -> belongs(sentence, word, participle))
        .flatMap(sentence::head)
        .isPresent()) {
      clause = clause.flatMap(sentence::head);
    }
    return clause;
  }

  /** "met members who oppose the deal, saying ...": those who oppose it say why. */
  private static Optional<Token> resisting(Sentence sentence, Token participle) {
    return sentence.tokens().stream()
        .filter(word -> word.is("relcl") && AGAINST.contains(word.lemma()))
        .filter(
            word ->
                sentence.subtree(word).stream()
                    .anyMatch(last -> last.index() == participle.index() - 2))
        .flatMap(word -> Subjects.of(sentence, word).stream())
        .filter(Token::noun)
        .findFirst();
  }

  /** A part of what somebody else does, or his words, closed before the participle. */
  private boolean belongs(Sentence sentence, Token clause, Token participle) {
    boolean closed =
        sentence.tokens().stream()
            .filter(token -> token.index() > clause.index() && token.index() < participle.index())
            .anyMatch(token -> token.text().matches("”|''|\""));
    return clause.is("xcomp")
        || closed
            && clause.is("ccomp")
            && sentence
                .head(clause)
                .filter(above -> above.index() < clause.index())
                .flatMap(above -> cues.find(above.lemma()))
                .filter(type -> type == CueLexicon.Type.SAY || type == CueLexicon.Type.BOTH)
                .isPresent();
  }

  /** "He accused Y of delay, saying that ...": after a comma it is not Y who says it. */
  private static boolean besides(Sentence sentence, Token verb) {
    return verb.is("advcl")
        && verb.pos().equals("VBG")
        && verb.index() > 0
        && sentence.tokens().get(verb.index() - 1).text().equals(",")
        && sentence.child(verb, "mark", "nsubj").isEmpty()
        && sentence.head(verb).filter(Token::verb).isPresent();
  }

  /** "X said Y had a right and added that ...": the verb hangs on what is said, but X speaks on. */
  private Optional<Token> outerSpeaker(Sentence sentence, Token verb) {
    if (sentence.child(verb, "nsubj", "nsubjpass").isPresent()) {
      return Optional.empty();
    }
    Optional<Token> said = sentence.head(verb);
    Optional<Token> saying = said.filter(token -> token.is("ccomp")).flatMap(sentence::head);
    boolean inner = said.map(token -> cues.find(token.lemma()).isEmpty()).orElse(false);
    boolean outer = saying.map(token -> cues.find(token.lemma()).isPresent()).orElse(false);
    return inner && outer ? Subjects.of(sentence, saying.orElseThrow()) : Optional.empty();
  }

  /** "a line from the draft noting that ...": the paper says it, not who changes it. */
  private static Optional<Token> papers(Sentence sentence, Token participle) {
    Token verb = participle;
    while (verb.is("conj")
        && verb.pos().equals("VBG")
        && sentence.child(verb, "nsubj").isEmpty()
        && sentence.head(verb).filter(word -> word.pos().equals("VBG")).isPresent()) {
      verb = sentence.head(verb).orElseThrow();
    }
    return ofPaper(sentence, verb);
  }

  private static Optional<Token> ofPaper(Sentence sentence, Token verb) {
    Optional<Token> before =
        verb.pos().equals("VBG") && verb.index() > 0
            ? Optional.of(sentence.tokens().get(verb.index() - 1))
            : Optional.empty();
    Optional<Token> author = author(sentence, verb);
    if (author.isPresent()) {
      return author;
    }
    Optional<Token> paper =
        before
            .filter(word -> word.noun() && PAPERS.contains(word.lemma()))
            .or(() -> spoken(sentence, verb));
    // of what somebody issues, he is the source
    boolean only =
        paper
            .filter(word -> word.is("dobj"))
            .flatMap(sentence::head)
            .filter(above -> TAKEN_UP.contains(above.lemma()))
            .isPresent();
    return paper.filter(word -> word.is("dobj") && !only).isPresent()
        ? paper.flatMap(sentence::head).flatMap(issue -> Subjects.of(sentence, issue))
        : paper.filter(word -> !word.is("nsubjpass"));
  }

  /** "she issued a statement over the weekend saying that ...". */
  private static Optional<Token> spoken(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(paper -> verb.is("acl") && verb.pos().equals("VBG"))
        .filter(paper -> paper.is("dobj") && PAPERS.contains(paper.lemma()));
  }

  /** "they published an op-ed in the Post arguing that ...": who published it argues. */
  private static Optional<Token> author(Sentence sentence, Token verb) {
    return Optional.of(verb)
        .filter(word -> word.is("acl") && word.pos().equals("VBG"))
        .flatMap(sentence::head)
        .filter(outlet -> outlet.is("pobj"))
        .flatMap(sentence::head)
        .flatMap(sentence::head)
        .filter(paper -> paper.is("dobj") && PAPERS.contains(paper.lemma()))
        .flatMap(sentence::head)
        .flatMap(clause -> Subjects.of(sentence, clause));
  }
}
