package readout.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  /** A quotation of fewer words than this is a name or an ironic mark unless a cue takes it. */
  private static final int SCARE = 4;

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
    assign(report, sentences, quotations, drafts);
    List<Attribution> found = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.content.isEmpty() && !(draft.type == CueLexicon.Type.CALL && !draft.quoted)) {
        found.add(draft.finish(report.body().text()));
      }
    }
    found.sort(
        Comparator.comparing((Attribution a) -> a.content().get(0)).thenComparing(a -> a.rule()));
    return found;
  }

  private Optional<Draft> verb(Sentence sentence, Token verb, List<Quotation> quotations) {
    Optional<CueLexicon.Type> type = cues.find(verb.lemma());
    if (type.isEmpty() || verb.is("aux", "amod", "nmod", "compound")) {
      return Optional.empty();
    }
    boolean passive = Clauses.passive(sentence, verb);
    Optional<Token> source =
        passive && !verb.lemma().equals("quote")
            ? Clauses.agent(sentence, verb)
            : Clauses.subject(sentence, verb);
    if (verb.is("conj")) {
      source = outerSpeaker(sentence, verb).or(() -> subjectOf(sentence, verb));
    }
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
    Optional<Span> clause =
        switch (type.orElseThrow()) {
          case SAY, HOLD -> clause(sentence, verb, source.orElseThrow());
          case ACT -> governed(sentence, verb);
          case CALL -> governed(sentence, verb);
        };
    clause.ifPresent(span -> draft.content.add(span));
    boolean quotes =
        quotations.stream().anyMatch(quotation -> quotation.outer().overlaps(sentence.span()));
    if (draft.content.isEmpty() && (!quotes || draft.type == CueLexicon.Type.HOLD)) {
      return Optional.empty();
    }
    return Optional.of(draft);
  }

  /** "did not say who", "declined to say whether": nothing is said. */
  private static boolean unsaid(Sentence sentence, Token verb) {
    boolean question =
        sentence
            .child(verb, "ccomp")
            .map(clause -> sentence.subtree(clause).get(0))
            .map(first -> first.pos().startsWith("W") || first.lemma().matches("whether|if"))
            .orElse(false);
    return question && (Clauses.negated(sentence, verb) || verb.is("xcomp"));
  }

  private static Optional<Token> subjectOf(Sentence sentence, Token verb) {
    return Clauses.subject(sentence, verb);
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

  /** The clause a verb of saying takes: its complement, or the clause it is put after. */
  private static Optional<Span> clause(Sentence sentence, Token verb, Token source) {
    for (Token child : sentence.children(verb)) {
      boolean infinitive = child.is("xcomp") && child.verb() && !verb.lemma().equals("ask");
      if (child.is("ccomp")
          || infinitive
          || (child.is("advcl", "dep")
              && child.verb()
              && sentence
                  .child(child, "mark")
                  .map(mark -> mark.lemma().equals("that"))
                  .orElse(false))) {
        Span span = sentence.subtreeSpan(child);
        if (child.index() > verb.index() && span.start() < verb.span().end()) {
          span = new Span(verb.span().end(), span.end());
        }
        if (child.index() < verb.index()) {
          int end =
              Math.min(
                  verb.span().start(),
                  source.span().start() < verb.span().start()
                      ? phraseStart(sentence, source)
                      : verb.span().start());
          if (span.start() >= end) {
            continue;
          }
          span = new Span(span.start(), Math.min(span.end(), end));
        } else if (infinitive) {
          span = new Span(verb.span().start(), span.end());
        }
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  private static int phraseStart(Sentence sentence, Token head) {
    return Math.min(sentence.subtreeSpan(head).start(), head.span().start());
  }

  /** An act of speech with everything it governs to its right. */
  private static Optional<Span> governed(Sentence sentence, Token verb) {
    int end = verb.span().end();
    boolean any = false;
    for (Token child : sentence.children(verb)) {
      if (child.index() > verb.index()
          && child.is(
              "dobj", "xcomp", "ccomp", "prep", "oprd", "dative", "pcomp", "advcl", "attr", "acomp",
              "prt")) {
        end = Math.max(end, sentence.subtreeSpan(child).end());
        any |= !child.is("prt");
      }
    }
    return any ? Optional.of(new Span(verb.span().start(), end)) : Optional.empty();
  }

  private static Optional<Draft> according(Sentence sentence, Token word) {
    Optional<Token> to =
        sentence.children(word).stream().filter(child -> child.lemma().equals("to")).findFirst();
    Optional<Token> source = to.flatMap(token -> sentence.child(token, "pobj"));
    Optional<Token> head = sentence.head(word);
    if (source.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    Token clause = head.orElseThrow();
    Span phrase = sentence.subtreeSpan(word);
    Span whole = sentence.subtreeSpan(clause);
    Span content =
        phrase.start() > clause.span().start()
            ? new Span(Math.min(whole.start(), phrase.start()), phrase.start())
            : new Span(Math.min(phrase.end(), whole.end()), whole.end());
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

  /** An attitude inside what somebody else says is part of the saying. */
  private static boolean nested(Draft draft, List<Draft> all) {
    for (Draft other : all) {
      boolean outer =
          other.type == CueLexicon.Type.SAY
              || other.type == CueLexicon.Type.ACT && other.cue.start() < draft.cue.start();
      if (other != draft && outer && draft.type != CueLexicon.Type.SAY) {
        for (Span span : other.content) {
          if (span.covers(draft.cue)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void assign(
      Report report, List<Sentence> sentences, List<Quotation> quotations, List<Draft> drafts) {
    Draft last = null;
    Set<Integer> done = new TreeSet<>();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      Draft host = host(quotation, quotations, sentences, drafts);
      if (host != null) {
        host.quote(quotation.inner());
        last = host;
        done.add(i);
        continue;
      }
      boolean wholeSentence =
          startsSentence(quotation, sentences) && words(report, quotation) >= SCARE;
      Draft before = last;
      if (wholeSentence && before != null && goesOn(report, quotation, before)) {
        boolean adjacent =
            i > 0
                && done.contains(i - 1)
                && blankBetween(report, quotations.get(i - 1), quotation)
                && before.sentence.index() < sentenceAt(sentences, quotation.inner().start());
        if (adjacent && before.continued) {
          before.quote(quotation.inner());
        } else {
          Draft next =
              new Draft(
                  before.sentence,
                  before.cue,
                  before.source,
                  CueLexicon.Type.SAY,
                  "attribution.continued");
          next.continued = true;
          next.home = sentenceAt(sentences, quotation.inner().start());
          next.quote(quotation.inner());
          drafts.add(next);
          last = next;
        }
        done.add(i);
      } else if (words(report, quotation) >= SCARE) {
        Draft loose = loose(quotation, sentences);
        if (loose != null) {
          loose.quote(quotation.inner());
          drafts.add(loose);
          last = loose;
          done.add(i);
        }
      }
    }
  }

  /** The cue in one of the quotation's sentences that is nearest to it. */
  private static @org.jspecify.annotations.Nullable Draft host(
      Quotation quotation,
      List<Quotation> quotations,
      List<Sentence> sentences,
      List<Draft> drafts) {
    Draft best = null;
    int bestGap = 400;
    for (Draft draft : drafts) {
      if (draft.continued || !draft.sentence.span().overlaps(quotation.outer())) {
        continue;
      }
      int gap =
          draft.cue.start() >= quotation.outer().end()
              ? draft.cue.start() - quotation.outer().end()
              : Math.max(0, quotation.outer().start() - draft.cue.end());
      boolean inside = draft.content.stream().anyMatch(span -> span.overlaps(quotation.inner()));
      if (inside) {
        gap = draft.type == CueLexicon.Type.SAY ? 0 : draft.type == CueLexicon.Type.ACT ? 2 : 1;
      } else if (draft.type == CueLexicon.Type.HOLD || draft.type == CueLexicon.Type.ACT) {
        continue;
      } else if (draft.rule.equals("attribution.according")) {
        gap += 200;
      }
      if (draft.type == CueLexicon.Type.SAY && tail(draft, quotation)) {
        gap = -1;
      }
      if (gap < bestGap) {
        best = draft;
        bestGap = gap;
      }
    }
    return best;
  }

  /** "..." the spokeswoman said: source and cue follow the closing mark, and nothing else. */
  private static boolean tail(Draft draft, Quotation quotation) {
    int end = quotation.outer().end();
    return draft.cue.start() >= end
        && draft.cue.start() - end < 80
        && draft.source.span().start() >= end
        && draft.sentence.tokens().stream()
            .noneMatch(
                token ->
                    token.verb()
                        && token.span().start() >= end
                        && token.span().end() <= draft.cue.start());
  }

  /** A stretch of somebody's words without a cue: it goes to the subject of the verb above it. */
  private @org.jspecify.annotations.Nullable Draft loose(
      Quotation quotation, List<Sentence> sentences) {
    Sentence sentence = sentences.get(sentenceAt(sentences, quotation.inner().start()));
    Optional<Token> first = sentence.at(quotation.inner().start());
    Optional<Token> at = first;
    for (int steps = 0; at.isPresent() && steps < 20; steps++) {
      Token word = at.orElseThrow();
      if (word.verb() && !quotation.inner().covers(word.span())) {
        Optional<Token> subject = Clauses.subject(sentence, word);
        if (subject.isPresent() && !quotation.inner().covers(subject.orElseThrow().span())) {
          return new Draft(
              sentence,
              word.span(),
              subject.orElseThrow(),
              CueLexicon.Type.CALL,
              "attribution.loose");
        }
      }
      at = sentence.head(word);
    }
    return null;
  }

  private static boolean goesOn(Report report, Quotation quotation, Draft before) {
    int home = before.home >= 0 ? before.home : before.sentence.index();
    int gap = quotation.outer().start() - before.end();
    String between =
        gap > 0 ? report.body().text().substring(before.end(), quotation.outer().start()) : "";
    return home >= 0 && gap < 400 && between.chars().filter(c -> c == '\n').count() <= 3;
  }

  private static boolean blankBetween(Report report, Quotation first, Quotation second) {
    return first.outer().end() <= second.outer().start()
        && report.body().text().substring(first.outer().end(), second.outer().start()).isBlank();
  }

  private static boolean startsSentence(Quotation quotation, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (Math.abs(sentence.span().start() - quotation.outer().start()) <= 1) {
        return true;
      }
    }
    return false;
  }

  private static int sentenceAt(List<Sentence> sentences, int offset) {
    int found = 0;
    for (Sentence sentence : sentences) {
      if (sentence.span().start() <= offset) {
        found = sentence.index();
      }
    }
    return found;
  }

  private static int words(Report report, Quotation quotation) {
    return quotation.inner().of(report.body().text()).strip().split("\\s+").length;
  }

  private static boolean within(Span span, List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      if (quotation.inner().covers(span) && span.length() > 0) {
        return true;
      }
    }
    return false;
  }

  private static final class Draft {
    private final Sentence sentence;
    private final Span cue;
    private final Token source;
    private final CueLexicon.Type type;
    private final String rule;
    private final List<Span> content = new ArrayList<>();
    private boolean quoted;
    private boolean continued;
    private int home = -1;
    private int quotedUnits;

    private Draft(Sentence sentence, Span cue, Token source, CueLexicon.Type type, String rule) {
      this.sentence = sentence;
      this.cue = cue;
      this.source = source;
      this.type = type;
      this.rule = rule;
    }

    private void quote(Span inner) {
      quoted = true;
      quotedUnits += inner.length();
      Span joined = inner;
      for (Span span : List.copyOf(content)) {
        if (span.overlaps(inner)) {
          joined = joined.union(span);
          content.remove(span);
        }
      }
      content.add(joined);
      content.sort(null);
    }

    private int end() {
      return content.isEmpty()
          ? cue.end()
          : Math.max(cue.end(), content.get(content.size() - 1).end());
    }

    private Attribution finish(String text) {
      List<Span> trimmed = new ArrayList<>();
      int units = 0;
      for (Span span : content) {
        Span clean = trim(text, span);
        if (clean.length() > 0) {
          trimmed.add(clean);
          units += clean.length();
        }
      }
      if (trimmed.isEmpty()) {
        trimmed.add(content.get(0));
      }
      Attribution.Form form =
          !quoted
              ? Attribution.Form.INDIRECT
              : quotedUnits * 10 >= units * 9 ? Attribution.Form.DIRECT : Attribution.Form.MIXED;
      return new Attribution(
          home >= 0 ? home : sentence.index(),
          continued ? Optional.empty() : Optional.of(cue),
          Optional.of(new Attribution.Head(sentence.index(), source.index())),
          trimmed,
          form,
          rule);
    }

    /** "that was outrageous": here the word is what is spoken of. */
    private static final java.util.regex.Pattern THAT_IS =
        java.util.regex.Pattern.compile(
            "that (?:is|was|wasn[’']t|isn[’']t|will|would|wouldn[’']t|won[’']t|could|couldn[’']t|can|may|might"
                + "|must|should|has|had|does|did|doesn[’']t|didn[’']t|never|seems|means|meant)\\b",
            java.util.regex.Pattern.CASE_INSENSITIVE);

    private static boolean closing(String text, int to) {
      char last = text.charAt(to - 1);
      boolean single = last == '’' && to > 1 && ",.!?".indexOf(text.charAt(to - 2)) >= 0;
      return Character.isWhitespace(last) || "“”\"‘—–".indexOf(last) >= 0 || single;
    }

    /** White space, commas, quotation marks and a leading "that" are no part of what is said. */
    private static Span trim(String text, Span span) {
      int from = span.start();
      int to = span.end();
      boolean again = true;
      while (again) {
        again = false;
        while (from < to
            && !Character.isLetterOrDigit(text.charAt(from))
            && "([$€£".indexOf(text.charAt(from)) < 0) {
          from++;
        }
        if (text.regionMatches(true, from, "that ", 0, 5)
            && from + 5 < to
            && !THAT_IS.matcher(text).region(from, to).lookingAt()) {
          from += 5;
          again = true;
        }
      }
      while (to > from && closing(text, to)) {
        to--;
      }
      return new Span(from, Math.max(from, to));
    }
  }
}
