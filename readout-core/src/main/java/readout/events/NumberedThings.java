package readout.events;

import java.util.List;
import java.util.Optional;
import readout.analysis.Analysis;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.quantities.QuantityMention;
import readout.syntax.Clauses;
import readout.syntax.NounPhrases;

/** What a number counts or measures, in the report's words. Stateless. */
final class NumberedThings {
  private static final int SAID_MORE = 15;
  private static final int LONGEST_LINK = 60;

  private NumberedThings() {}

  /** The counted noun with others that are counted along ("teachers and priests"). */
  static Optional<String> counted(Sentence sentence, QuantityMention quantity) {
    return quantity
        .counted()
        .filter(words -> !words.isBlank() && !words.equals("times"))
        .map(words -> words + listed(sentence, quantity));
  }

  /** The thing: what is named, or the words around. */
  static String of(Analysis analysis, Sentence sentence, QuantityMention quantity, Span clause) {
    return named(analysis, sentence, quantity)
        .orElseGet(
            () ->
                told(analysis, sentence, quantity, clause)
                    .of(analysis.text())
                    .replaceFirst("(?<=\\w)\\.$", "")
                    .replaceFirst("^[,;:]\\s+", ""))
        .replaceAll("\\s+", " ");
  }

  /** A counted noun, a person's age, or what is measured; empty where no noun tells. */
  static Optional<String> named(Analysis analysis, Sentence sentence, QuantityMention quantity) {
    return counted(sentence, quantity)
        .map(words -> words + linked(analysis, sentence, quantity, words))
        .or(() -> Ages.of(analysis, sentence, quantity))
        .or(
            () ->
                head(sentence, quantity)
                    .filter(token -> quantity.kind() != QuantityMention.Kind.AGE)
                    .flatMap(token -> Measured.by(sentence, quantity, token)));
  }

  /** The word that the number with its noun hangs by; the verb that bounds it left out. */
  static Optional<Token> head(Sentence sentence, QuantityMention quantity) {
    // "expenses topped $14,000"
    boolean verb =
        sentence.tokens().stream()
            .anyMatch(token -> token.span().start() == quantity.span().start() && token.verb());
    return head(sentence, verb ? quantity.headSpan() : quantity.span());
  }

