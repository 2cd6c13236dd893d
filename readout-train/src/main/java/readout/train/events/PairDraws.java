package readout.train.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import readout.model.PloverType;
import readout.models.CaseShape;
import readout.models.EventLayout;

/**
 * Pairs that are learnt beside the marked one, drawn anew each time. Only one pair of a sentence is
 * marked; that others are nothing to each other is an assumption, right most of the time (learning
 * from what is marked and what is not, Elkan and Noto 2008), and so these weigh less. A phrase is
 * drawn as words beside each other that stand in no marked phrase: one to four, or a run of
 * capitals.
 */
final class PairDraws {
  /** How many pairs are drawn for each that is marked. */
  static final int EACH = 6;

  /** What they weigh together against a marked one. */
  static final float WEIGHT = 1f;

  private static final int LONGEST = 4;
  private static final int TRIES = 8;
  private static final int KINDS = 8;

  /** A kind that hangs on no marked phrase. */
  private static final int UNMARKED = 6;

  private static final int[] NOBODY = {};
  private static final long SMALL = CaseShape.SMALL.ordinal();

  /** Types that two do together: the one marked as target does it too. */
  private static final Set<PloverType> TOGETHER =
      EnumSet.of(PloverType.AGREE, PloverType.CONSULT, PloverType.COOPERATE);

  private PairDraws() {}

  /**
   * A reading of the marked pair: as it is marked, by the first words of its phrases (what a reader
   * finds before a relative clause begins), or with one of both left out.
   */
  static EventExample.Pair marked(EventExample.Pair pair, Random random) {
    int[] source = random.nextBoolean() ? pair.source() : shorter(pair.source(), random);
    int[] target = random.nextBoolean() ? pair.target() : shorter(pair.target(), random);
    int left = random.nextInt(10);
    boolean both = source.length > 0 && target.length > 0;
    return pair.between(
        both && left == 0 ? NOBODY : source, both && left == 1 ? NOBODY : target, pair.type());
  }

  private static int[] shorter(int[] places, Random random) {
    return places.length < 2
        ? places
        : Arrays.copyOf(places, 1 + random.nextInt(places.length - 1));
  }

  /**
   * Pairs taken to be nothing to each other.
   *
   * @param pair the marked pair of the sentence; where none is marked it has no places
   */
  static List<EventExample.Pair> others(
      EventExample.Pair pair, MarkedPieces sentence, Random random) {
    List<EventExample.Pair> others = new ArrayList<>();
    for (int i = 0; i < EACH && sentence.opens().length > 0; i++) {
      int[] one = phrase(pair, sentence, random);
      int[] another = phrase(pair, sentence, random);
      int kind = StorySentences.is(sentence) ? UNMARKED : random.nextInt(KINDS);
      int[] source =
          switch (kind) {
            case 0 -> pair.target().length > 0 ? pair.target() : one;
            case 1 -> pair.source().length > 0 ? pair.source() : one;
            case 2 -> NOBODY;
            default -> one;
          };
      int[] target =
          switch (kind) {
            case 0 -> together(pair.type()) || pair.source().length == 0 ? another : pair.source();
            case 1, 2 -> another;
            case 3, 4 -> pair.target().length > 0 ? pair.target() : another;
            case 5 -> NOBODY;
            default -> another;
          };
      boolean apart = IntStream.of(source).noneMatch(at -> contains(target, at));
      // where there was no room for a phrase, the marked pair or a side of it would be left
      boolean room = one.length > 0 && another.length > 0;
      if (apart && room) {
        others.add(pair.between(source, target, EventLayout.NOTHING));
      }
    }
    return others;
  }

  private static boolean together(int type) {
    String name = EventLayout.NAMES.get(type);
    return TOGETHER.stream().anyMatch(other -> other.name().equals(name));
  }

  /** Places of a phrase outside of the marked ones; none where there is no room. */
  private static int[] phrase(EventExample.Pair pair, MarkedPieces sentence, Random random) {
    boolean[] opens = sentence.opens();
    boolean capitals = random.nextBoolean();
    for (int i = 0; i < TRIES; i++) {
      int first = random.nextInt(opens.length);
      if (capitals && i < TRIES - 1 && sentence.shapes()[first] == SMALL) {
        continue;
      }
      int words = 1 + random.nextInt(LONGEST);
      int end = first;
      while (end < opens.length
          && (end == first
              || !opens[end]
              || (capitals ? sentence.shapes()[end] != SMALL : --words > 0))) {
        end++;
      }
      int[] places = IntStream.range(pair.from() + first, pair.from() + end).toArray();
      boolean free =
          opens[first]
              && IntStream.of(places)
                  .noneMatch(at -> contains(pair.source(), at) || contains(pair.target(), at));
      if (free) {
        return places;
      }
    }
    return NOBODY;
  }

  private static boolean contains(int[] places, int place) {
    return IntStream.of(places).anyMatch(at -> at == place);
  }
}
