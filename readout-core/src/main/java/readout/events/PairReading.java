package readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.tagging.PairTypes;
import readout.tagging.TaggedText;

/**
 * Who does what to whom in a sentence, as a trained tagger sees it: each ordered pair of its
 * phrases is asked about, and each phrase alone. Of all in which one word says something of one
 * type, the likeliest pair stands, and where there is none the likeliest phrase alone. Stateless
 * and thread-safe.
 */
public final class PairReading {
  /** How likely a pair must be at least. */
  private static final double LIKELY = 0.5;

  private PairReading() {}

  /**
   * An event between two.
   *
   * @param source the word that heads the phrase of the one who acts; empty where nobody is named
   * @param target that of the one acted upon; empty where nobody is named
   * @param type its type, as PLOVER had it before 2021
   * @param probability from 0 to 1
   * @param trigger the word that says so
   */
  public record Pair(
      Optional<Token> source,
      Optional<Token> target,
      String type,
      double probability,
      Span trigger) {
    private boolean both() {
      return source.isPresent() && target.isPresent();
    }
  }

  /** The pairs, the likeliest first. */
  public static List<Pair> of(Sentence sentence, TaggedText tagged) {
    List<Token> heads = ActorPhrases.heads(sentence);
    List<Pair> pairs = new ArrayList<>();
    for (Token source : heads) {
      ask(sentence, tagged, Optional.of(source), Optional.empty(), pairs);
      ask(sentence, tagged, Optional.empty(), Optional.of(source), pairs);
      for (Token target : heads) {
        Span acting = ActorPhrases.span(sentence, source);
        if (!acting.overlaps(ActorPhrases.span(sentence, target))) {
          ask(sentence, tagged, Optional.of(source), Optional.of(target), pairs);
        }
      }
    }
    pairs.sort(
        Comparator.comparing((Pair pair) -> !pair.both())
            .thenComparing(Comparator.comparingDouble(Pair::probability).reversed()));
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : pairs) {
      boolean told =
          kept.stream()
              .anyMatch(
                  other ->
                      other.type().equals(pair.type()) && other.trigger().overlaps(pair.trigger()));
      if (!told) {
        kept.add(pair);
      }
    }
    kept.sort(Comparator.comparingDouble(Pair::probability).reversed());
    return kept;
  }

  private static void ask(
      Sentence sentence,
      TaggedText tagged,
      Optional<Token> source,
      Optional<Token> target,
      List<Pair> pairs) {
    Optional<PairTypes> types =
        tagged.pair(spans(sentence, source), spans(sentence, target), sentence.span());
    types.ifPresent(
        known -> {
          String likeliest = known.likeliest();
          double probability = known.of(likeliest);
          if (probability >= LIKELY) {
            pairs.add(new Pair(source, target, likeliest, probability, known.trigger()));
          }
        });
  }

  private static List<Span> spans(Sentence sentence, Optional<Token> head) {
    return head.map(word -> ActorPhrases.span(sentence, word)).stream().toList();
  }
}
