package readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.analysis.Analysis;
import readout.model.ActorValue;
import readout.model.Evidence;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
import readout.model.PloverType;
import readout.model.Reader;
import readout.model.Sentence;
import readout.model.Slot;
import readout.model.Span;
import readout.model.TextValue;
import readout.model.Token;
import readout.quantities.QuantityMention;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/**
 * Reads forces and other counted facts: each quantity, each build-up that a noun names, each attack
 * that is feared. Thread-safe.
 */
public final class ForceReader {
  private static final Reader QUANTITY = new Reader("force.quantity", 1);
  private static final Reader BUILDUP = new Reader("force.buildup", 1);
  private static final Reader FEARED = new Reader("force.feared-attack", 1);
  private static final Set<String> BUILDUPS =
      Set.of(
          "buildup",
          "build-up",
          "mobilization",
          "mobilisation",
          "deployment",
          "reinforcement",
          "encirclement",
          "massing");
  private static final Set<String> ATTACKS =
      Set.of("attack", "invasion", "offensive", "assault", "incursion", "strike");
  private static final Set<String> FORCES =
      Set.of(
          "troop",
          "force",
          "soldier",
          "army",
          "tank",
          "warship",
          "ship",
          "missile",
          "aircraft",
          "jet",
          "plane",
          "helicopter",
          "fighter",
          "marine",
          "battalion",
          "brigade",
          "drone",
          "warplane",
          "submarine",
          "carrier",
          "bomber",
          "personnel",
          "artillery",
          "weapon",
          "rocket",
          "militia",
          "rebel",
          "insurgent",
          "commando",
          "su-24",
          "su-22",
          "f-16",
          "battery",
          "system",
          "vehicle");
  private static final int LONG = 260;

  /** The forces and quantities of the report, in order of the text. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (QuantityMention quantity : analysis.quantities().get(sentence.index())) {
        if (!anaphoric(analysis, quantity) && !apart(analysis, quantity)) {
          findings.add(quantity(analysis, sentence, quantity));
        }
      }
      for (Token token : sentence.tokens()) {
        if (token.noun() && BUILDUPS.contains(token.lemma()) || buildUp(sentence, token)) {
          buildup(analysis, sentence, token).ifPresent(findings::add);
        } else if (token.noun() && ATTACKS.contains(token.lemma())) {
          feared(analysis, sentence, token).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /**
   * "the two leaders" and "the second contact" point back, "not one shell" denies, "how many" asks;
   * they count nothing new.
   */
  private static boolean anaphoric(Analysis analysis, QuantityMention quantity) {
    int from = Math.max(0, quantity.span().start() - 6);
    String before =
        analysis.text().substring(from, quantity.span().start()).toLowerCase(java.util.Locale.ROOT);
    boolean both =
        quantity.value().asWritten().toLowerCase(java.util.Locale.ROOT).startsWith("both ");
    boolean definite = both || before.matches("(?s).*\\b(the|both|these|those|its|their)\\s+");
    int end = quantity.headSpan().end();
    String after = analysis.text().substring(end, Math.min(analysis.text().length(), end + 8));
    boolean odds = after.matches("(?s)\\s+in\\s+(?:\\d.*|ten\\b.*|five\\b.*|three\\b.*|four\\b.*)");
    if (odds || before.matches("(?s).*(?:\\b(?:not|how)\\s+|\\w[,/])")) {
      return true;
    }
    boolean small = quantity.value().max().map(max -> max.intValue() <= 3).orElse(false);
    return definite
        && small
        && (quantity.kind() == QuantityMention.Kind.COUNT
            || quantity.kind() == QuantityMention.Kind.RANK);
  }

  /** "two days before the talks" says when; "40 years after the war" how long it has been. */
  private static boolean apart(Analysis analysis, QuantityMention quantity) {
    String text = analysis.text();
    int end = quantity.headSpan().end();
    String after = text.substring(end, Math.min(text.length(), end + 10));
    return quantity.kind() == QuantityMention.Kind.DURATION
        && !quantity.value().unit().startsWith("year")
        && after.matches("(?is)\\s+(?:before|after|ago|later|earlier)\\b.*");
  }

  /** "build-up" comes from the tokenizer in three words. */
  private static boolean buildUp(Sentence sentence, Token token) {
    int i = token.index();
    return token.lemma().equals("up")
        && i > 1
        && sentence.tokens().get(i - 1).text().equals("-")
        && sentence.tokens().get(i - 2).lemma().equals("build");
  }

  private static Finding quantity(Analysis analysis, Sentence sentence, QuantityMention quantity) {
    String counted = quantity.counted().orElse("");
    boolean force =
        FORCES.stream()
            .anyMatch(
                noun ->
                    counted
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches(".*\\b" + java.util.regex.Pattern.quote(noun) + "s?\\b.*"));
    Finding.Builder draft = Finding.of(analysis.report(), force ? Kind.FORCE : Kind.QUANTITY);
    Optional<Token> head = headOf(sentence, quantity.span());
    Span span =
        head.map(token -> context(sentence, token, quantity.span())).orElse(quantity.span());
    draft.add(Slot.QUANTITY, quantity.value());
    draft.add(
        Slot.WHAT,
        new TextValue(
            (counted.isBlank() ? span.of(analysis.text()) : counted).replaceAll("\\s+", " ")));
    head.flatMap(token -> Moments.told(analysis, sentence, token))
        .ifPresent(time -> draft.add(Slot.TIME, time));
    draft.evidence(Evidence.of(analysis.report(), Extents.sentenceOr(sentence, span), QUANTITY, 1));
    return sourced(draft, analysis, quantity.span());
  }

