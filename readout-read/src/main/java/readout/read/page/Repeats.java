package readout.read.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Span;

/**
 * Tells the blocks whose every clause stands in a longer block of the same text, as pull quotes and
 * captions repeat what the text says. Immutable.
 */
final class Repeats {
  /** Shorter ones may well be said twice: headings, names, a "no". */
  private static final int SHORTEST = 30;

  private static final Pattern CLAUSE_END = Pattern.compile("[.!?;:,\"“”«»()\\[\\]—–]+");

  private final List<Set<String>> clauses;
  private final Map<String, Integer> longest = new HashMap<>();

  /** Looks at all blocks of a text. */
  Repeats(String text, List<Span> blocks) {
    clauses = blocks.stream().map(block -> clauses(block.of(text))).toList();
    for (Set<String> block : clauses) {
      int size = size(block);
      for (String clause : block) {
        longest.merge(clause, size, Math::max);
      }
    }
  }

  /** Whether longer blocks say all that the block says. */
  boolean test(int block) {
    Set<String> own = clauses.get(block);
    int size = size(own);
    return size >= SHORTEST
        && own.stream().allMatch(clause -> longest.getOrDefault(clause, 0) > size);
  }

  private static int size(Set<String> clauses) {
    return clauses.stream().mapToInt(String::length).sum();
  }

  private static Set<String> clauses(String words) {
    Set<String> clauses = new HashSet<>();
    for (String clause : CLAUSE_END.split(words)) {
      String folded = Sorting.fold(clause);
      if (!folded.isEmpty()) {
        clauses.add(folded);
      }
    }
    return clauses;
  }
}