  /** The word of the phrase that no other of its words governs; empty where no word is in it. */
  static Optional<Token> head(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      if (span.overlaps(token.span())
          && (token.head() < 0 || !span.overlaps(sentence.tokens().get(token.head()).span()))) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** The clause around a phrase where it is short, else the phrase with what hangs on it. */
  static Span around(Sentence sentence, Token head, Span phrase) {
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
    Span subtree = alone(sentence, head).union(phrase);
    return subtree.length() <= Extents.LONG ? subtree : phrase;
  }

  /** The words under a word, without what is listed after it. */
  private static Span alone(Sentence sentence, Token head) {
    Span whole = sentence.subtreeSpan(head);
    return sentence.children(head).stream()
        .filter(child -> child.is("conj", "cc") && child.index() > head.index())
        .mapToInt(child -> sentence.subtreeSpan(child).start())
        .filter(start -> start > head.span().end())
        .min()
        .stream()
        .mapToObj(end -> new Span(whole.start(), trimmed(sentence, whole.start(), end)))
        .findFirst()
        .orElse(whole);
  }

  private static int trimmed(Sentence sentence, int start, int end) {
    int to = end;
    while (to > start
        && !Character.isLetterOrDigit(sentence.text().charAt(to - 1 - sentence.span().start()))) {
      to--;
    }
    return to;
  }

  /** The clause of a number that counts nothing, or what somebody says, or the sentence. */
  private static Span told(
      Analysis analysis, Sentence sentence, QuantityMention quantity, Span clause) {
    boolean verb =
        sentence.tokens().stream()
            .filter(token -> clause.covers(token.span()) && token.is("nsubj", "nsubjpass"))
            .anyMatch(token -> clause.covers(sentence.tokens().get(token.head()).span()));
    if (verb) {
      return several(analysis, sentence, quantity, clause)
          ? segment(sentence, quantity.span(), clause)
          : clause;
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

  private static boolean several(
      Analysis analysis, Sentence sentence, QuantityMention quantity, Span clause) {
    return analysis.quantities().get(sentence.index()).stream()
        .anyMatch(other -> other != quantity && clause.covers(other.span()));
  }

  /** In a list of numbers, the words between the commas around the number. */
  private static Span segment(Sentence sentence, Span number, Span clause) {
    int from = clause.start();
    int to = clause.end();
    for (Token token : sentence.tokens()) {
      boolean parts = token.text().matches("[,;:()]|[–—]|--+");
      if (parts && token.span().end() <= number.start()) {
        from = Math.max(from, token.span().end());
      } else if (parts && token.span().start() >= number.end()) {
        to = Math.min(to, token.span().start());
      }
    }
    int at = from;
    while (at < number.start()
        && Character.isWhitespace(sentence.text().charAt(at - sentence.span().start()))) {
      at++;
    }
    Span words = new Span(at, Math.max(to, number.end()));
    return words.length() >= number.length() + SAID_MORE ? words : clause;
  }

  /** "90 teachers and priests" are not 90 teachers. */
  private static String listed(Sentence sentence, QuantityMention quantity) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() == quantity.headSpan().end())
        .filter(
            token ->
                token.pos().equals("NNS") || token.lemma().matches("faculty|crew|staff|personnel"))
        .findFirst()
        .flatMap(noun -> lastListed(sentence, noun, vague(quantity)))
        .map(last -> new Span(quantity.headSpan().end(), last.span().end()))
        .map(
            words ->
                sentence
                    .text()
                    .substring(
                        words.start() - sentence.span().start(),
                        words.end() - sentence.span().start()))
        .orElse("");
  }

  /** "hundreds of rallies, debates and fairs": such a number is of the whole list. */
  private static boolean vague(QuantityMention quantity) {
    return quantity
        .value()
        .bound()
        .filter(
            words -> words.matches("(?:tens of )?(?:dozens|scores|hundreds|thousands|several).*"))
        .isPresent();
  }

  /**
   * The last of the plurals that a counted one is listed with, where nothing but commas, an "and"
   * and their own modifiers stand between; empty where none is, or one has a number or an article.
   */
  private static Optional<Token> lastListed(Sentence sentence, Token noun, boolean vague) {
    List<Token> listed = Clauses.conjuncts(sentence, noun);
    Token last = noun;
    for (Token next : listed.subList(1, listed.size())) {
      List<Token> core = NounPhrases.core(sentence, next);
      Token first = core.get(0);
      boolean counted =
          sentence.subtree(next).stream()
              .filter(word -> word.index() < next.index())
              .anyMatch(word -> word.pos().matches("CD|DT|PRP\\$") || word.is("poss"));
      List<Token> between =
          sentence.tokens().subList(last.index() + 1, Math.max(last.index() + 1, first.index()));
      boolean close =
          !between.isEmpty()
              && between.stream().allMatch(word -> word.text().matches(vague ? ",|and" : "and"));
      if (counted || !close || !next.pos().equals("NNS") || next.index() < last.index()) {
        break;
      }
      last = next;
    }
    return last.equals(noun) ? Optional.empty() : Optional.of(last);
  }

  /**
   * "two paths to citizenship" are no two paths, "forty people that he follows" not forty people:
   * what hangs right behind what is counted, where it is short.
   */
  private static String linked(
      Analysis analysis, Sentence sentence, QuantityMention quantity, String counted) {
    Optional<Token> noun =
        sentence.tokens().stream()
            .filter(token -> token.span().end() == quantity.headSpan().end() && token.noun())
            .filter(token -> counted.endsWith(token.text()))
            .findFirst();
    return noun.flatMap(token -> link(sentence, token))
        .or(() -> noun.flatMap(token -> relative(sentence, token)))
        .filter(end -> end - quantity.headSpan().end() <= LONGEST_LINK)
        .map(end -> new Span(quantity.headSpan().end(), end).of(analysis.text()))
        .map(words -> words.replaceFirst(",?\\s+(?:and|but|or)$", ""))
        .orElse("");
  }

  /** Where the phrase with a preposition behind the noun ends. */
  private static Optional<Integer> link(Sentence sentence, Token noun) {
    List<Token> words =
        NounPhrases.withLink(sentence, noun).stream()
            .filter(word -> word.index() > noun.index())
            .toList();
    return words.isEmpty() || !words.get(0).lemma().matches("of|to|for|in|at")
        ? Optional.empty()
        : Optional.of(words.get(words.size() - 1).span().end());
  }

  /** Where the clause that says which ones they are ends; none where a comma parts it off. */
  private static Optional<Integer> relative(Sentence sentence, Token noun) {
    return sentence
        .child(noun, "relcl")
        .map(sentence::subtree)
        .filter(words -> words.get(0).index() == noun.index() + 1)
        .map(words -> words.get(words.size() - 1).span().end());
  }
}
