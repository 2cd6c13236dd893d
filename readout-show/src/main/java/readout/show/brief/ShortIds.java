package readout.show.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short names for ids: the least that no other id begins with, and not less than eight units. */
public final class ShortIds {
  private static final int LEAST = 8;

  private ShortIds() {}

  /** A short name for each id. */
  public static Map<String, String> of(List<String> ids) {
    List<String> sorted = ids.stream().distinct().sorted().toList();
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      String id = sorted.get(i);
      int shared = i == 0 ? 0 : common(sorted.get(i - 1), id);
      if (i + 1 < sorted.size()) {
        shared = Math.max(shared, common(id, sorted.get(i + 1)));
      }
      names.put(id, id.substring(0, Math.min(id.length(), Math.max(LEAST, shared + 1))));
    }
    return Map.copyOf(names);
  }

  /** The number of units that both begin with. */
  public static int common(String first, String second) {
    int at = 0;
    while (at < Math.min(first.length(), second.length())
        && first.charAt(at) == second.charAt(at)) {
      at++;
    }
    return at;
  }
}
