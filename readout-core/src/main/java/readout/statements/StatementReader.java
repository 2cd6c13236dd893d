package readout.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.actors.Actor;
import readout.actors.ActorTable;
import readout.actors.Person;
import readout.analysis.Analysis;
import readout.analysis.Speech;
import readout.attributions.Attribution;
import readout.model.Evidence;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Source;
import readout.model.Span;
import readout.model.TextValue;
import readout.model.Token;
import readout.syntax.NounPhrases;

/**
 * Turns the speeches of a report into statements. An outlet that only passes on what another says
 * becomes that statement's relay. Thread-safe.
 */
public final class StatementReader {
  private static final int VERSION = 5;

  /** "Correction: this article originally said": the report takes it back. */
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?i)^\\W*(?:correction|clarification)\\b"
              + "|\\b(?:earlier|previous) version of th(?:is|e) (?:article|post|story|report)\\b"
              + "|\\bthis (?:article|post|story|report) (?:originally|initially|previously)\\b");

  private final ActorTable table;

  /** A reader that knows outlets from the table. */
  public StatementReader(ActorTable table) {
    this.table = table;
  }

  /** The statements of the report, in order. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> statements = new ArrayList<>();
    for (Speech speech : analysis.speeches()) {
      boolean withdrawn =
          CORRECTION.matcher(SayingTimes.home(speech.attribution(), analysis).text()).find();
      // "Mrs. Holm said, her voice rising": how it was said
      boolean manner =
          speech.attribution().content().size() == 1
              && speech
                  .attribution()
                  .content()
                  .get(0)
                  .of(analysis.text())
                  .matches("(?:his|her|their) \\p{Ll}+ \\p{Ll}+ing");
      if (withdrawn || manner || isOutlet(speech) && passesOn(speech, analysis)) {
        continue;
      }
      statements.add(statement(speech, analysis));
    }
    return statements;
  }

  private Finding statement(Speech speech, Analysis analysis) {
    Attribution attribution = speech.attribution();
    Finding.Builder draft = Finding.of(analysis.report(), Kind.STATEMENT);
    for (Span piece : attribution.content()) {
      Reader rule = new Reader(attribution.rule(), VERSION);
      draft.evidence(
          Evidence.of(
              analysis.report(),
              piece,
              attribution.tagging().map(Attribution.Tagging::reader).orElse(rule),
              attribution.tagging().map(Attribution.Tagging::score).orElse(1.0)));
    }
    String words =
        attribution.content().stream()
            .map(piece -> oneLine(piece.of(analysis.text())))
            .collect(Collectors.joining(" … "));
    draft.add(Slot.CONTENT, new TextValue(words));
    said(attribution, analysis)
        .ifPresent(
            span ->
                draft.evidence(
                    Evidence.of(
                        analysis.report(),
                        span,
                        new Reader(attribution.rule() + ".source", VERSION),
                        1)));
    draft.add(Slot.SPEAKER, speech.speaker());
    draft.add(
        Slot.FORM, new TextValue(attribution.form().name().toLowerCase(java.util.Locale.ROOT)));
    Terms terms = Terms.of(speech);
    draft.add(Slot.TERMS, new TextValue(terms.label()));
    Sentence home = SayingTimes.home(attribution, analysis);
    if (terms == Terms.ANONYMOUS) {
      grounds(speech, home, analysis)
          .ifPresent(grounds -> draft.add(Slot.GROUNDS, new TextValue(grounds)));
    }
    String around = outside(home, attribution, analysis);
    String cue = attribution.cue().map(span -> span.of(analysis.text())).orElse("");
    Channel.read(around, cue).ifPresent(channel -> draft.add(Slot.CHANNEL, new TextValue(channel)));
    role(speech, analysis).ifPresent(role -> draft.add(Slot.ROLE, new TextValue(role)));
    Optional<Speech> relay = relay(speech, analysis);
    relay.ifPresent(outlet -> draft.add(Slot.RELAYED_BY, outlet.speaker()));
    SayingTimes.of(speech, analysis).ifPresent(time -> draft.add(Slot.TIME, time));
    draft.doubts(StatementDoubts.of(speech, terms, words, analysis));
    draft.source(source(speech, relay, analysis));
    return draft.build();
  }

  /** The source and the cue, where they stand together in the sentence of what is said. */
  private static Optional<Span> said(Attribution attribution, Analysis analysis) {
    if (attribution.cue().isEmpty() || attribution.source().isEmpty()) {
      return Optional.empty();
    }
    Attribution.Head head = attribution.source().orElseThrow();
    Sentence sentence = analysis.sentences().get(head.sentence());
    Span source = NounPhrases.coreSpan(sentence, sentence.tokens().get(head.token()));
    Span cue = attribution.cue().orElseThrow();
    Span whole = source.union(cue);
    for (Token token : sentence.tokens()) {
      if (token.is("dobj", "dative")
          && token.head() >= 0
          && cue.overlaps(sentence.tokens().get(token.head()).span())
          && token.index() == sentence.tokens().get(token.head()).index() + 1) {
        whole = whole.union(token.span());
      }
    }
    boolean apart = sentence.span().covers(cue) && whole.length() < 120;
    Span checked = whole;
    return apart && attribution.content().stream().noneMatch(piece -> piece.overlaps(checked))
        ? Optional.of(whole)
        : Optional.empty();
  }

  /** The source a speech is, for everything said in it. */
  public static Source source(Speech speech, Optional<Speech> relay, Analysis analysis) {
    Terms terms = Terms.of(speech);
    Source.Kind kind =
        switch (terms) {
          case ON_RECORD, ON_RECORD_BY_OFFICE -> Source.Kind.SPEAKER;
          case ANONYMOUS -> Source.Kind.UNNAMED;
          case DOCUMENT -> Source.Kind.DOCUMENT;
        };
    Optional<java.time.LocalDate> day = analysis.report().publication().day();
    return new Source(
        kind,
        speech.speaker().name(),
        speech.speaker().country(),
        relay.map(outlet -> outlet.speaker().name()),
        day);
  }

  /** Grounds may be stated where the source is first described, not only where it speaks. */
  private static Optional<String> grounds(Speech speech, Sentence home, Analysis analysis) {
    Optional<String> here = Terms.grounds(home.text());
    if (here.isPresent()) {
      return here;
    }
    String who = speech.speaker().name().substring(speech.speaker().name().lastIndexOf(' ') + 1);
    for (int i = home.index() + 1; i <= home.index() + 2 && i < analysis.sentences().size(); i++) {
      Optional<String> next = Terms.grounds(analysis.sentences().get(i).text());
      if (next.isPresent() && analysis.sentences().get(i).text().contains(who)) {
        return next;
      }
    }
    for (Speech other : analysis.speeches()) {
      if (other.speaker().name().equals(speech.speaker().name())) {
        Optional<String> there =
            Terms.grounds(
                analysis
                    .sentences()
                    .get(
                        other
                            .attribution()
                            .source()
                            .map(Attribution.Head::sentence)
                            .orElse(other.attribution().sentence()))
                    .text());
        if (there.isPresent()) {
          return there;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> role(Speech speech, Analysis analysis) {
    for (Person person : analysis.cast().people()) {
      if (speech.person() && person.name().equals(speech.speaker().name())) {
        return person.posts().stream()
            .map(Person.Post::title)
            .filter(title -> !title.endsWith("counterpart"))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private Optional<Speech> relay(Speech speech, Analysis analysis) {
    for (Speech other : analysis.speeches()) {
      if (other != speech && isOutlet(other) && sameSentence(other, speech) && !isOutlet(speech)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean passesOn(Speech outlet, Analysis analysis) {
    return analysis.speeches().stream()
        .anyMatch(other -> other != outlet && !isOutlet(other) && sameSentence(other, outlet));
  }

  private static boolean sameSentence(Speech a, Speech b) {
    return a.attribution().sentence() == b.attribution().sentence();
  }

  private boolean isOutlet(Speech speech) {
    return speech.speaker().named()
        && table.listByName(speech.speaker().name()).stream()
            .anyMatch(actor -> actor.kind() == Actor.Kind.OUTLET);
  }

  /** The words of the sentence that are not said, quoted, or told of in a relative clause. */
  private static String outside(Sentence home, Attribution attribution, Analysis analysis) {
    String text = analysis.text();
    List<Span> inner = new ArrayList<>(attribution.content());
    // "the mayor asked him to come, the office said in a statement": it is the office's
    for (Speech other : analysis.speeches()) {
      Attribution outer = other.attribution();
      boolean around =
          outer != attribution
              && attribution
                  .cue()
                  .filter(cue -> outer.content().stream().anyMatch(piece -> piece.covers(cue)))
                  .isPresent();
      if (around) {
        outer
            .cue()
            .filter(home.span()::covers)
            .filter(cue -> attribution.cue().filter(own -> own.end() <= cue.start()).isPresent())
            .ifPresent(cue -> inner.add(new Span(cue.start(), home.span().end())));
      }
    }
    // "they contend that it changed: in a letter ...": of another clause
    int last = attribution.content().stream().mapToInt(Span::end).max().orElse(0);
    if (last > 0 && last <= home.span().end() && text.charAt(last - 1) == ':') {
      inner.add(new Span(last, home.span().end()));
    }
    for (Token token : home.tokens()) {
      Span clause = token.is("relcl") ? home.subtreeSpan(token) : token.span();
      boolean beside = token.is("relcl") && attribution.cue().filter(clause::overlaps).isEmpty();
      // "Following his rival's interview, he said"; "as he likened it to a speech"
      boolean clauses =
          token.is("advcl") && home.child(token, "nsubj", "nsubjpass").isPresent()
              || token.is("prep", "pcomp")
                  && token.lemma().matches("follow|following|after|before|since");
      if (clauses) {
        Span whole = home.subtreeSpan(token);
        if (attribution.cue().filter(whole::overlaps).isEmpty()) {
          inner.add(whole);
        }
      }
      if (beside || analysis.quoted(token.span())) {
        inner.add(clause);
      }
    }
    StringBuilder words = new StringBuilder();
    for (int i = home.span().start(); i < home.span().end(); i++) {
      int at = i;
      boolean inside = inner.stream().anyMatch(piece -> piece.start() <= at && at < piece.end());
      words.append(
          inside
              ? (words.length() > 0 && words.charAt(words.length() - 1) == '|' ? "" : "|")
              : text.charAt(i));
    }
    return words.toString();
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