  private static Optional<Token> headOf(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      if (span.overlaps(token.span())
          && (token.head() < 0 || !span.overlaps(sentence.tokens().get(token.head()).span()))) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** The clause around a phrase where it is short, else the phrase with what hangs on it. */
  private static Span context(Sentence sentence, Token head, Span phrase) {
    Optional<Token> at = Optional.of(head);
    for (int steps = 0; at.isPresent() && steps < 8; steps++) {
      Token word = at.orElseThrow();
      if (word.verb() && !word.is("amod", "nmod", "aux")) {
        Span clause = Extents.clause(sentence, word).union(phrase);
        if (clause.length() <= LONG) {
          return clause;
        }
        break;
      }
      at = sentence.head(word);
    }
    Span subtree = sentence.subtreeSpan(head).union(phrase);
    return subtree.length() <= LONG ? subtree : phrase;
  }

  private static Optional<Finding> buildup(Analysis analysis, Sentence sentence, Token noun) {
    List<Token> core = NounPhrases.core(sentence, noun);
    List<ActorValue> owners = new ArrayList<>();
    for (Token word : core) {
      if (analysis.cast().mention(sentence, word).isPresent()) {
        analysis.cast().resolve(sentence, word).ifPresent(owners::add);
      }
    }
    for (Token head : Clauses.prepositional(sentence, noun, "of", "by")) {
      owners.addAll(ClauseActors.of(analysis, sentence, head, Optional.empty()));
    }
    if (owners.isEmpty() || supposed(sentence, noun)) {
      return Optional.empty();
    }
    Span span =
        sentence.subtreeSpan(noun).length() <= LONG
            ? sentence.subtreeSpan(noun)
            : NounPhrases.coreSpan(sentence, noun);
    Finding.Builder draft = Finding.of(analysis.report(), Kind.FORCE).type(PloverType.MOBILIZE);
    draft
        .addAll(Slot.ACTORS, owners.stream().distinct().toList())
        .add(Slot.WHAT, new TextValue(NounPhrases.phrase(core)));
    Clauses.prepositional(sentence, noun, "on", "near", "along", "around", "at", "in").stream()
        .findFirst()
        .ifPresent(
            place ->
                draft.add(
                    Slot.PLACE,
                    new TextValue(NounPhrases.line(NounPhrases.withLink(sentence, place)))));
    draft.evidence(Evidence.of(analysis.report(), span, BUILDUP, 1));
    return Optional.of(sourced(draft, analysis, noun.span()));
  }

  /** "an invasion would have consequences, such as reinforcements": nothing has moved. */
  private static boolean supposed(Sentence sentence, Token noun) {
    return EngagementReader.verbAbove(sentence, noun)
        .filter(
            verb ->
                Clauses.auxiliaries(sentence, verb).stream()
                    .anyMatch(word -> Set.of("would", "could", "might", "may").contains(word)))
        .isPresent();
  }

  /** An attack that somebody says may come: no event, and no threat by the one who says so. */
  private static Optional<Finding> feared(Analysis analysis, Sentence sentence, Token noun) {
    Optional<Token> verb = Optional.of(noun);
    for (int steps = 0; verb.isPresent() && !verb.orElseThrow().verb() && steps < 6; steps++) {
      verb = sentence.head(verb.orElseThrow());
    }
    if (verb.isEmpty() || !verb.orElseThrow().verb() || !noun.is("dobj", "pobj")) {
      return Optional.empty();
    }
    Token token = verb.orElseThrow();
    Factuality factuality = Modality.of(sentence, token);
    Optional<Token> above = sentence.head(token);
    boolean weighed =
        above
            .map(
                head ->
                    Set.of("consider", "plan", "prepare", "weigh", "threaten")
                            .contains(head.lemma())
                        && token.is("xcomp"))
            .orElse(false);
    if (weighed) {
      factuality = Factuality.POSSIBLE;
    }
    Optional<Token> actor = Clauses.actor(sentence, token);
    boolean alert =
        sentence.tokens().stream()
            .anyMatch(
                word ->
                    Set.of("warn", "fear", "worry", "alert", "assess", "concern")
                        .contains(word.lemma()));
    if (factuality != Factuality.POSSIBLE && factuality != Factuality.PLANNED
        || !alert
        || actor.isEmpty()) {
      return Optional.empty();
    }
    List<ActorValue> actors =
        ClauseActors.of(analysis, sentence, actor.orElseThrow(), Optional.empty());
    if (actors.isEmpty()) {
      return Optional.empty();
    }
    Finding.Builder draft =
        Finding.of(analysis.report(), Kind.FORCE).factuality(Factuality.POSSIBLE);
    Token top = above.filter(head -> head.verb()).orElse(token);
    while (top.head() >= 0
        && sentence.tokens().get(top.head()).verb()
        && sentence.subtreeSpan(sentence.tokens().get(top.head())).length() < LONG) {
      top = sentence.tokens().get(top.head());
    }
    Span span = Extents.clause(sentence, top).union(sentence.subtreeSpan(noun));
    draft
        .addAll(Slot.ACTORS, actors)
        .add(
            Slot.WHAT,
            new TextValue(
                "possible "
                    + NounPhrases.line(NounPhrases.core(sentence, noun))
                    + " by "
                    + actors.get(0).name()));
    Moments.told(analysis, sentence, token).ifPresent(time -> draft.add(Slot.TIME, time));
    draft.evidence(
        Evidence.of(
            analysis.report(),
            span.length() <= 2 * LONG ? span : Extents.clause(sentence, token),
            FEARED,
            1));
    return Optional.of(sourced(draft, analysis, noun.span()));
  }

  private static Finding sourced(Finding.Builder draft, Analysis analysis, Span span) {
    return draft.source(Sources.of(analysis, analysis.speechAt(span))).build();
  }
}
