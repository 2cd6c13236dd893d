package readout.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.QuantityValue;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.quantities.CountedPhrases.Counted;
import readout.quantities.QuantityMention.Kind;

/** Reads a place in an order: "the third sitting president", "the second call". */
final class RankReader {
  // Ordinals before these name a thing or a time.
  private static final Set<String> NAMED =
      Set.of(
          "century",
          "floor",
          "street",
          "avenue",
          "grade",
          "quarter",
          "half",
          "district",
          "amendment",
          "world",
          "person",
          "place",
          "term",
          "attempt",
          "billing",
          "chance",
          "look",
          "glance",
          "thing",
          "year",
          "party",
          "thought",
          "anniversary",
          "country",
          "day",
          "week",
          "month",
          "degree",
          "hand",
          "class",
          "language",
          "nature");

  private final String text;
  private final Sentence sentence;
  private final List<Span> skip;
  private final CountedPhrases phrases;

  RankReader(String text, Sentence sentence, List<Span> skip, CountedPhrases phrases) {
    this.text = text;
    this.sentence = sentence;
    this.skip = skip;
    this.phrases = phrases;
  }

  /** The rank at the token; empty where it is no ordinal or part of a name or date. */
  Optional<QuantityMention> at(Token ordinal) {
    int value = NumberWords.ordinal(ordinal.text().toLowerCase(Locale.ROOT));
    boolean before = ordinal.index() > 0;
    if (value == 0
        || ordinal.properNoun()
        || skip.stream().anyMatch(ordinal.span()::overlaps)
        || (before && named(sentence.tokens().get(ordinal.index() - 1)))) {
      return Optional.empty();
    }
    Optional<Counted> phrase = phrases.at(ordinal.index() + 1, ordinal.index());
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Token head = phrase.get().head();
    boolean superlative = phrase.get().first().pos().equals("JJS");
    boolean plain =
        head.pos().equals("NN")
            && !superlative
            && !NAMED.contains(head.text().toLowerCase(Locale.ROOT));
    if (!plain || named(phrase.get().first())) {
      return Optional.empty();
    }
    Span span = ordinal.span().union(head.span());
    Optional<BigDecimal> rank = Optional.of(BigDecimal.valueOf(value));
    String counted = phrase.get().span().of(text);
    QuantityValue size = new QuantityValue(rank, rank, Optional.empty(), "rank", span.of(text));
    return Optional.of(new QuantityMention(span, span, size, Optional.of(counted), Kind.RANK));
  }

  private static boolean named(Token token) {
    return token.pos().equals("CD") || NotQuantities.calendar(token.text());
  }
}
