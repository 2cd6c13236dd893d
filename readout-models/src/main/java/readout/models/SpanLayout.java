package readout.models;

import java.util.List;

/**
 * The tags of names, in the order of their columns: outside, then for each type begins, goes on.
 */
public final class NameLayout {
  /** The types of CoNLL-2003. */
  public static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");

  /** The number of tags, which is that of the columns. */
  public static final int TAGS = 1 + 2 * TYPES.size();

  private NameLayout() {}

  /** The tag that begins a name of the type. */
  public static int begins(String type) {
    return 1 + 2 * TYPES.indexOf(type);
  }
}
