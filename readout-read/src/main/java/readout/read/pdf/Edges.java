package readout.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where lines of one size begin and end in each area, and how far apart they stand. Immutable once
 * made.
 */
final class Edges {
  private static final float USUAL_LEADING = 1.2f;
  private static final int ENOUGH = 4;
  private static final int FEW = 3;

  private final Map<String, Float> lefts = new HashMap<>();
  private final Map<String, Float> rights = new HashMap<>();
  private final Map<String, Float> leadings = new HashMap<>();
  private final float usual;

  Edges(List<TextLine> lines) {
    Map<String, List<Float>> left = new HashMap<>();
    Map<String, List<Float>> right = new HashMap<>();
    Map<String, List<Float>> leading = new HashMap<>();
    List<Float> all = new ArrayList<>();
    TextLine last = null;
    for (TextLine line : lines) {
      left.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line.row().left());
      right.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line.row().right());
      if (last != null && last.area() == line.area() && last.alike(line)) {
        float distance = distance(last, line);
        leading.computeIfAbsent(key(line), key -> new ArrayList<>()).add(distance);
        all.add(distance);
      }
      last = line;
    }
    left.forEach((key, values) -> lefts.put(key, share(values, 0)));
    right.forEach(
        (key, values) ->
            rights.put(key, share(values.size() < FEW ? wholes(right, key) : values, 0.9f)));
    usual = all.size() < ENOUGH ? USUAL_LEADING : share(all, 0.3f);
    leading.forEach(
        (key, values) ->
            leadings.put(
                key, values.size() < ENOUGH ? usual : Math.min(share(values, 0.3f), 2 * usual)));
  }

  /** Where flush lines like this begin. */
  float left(TextLine line) {
    return lefts.getOrDefault(key(line), line.row().left());
  }

  /** Where full lines like this end; the few that stick out do not count. */
  float right(TextLine line) {
    return rights.getOrDefault(key(line), line.row().right());
  }

  /** How far apart lines of a paragraph stand there, in sizes of the text. */
  float leading(TextLine line) {
    return leadings.getOrDefault(key(line), usual);
  }

  /** How far below one line the next one stands, in sizes of the text. */
  static float distance(TextLine line, TextLine next) {
    return (next.row().baseline() - line.row().baseline()) / Math.max(line.size(), next.size());
  }

  private static float share(List<Float> values, float share) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.get(Math.round((sorted.size() - 1) * share));
  }

  /** A few lines of a size do not show how wide their column is; those around them do. */
  private static List<Float> wholes(Map<String, List<Float>> right, String key) {
    String area = key.substring(0, key.indexOf(' ') + 1);
    return right.entrySet().stream()
        .filter(other -> other.getKey().startsWith(area))
        .flatMap(other -> other.getValue().stream())
        .toList();
  }

  private static String key(TextLine line) {
    return line.area() + " " + Math.round(line.size());
  }
}
