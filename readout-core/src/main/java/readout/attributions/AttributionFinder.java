package readout.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;

/**
 * Links cues, sources and contents over the trees of a report's sentences, then gives each
 * quotation to the cue it belongs to, or to the speaker who goes on from the quotation before.
 * Attributions are sorted by their content. Stateless and thread-safe.
 */
public final class AttributionFinder {
  private static final Set<String> UNSAID =
      Set.of("say", "tell", "mention", "specify", "explain", "elaborate", "announce", "write");

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

  // "..., and officials have confirmed it": the clause before is no content of the cue
  private static final Pattern BESIDE = Pattern.compile(",? (?:and|but)$");

  private static final Pattern SELF = Pattern.compile("\\s*\\w+sel(?:f|ves)\\b");

  // "he said he had": the answer to a question that is not there
  private static final Pattern BARE =
      Pattern.compile(
          "(?:he|she|it|they|we|I|that|this|there)(?: (?:had|has|have|did|does|do|would|will|could|can"
              + "|was|is|were|are|might|should)(?:n['’]t| not)?)?");

  private final CueLexicon cues = CueLexicon.load();

  /** The attributions of the report. */
  public List<Attribution> find(
      Report report, List<Sentence> sentences, List<Quotation> quotations) {
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (within(token.span(), quotations)) {
          continue;
        }
        if (token.text().equalsIgnoreCase("according")) {
          according(sentence, token).ifPresent(drafts::add);
        } else if (token.verb()) {
          verb(sentence, token, quotations).ifPresent(drafts::add);
        }
      }
    }
    drafts.removeIf(draft -> nested(draft, drafts));
    QuotationHosts.assign(report, sentences, quotations, drafts);
    List<Attribution> found = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.content.isEmpty() && !(draft.type == CueLexicon.Type.CALL && !draft.quoted())) {
        Attribution attribution = draft.finish(report.body().text());
        String words = attribution.content().get(0).of(report.body().text());
        boolean beside =
            attribution.form() == Attribution.Form.INDIRECT && BESIDE.matcher(words).find();
        boolean bare =
            attribution.content().size() == 1
                && BARE.matcher(attribution.content().get(0).of(report.body().text())).matches();
        if (!bare && !beside) {
          found.add(attribution);
        }
      }
    }
    found.sort(
        Comparator.comparing((Attribution a) -> a.content().get(0)).thenComparing(a -> a.rule()));
    return found;
  }

  private Optional<Draft> verb(Sentence sentence, Token verb, List<Quotation> quotations) {
    Optional<CueLexicon.Type> type =
        cues.find(linked(sentence, verb))
            .or(() -> cues.find(Clauses.phrase(sentence, verb)))
            .or(() -> cues.find(verb.lemma()));
    if (type.isEmpty() || verb.is("aux", "amod", "nmod", "compound")) {
      return Optional.empty();
    }
    Optional<Token> source = papers(sentence, verb).or(() -> source(sentence, verb));
    if (source.isEmpty() || source.orElseThrow().is("expl")) {
      return Optional.empty();
    }
    if (unsaid(sentence, verb)) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(
            sentence,
            verb.span(),
            source.orElseThrow(),
            type.orElseThrow(),
            "attribution." + type.orElseThrow().name().toLowerCase(java.util.Locale.ROOT));
    draft.content.addAll(
        switch (type.orElseThrow()) {
          case SAY, HOLD, FIND -> Contents.said(sentence, verb, source.orElseThrow());
          case BOTH -> Contents.saidOrDone(sentence, verb, source.orElseThrow());
          case ACT, CALL -> Contents.governed(sentence, verb).stream().toList();
        });
    boolean quotes =
        quotations.stream().anyMatch(quotation -> quotation.outer().overlaps(sentence.span()));
    boolean clauseOnly = draft.type == CueLexicon.Type.HOLD || draft.type == CueLexicon.Type.FIND;
    boolean itself =
        draft.type == CueLexicon.Type.FIND
            && draft.content.stream()
                .anyMatch(
                    span ->
                        SELF.matcher(sentence.text())
                            .region(
                                Math.max(0, span.start() - sentence.span().start()),
                                sentence.text().length())
                            .lookingAt());
    if (itself || draft.content.isEmpty() && (!quotes || clauseOnly)) {
      return Optional.empty();
    }
    return Optional.of(draft);
  }

  private Optional<Token> source(Sentence sentence, Token verb) {
    if (verb.is("conj")) {
      return outerSpeaker(sentence, verb).or(() -> Clauses.subject(sentence, verb));
    }
    return Clauses.passive(sentence, verb) && !verb.lemma().equals("quote")
        ? Clauses.agent(sentence, verb)
        : Clauses.subject(sentence, verb);
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
        .flatMap(clause -> Clauses.subject(sentence, clause));
  }

  /** "a line from the draft noting that ...": the paper says it, not who changes it. */
  private static Optional<Token> papers(Sentence sentence, Token verb) {
    Optional<Token> before =
        verb.pos().equals("VBG") && verb.index() > 0
            ? Optional.of(sentence.tokens().get(verb.index() - 1))
            : Optional.empty();
    Optional<Token> author = author(sentence, verb);
    if (author.isPresent()) {
      return author;
    }
    // of what somebody issues, he is the source
    return before.filter(
        word -> word.noun() && PAPERS.contains(word.lemma()) && !word.is("dobj", "nsubjpass"));
  }

  /** "did not say who", "never said that", "sales declined": nothing is said. */
  private static boolean unsaid(Sentence sentence, Token verb) {
    boolean negated = Clauses.negated(sentence, verb) || without(sentence, verb);
    if (negated && UNSAID.contains(verb.lemma())) {
      return true;
    }
    if (verb.lemma().equals("decline") && sentence.child(verb, "xcomp", "dobj").isEmpty()
        || verb.lemma().equals("appeal") && sentence.child(verb, "dobj").isPresent()) {
      return true;
    }
    boolean outlook =
        verb.lemma().equals("promise")
            && sentence.child(verb, "nsubj").filter(word -> word.lemma().equals("it")).isPresent()
            && sentence.child(verb, "xcomp").filter(word -> word.lemma().equals("be")).isPresent();
    if (outlook) {
      return true;
    }
    boolean question =
        sentence
            .child(verb, "ccomp")
            .map(clause -> sentence.subtree(clause).get(0))
            .map(first -> first.pos().startsWith("W") || first.lemma().matches("whether|if"))
            .orElse(false);
    return question && (negated || verb.is("xcomp"));
  }

  /** "without specifying what is wrong". */
  private static boolean without(Sentence sentence, Token verb) {
    return verb.is("pcomp")
        && sentence.head(verb).filter(word -> word.lemma().equals("without")).isPresent();
  }

  /** "call for", "call on": the verb with the preposition after it. */
  private static String linked(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "prep")
        .filter(prep -> prep.index() == verb.index() + 1)
        .map(prep -> verb.lemma() + " " + prep.lemma())
        .orElse("");
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
    return inner && outer ? Clauses.subject(sentence, saying.orElseThrow()) : Optional.empty();
  }

  private static Optional<Draft> according(Sentence sentence, Token word) {
    Optional<Token> to =
        sentence.children(word).stream().filter(child -> child.lemma().equals("to")).findFirst();
    Optional<Token> source = to.flatMap(token -> sentence.child(token, "pobj"));
    Optional<Token> head = sentence.head(word);
    if (source.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    Token clause = whole(sentence, head.orElseThrow(), word);
    Span phrase = sentence.subtreeSpan(word);
    Span whole = sentence.subtreeSpan(clause);
    Span content =
        phrase.start() > clause.span().start()
            ? new Span(Math.min(whole.start(), phrase.start()), phrase.start())
            : new Span(Math.min(phrase.end(), whole.end()), whole.end());
    boolean relative =
        clause.is("relcl", "advcl", "acl") && content.start() > sentence.span().start();
    if (relative && phrase.start() > clause.span().start() && !lastWord(sentence, word, phrase)) {
      return Optional.empty();
    }
    if (lastWord(sentence, word, phrase) && clause.index() < word.index()) {
      content = new Span(sentence.span().start(), phrase.start());
    }
    Draft draft =
        new Draft(
            sentence,
            word.span().union(to.orElseThrow().span()),
            source.orElseThrow(),
            CueLexicon.Type.SAY,
            "attribution.according");
    if (content.length() < 8) {
      return Optional.empty();
    }
    draft.content.add(content);
    return Optional.of(draft);
  }

  /** ", according to Z." at the end is of the whole sentence, unless its words are quoted. */
  private static boolean lastWord(Sentence sentence, Token word, Span phrase) {
    List<Token> tokens = sentence.tokens();
    boolean comma = word.index() > 0 && tokens.get(word.index() - 1).text().equals(",");
    boolean ends =
        tokens.stream()
            .filter(token -> token.span().start() >= phrase.end())
            .noneMatch(token -> Character.isLetterOrDigit(token.text().codePointAt(0)));
    boolean plain = tokens.stream().noneMatch(token -> token.text().matches("[;“”\"]|``|''"));
    return comma && ends && plain;
  }

  /** "X met Y and announced a call, according to Z": Z has all of it, not the last verb alone. */
  private static Token whole(Sentence sentence, Token clause, Token word) {
    Token at = clause;
    while (at.is("conj")
        && at.verb()
        && at.index() < word.index()
        && sentence.child(at, "nsubj", "nsubjpass", "expl").isEmpty()
        && sentence.head(at).filter(Token::verb).isPresent()) {
      at = sentence.head(at).orElseThrow();
    }
    return at;
  }

  /** An attitude inside what somebody else says is part of the saying. */
  private static boolean nested(Draft draft, List<Draft> all) {
    for (Draft other : all) {
      boolean outer =
          other.says()
              || other.type == CueLexicon.Type.ACT && other.cue.start() < draft.cue.start();
      if (other != draft && outer && !draft.says()) {
        for (Span span : other.content) {
          if (span.covers(draft.cue)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean within(Span span, List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      if (quotation.inner().covers(span) && span.length() > 0) {
        return true;
      }
    }
    return false;
  }
}
