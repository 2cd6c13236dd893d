package readout.model;

import java.util.List;

/**
 * How many independent origins a fact has: at least and at most, since unknown never adds
 * independence.
 *
 * @param atLeast the origins that are shown to be independent, at least 1
 * @param atMost the origins there are if every unknown one is its own
 * @param roots the tree, one node an origin
 */
public record Origins(int atLeast, int atMost, List<Origin> roots) {
  /** Copies the list and holds the order of the bounds. */
  public Origins {
    roots = List.copyOf(roots);
    if (atLeast < 0 || atMost < atLeast) {
      throw new IllegalArgumentException("at least " + atLeast + ", at most " + atMost);
    }
  }
}
