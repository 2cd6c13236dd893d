package readout.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.analysis.Analysis;
import readout.model.Evidence;
import readout.model.Factuality;
import readout.model.Finding;
import readout.model.Kind;
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
  private static final Reader QUANTITY = new Reader("force.quantity", 4);
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

  /** What a clause that did not happen makes of its numbers. */
  private static final Set<Factuality> OPEN =
      EnumSet.of(
          Factuality.PLANNED, Factuality.POSSIBLE, Factuality.CONDITIONAL, Factuality.DEMANDED);

  private static final int AND = " and ".length();
  private static final int SAID_MORE = 15;
  private static final int LONGEST_LINK = 60;

  /** The forces and quantities of the report, in order of the text. */
  public List<Finding> read(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (QuantityMention quantity : analysis.quantities().get(sentence.index())) {
        boolean ofNobody =
            quantity.kind() == QuantityMention.Kind.AGE
                && age(analysis, sentence, quantity).isEmpty();
        if (!anaphoric(analysis, quantity) && !apart(analysis, quantity) && !ofNobody) {
          findings.add(quantity(analysis, sentence, quantity));
        }
      }
      for (Token token : sentence.tokens()) {
        if (BuildUps.named(sentence, token)) {
          BuildUps.read(analysis, sentence, token).ifPresent(findings::add);
        } else if (FearedAttacks.named(token)) {
          FearedAttacks.read(analysis, sentence, token).ifPresent(findings::add);
        } else {
          SingleArms.read(analysis, sentence, token).ifPresent(findings::add);
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
        analysis.text().substring(from, quantity.span().start()).toLowerCase(Locale.ROOT);
    boolean both = quantity.value().asWritten().toLowerCase(Locale.ROOT).startsWith("both ");
    boolean definite = both || before.matches("(?s).*\\b(the|both|these|those|its|their)\\s+");
    int end = quantity.headSpan().end();
    String after = analysis.text().substring(end, Math.min(analysis.text().length(), end + 8));
    if (definite && quantity.value().asWritten().toLowerCase(Locale.ROOT).startsWith("few ")) {
      // "one of the few who": rare, and no number
      return true;
    }
    boolean odds = after.matches("(?s)\\s+in\\s+(?:\\d.*|ten\\b.*|five\\b.*|three\\b.*|four\\b.*)");
    // the remark about the "47 percent": a catchword
    boolean catchword =
        quantity.kind() == QuantityMention.Kind.PERCENT
            && before.matches("(?s).*\\b(?:the|his|her|their|that) [\"“]")
            && after.matches("(?s)[,.]?[\"”].*");
    if (catchword || odds || before.matches("(?s).*(?:\\b(?:not|how)\\s+|\\w[,/])")) {
      return true;
    }
    if (!both && quantity.counted().filter(ForceReader::national).isPresent()) {
      // "the two Russian pilots": a nationality brings them in
      return false;
    }
    boolean small = quantity.value().max().map(max -> max.intValue() <= 3).orElse(false);
    return definite
        && small
        && (quantity.kind() == QuantityMention.Kind.COUNT
            || quantity.kind() == QuantityMention.Kind.RANK);
  }

  private static boolean national(String counted) {
    return Character.isUpperCase(counted.codePointAt(0));
  }

  /**
   * "the past few weeks" and "two days before the talks" say when; "40 years after the war" how
   * long it has been.
   */
  private static boolean apart(Analysis analysis, QuantityMention quantity) {
    String text = analysis.text();
    int end = quantity.headSpan().end();
    String after = text.substring(end, Math.min(text.length(), end + 10));
    String before =
        text.substring(Math.max(0, quantity.span().start() - 8), quantity.span().start());
    boolean vague =
        quantity
            .value()
            .asWritten()
            .toLowerCase(Locale.ROOT)
            .matches("(?:several|few|couple)\\b.*");
    if (quantity.kind() == QuantityMention.Kind.DURATION
        && vague
        && before.matches("(?is).*\\b(?:last|past|next|coming|recent)\\s+")) {
      return true;
    }
    return quantity.kind() == QuantityMention.Kind.DURATION
        && !quantity.value().unit().startsWith("year")
        && after.matches("(?is)\\s+(?:before|after|ago|later|earlier)\\b.*");
  }

  private static Finding quantity(Analysis analysis, Sentence sentence, QuantityMention quantity) {
    Optional<String> counted =
        quantity
            .counted()
            .filter(words -> !words.isBlank() && !words.equals("times"))
            .map(words -> words + listed(sentence, quantity));
    boolean force =
        FORCES.stream()
            .anyMatch(
                noun ->
                    counted
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*\\b" + Pattern.quote(noun) + "s?\\b.*"));
    Finding.Builder draft = Finding.of(analysis.report(), force ? Kind.FORCE : Kind.QUANTITY);
    Optional<Token> head = headOf(sentence, quantity.span());
    Span span =
        head.map(token -> context(sentence, token, quantity.span())).orElse(quantity.span());
    draft.add(Slot.QUANTITY, quantity.value());
    head.flatMap(token -> factuality(sentence, token, force)).ifPresent(draft::factuality);
    draft.add(
        Slot.WHAT,
        new TextValue(
            counted
                .map(words -> words + linked(analysis, sentence, quantity, words))
                .or(() -> age(analysis, sentence, quantity))
                .or(
                    () ->
                        head.filter(token -> quantity.kind() != QuantityMention.Kind.AGE)
                            .flatMap(token -> Measured.by(sentence, quantity, token)))
                .orElseGet(
                    () ->
                        told(analysis, sentence, quantity, span)
                            .of(analysis.text())
                            .replaceFirst("(?<=\\w)\\.$", "")
                            .replaceFirst("^[,;:]\\s+", ""))
                .replaceAll("\\s+", " ")));
    head.filter(token -> quantity.kind() != QuantityMention.Kind.AGE)
        .flatMap(
            token ->
                force
                    ? Moments.told(analysis, sentence, token)
                    // of a number that is no force, only the day of its own clause is sure
                    : Above.clause(sentence, token)
                        .flatMap(clause -> Moments.ofNumber(analysis, sentence, clause, quantity)))
        .ifPresent(time -> draft.add(Slot.TIME, time));
    draft.evidence(Evidence.of(analysis.report(), Extents.sentenceOr(sentence, span), QUANTITY, 1));
    return draft.source(Sources.of(analysis, analysis.speechAt(quantity.span()))).build();
  }

  /**
   * What the clause makes of the number; "three races that could hurt them" are three, whatever
   * they may do.
   */
  private static Optional<Factuality> factuality(Sentence sentence, Token head, boolean force) {
    Optional<Token> clause = Above.verb(sentence, head);
    boolean able =
        head.is("nsubj")
            && !force
            && clause
                .filter(
                    verb ->
                        Clauses.auxiliaries(sentence, verb).stream()
                            .anyMatch(word -> word.matches("could|may|might|can")))
                .isPresent();
    // "will elect its 168-member board": it has them
    boolean attribute = head.is("nmod", "compound", "amod", "nummod");
    return clause
        .filter(verb -> !able && !attribute)
        .map(verb -> Modality.of(sentence, verb))
        .filter(OPEN::contains);
  }

  /** The clause of a number that counts nothing, or what somebody says, or the sentence. */
  private static Span told(
      Analysis analysis, Sentence sentence, QuantityMention quantity, Span clause) {
    boolean verb =
        sentence.tokens().stream()
            .filter(token -> clause.covers(token.span()) && token.is("nsubj", "nsubjpass"))
            .anyMatch(token -> clause.covers(sentence.tokens().get(token.head()).span()));
    if (verb) {
      return clause;
    }
    return analysis.speechAt(quantity.span()).stream()
        .flatMap(speech -> speech.attribution().content().stream())
        .filter(piece -> piece.covers(quantity.span()) && sentence.span().covers(piece))
        .filter(piece -> piece.length() >= quantity.span().length() + SAID_MORE)
        .findFirst()
        .or(() -> Optional.of(sentence.span()))
        .filter(words -> words.length() <= Extents.LONG)
        .orElse(clause);
  }

  /** "90 teachers and priests" are not 90 teachers. */
  private static String listed(Sentence sentence, QuantityMention quantity) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() == quantity.headSpan().end())
        .filter(token -> token.pos().equals("NNS"))
        .flatMap(token -> sentence.children(token).stream())
        .filter(token -> token.is("conj") && token.pos().equals("NNS"))
        .filter(
            token ->
                token.span().start() - quantity.headSpan().end() <= AND
                    && sentence.children(token).stream()
                        .noneMatch(child -> child.index() < token.index()))
        .findFirst()
        .map(token -> " and " + token.text())
        .orElse("");
  }

  /** "two paths to citizenship" are no two paths: what hangs right behind what is counted. */
  private static String linked(
      Analysis analysis, Sentence sentence, QuantityMention quantity, String counted) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() == quantity.headSpan().end() && token.noun())
        .filter(token -> counted.endsWith(token.text()))
        .findFirst()
        .map(
            token ->
                NounPhrases.withLink(sentence, token).stream()
                    .filter(word -> word.index() > token.index())
                    .toList())
        .filter(words -> !words.isEmpty())
        .filter(words -> words.get(0).lemma().matches("of|to|for|in|at"))
        .map(words -> words.get(words.size() - 1).span().end())
        .filter(end -> end - quantity.headSpan().end() <= LONGEST_LINK)
        .map(end -> new Span(quantity.headSpan().end(), end).of(analysis.text()))
        .orElse("");
  }

  private static Optional<String> age(
      Analysis analysis, Sentence sentence, QuantityMention quantity) {
    return aged(analysis, sentence, quantity)
        .or(
            () ->
                headOf(sentence, quantity.span())
                    .flatMap(token -> yearsOld(analysis, sentence, quantity, token)));
  }

  /** "Anna Lindqvist, 47, said": whose age it is. */
  private static Optional<String> aged(
      Analysis analysis, Sentence sentence, QuantityMention quantity) {
    if (quantity.kind() != QuantityMention.Kind.AGE) {
      return Optional.empty();
    }
    return headOf(sentence, quantity.span())
        .filter(number -> number.is("appos"))
        .flatMap(sentence::head)
        .flatMap(name -> analysis.cast().mention(sentence, name))
        .flatMap(name -> analysis.cast().person(name.span()))
        .map(person -> "age of " + person.name());
  }

  /** "Mr. Smith is 79": his age. */
  private static Optional<String> yearsOld(
      Analysis analysis, Sentence sentence, QuantityMention quantity, Token head) {
    return Optional.of(head)
        .filter(number -> number.is("attr", "acomp") && quantity.value().unit().isEmpty())
        .flatMap(sentence::head)
        .filter(verb -> verb.lemma().equals("be"))
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .flatMap(name -> analysis.cast().mention(sentence, name))
        .flatMap(name -> analysis.cast().person(name.span()))
        .map(person -> "age of " + person.name());
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
        if (clause.length() <= Extents.LONG) {
          return clause;
        }
        break;
      }
      at = sentence.head(word);
    }
    Span subtree = sentence.subtreeSpan(head).union(phrase);
    return subtree.length() <= Extents.LONG ? subtree : phrase;
  }
}
