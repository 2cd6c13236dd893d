package readout.models;

import java.util.Arrays;
import java.util.List;
import readout.model.MentionKind;

/**
 * The tags of words that make spans of several types, in the order of their columns: outside, then
 * for each type begins, goes on. Immutable.
 *
 * @param types the types, none twice
 */
public record SpanLayout(List<String> types) {
  /** Names, with the types of CoNLL-2003. */
  public static final SpanLayout NAMES = new SpanLayout(List.of("PER", "ORG", "LOC", "MISC"));

  /** Mentions of actors, with the kinds of {@link MentionKind}. */
  public static final SpanLayout MENTIONS =
      new SpanLayout(Arrays.stream(MentionKind.values()).map(MentionKind::name).toList());

  /** Copies the list. */
  public SpanLayout {
    types = List.copyOf(types);
  }

  /** The number of tags, which is that of the columns. */
  public int tags() {
    return 1 + 2 * types.size();
  }

  /** The tag that begins a span of the type; the next is that of what goes on. */
  public int begins(String type) {
    return 1 + 2 * types.indexOf(type);
  }

  /** The type of a tag that is not outside. */
  String type(int tag) {
    return types.get((tag - 1) / 2);
  }
}
