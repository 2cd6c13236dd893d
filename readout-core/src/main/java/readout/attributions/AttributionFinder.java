package readout.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Report;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.syntax.Clauses;
import readout.tagging.TaggedText;

/**
 * Links cues, sources and contents over the trees of a report's sentences, then gives each
 * quotation to the cue it belongs to, or to the speaker who goes on from the quotation before.
 * Attributions are sorted by their content. Stateless and thread-safe.
 */
public final class AttributionFinder {
  private static final Pattern SELF = Pattern.compile("\\s*\\w+sel(?:f|ves)\\b");

  // "he said he had": the answer to a question that is not there
  private static final Pattern BARE =
      Pattern.compile(
          "(?:he|she|it|they|we|I|that|this|there)(?: (?:had|has|have|did|does|do|would|will|could|can"
              + "|was|is|were|are|might|should)(?:n['’]t| not)?)?");
  private final CueLexicon cues = CueLexicon.STANDARD;
  private final Sources sources = new Sources(cues);

  /**
   * The attributions of the report.
   *
   * @param tagged what a trained tagger says of it, asked where it and the rules may differ, and
   *     for what the rules cannot read; empty where rules read alone
   */
  public List<Attribution> find(
      Report report,
      List<Sentence> sentences,
      List<Quotation> quotations,
      Optional<TaggedText> tagged) {
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (within(token.span(), quotations)) {
          continue;
        }
        if (token.text().equalsIgnoreCase("according")) {
          AccordingTo.read(sentence, token).ifPresent(drafts::add);
        } else if (token.verb()) {
          verb(sentence, token, quotations).ifPresent(drafts::add);
        }
      }
    }
    List<Span> judged = drafts.stream().map(draft -> draft.cue).toList();
    drafts.removeIf(draft -> nested(draft, drafts, report.body().text()));
    drafts.removeIf(draft -> draft.unsaid);
    QuotationHosts.assign(report, sentences, quotations, drafts);
    List<Attribution> found = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.content.isEmpty() && !(draft.type == CueLexicon.Type.CALL && !draft.quoted())) {
        Attribution attribution = draft.finish(report.body().text());
        // "..., and officials have confirmed it": the clause before is no content of the cue
        boolean beside = attribution.form() == Attribution.Form.INDIRECT && draft.beside;
        String words = attribution.content().get(0).of(report.body().text());
        boolean bare = attribution.content().size() == 1 && BARE.matcher(words).matches();
        if (!bare && !beside) {
          found.add(attribution);
        }
      }
    }
    List<Attribution> settled =
        new ArrayList<>(
            tagged
                .map(ContentSettling::new)
                .map(any -> any.settle(report.body().text(), sentences, quotations, found))
                .orElse(found));
    tagged
        .map(any -> new TaggedAttributions(report.body().text(), sentences, quotations, any))
        .ifPresent(any -> settled.addAll(any.beside(found, judged)));
    settled.addAll(EmbeddedPosts.of(report, sentences));
    settled.sort(
        Comparator.comparing((Attribution a) -> a.content().get(0)).thenComparing(a -> a.rule()));
    return settled;
  }

  private Optional<Draft> verb(Sentence sentence, Token verb, List<Quotation> quotations) {
    Optional<CueLexicon.Type> type =
        cues.find(linked(sentence, verb))
            .or(() -> cues.find(Clauses.phrase(sentence, verb)))
            .or(() -> cues.find(verb.lemma()));
    if (type.isEmpty() || verb.is("aux", "amod", "nmod", "compound")) {
      return Optional.empty();
    }
    Optional<Token> source = sources.of(sentence, verb);
    if (source.isEmpty() || source.orElseThrow().is("expl")) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(
            sentence,
            verb.span(),
            source.orElseThrow(),
            type.orElseThrow(),
            "attribution." + type.orElseThrow().name().toLowerCase(Locale.ROOT));
    draft.unsaid =
        Unsaid.holds(sentence, verb, type.orElseThrow())
            || draft.type == CueLexicon.Type.CALL && whatever(sentence, verb);
    draft.content.addAll(
        switch (type.orElseThrow()) {
          case SAY, FIND ->
              InsertedCues.around(sentence, verb, source.orElseThrow())
                  .orElseGet(() -> Contents.said(sentence, verb, source.orElseThrow()));
          case HOLD -> Contents.held(sentence, verb, source.orElseThrow());
          case BOTH -> Contents.saidOrDone(sentence, verb, source.orElseThrow());
          case ACT -> SpokenActs.done(sentence, verb);
          case CALL -> SpokenActs.governed(sentence, verb).stream().toList();
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
    if (itself || draft.unsaid && draft.content.isEmpty()) {
      return Optional.empty();
    }
    if (draft.content.isEmpty() && (!quotes || clauseOnly)) {
      return Optional.empty();
    }
    return Optional.of(draft);
  }

  /** "attacked him for what he called his failure": the name stands with the attack. */
  private static boolean whatever(Sentence sentence, Token verb) {
    return verb.is("pcomp")
        && sentence.children(verb).stream()
            .anyMatch(word -> word.lemma().equals("what") && word.index() < verb.index());
  }

  /** "call for", "call on": the verb with the preposition after it. */
  private static String linked(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "prep")
        .filter(prep -> prep.index() == verb.index() + 1)
        .map(prep -> verb.lemma() + " " + prep.lemma())
        .orElse("");
  }

  /** An attitude inside what somebody else says is part of the saying. */
  private static boolean nested(Draft draft, List<Draft> all, String text) {
    for (Draft other : all) {
      boolean outer =
          other.says()
              || other.type == CueLexicon.Type.ACT && other.cue.start() < draft.cue.start();
      if (other != draft && outer && !draft.says()) {
        for (Span span : other.content) {
          if (other.sentence == draft.sentence
                  && ContentEnds.of(other.sentence, text, other.cue, span).covers(draft.cue)
              || other.sentence != draft.sentence && span.covers(draft.cue)) {
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
