package readout.actors;

import java.util.ArrayList;
import java.util.List;

/**
 * What a report names after places: "Georgetown", in a report of Georgetown University, is no seat
 * of government. Immutable and thread-safe.
 */
final class Namesakes {
  private static final List<String> KINDS =
      List.of("University", "College", "County", "High School", "Hospital");

  private final String text;
  private final List<Integer> ends = new ArrayList<>();

  /** Of a report's body text. */
  Namesakes(String text) {
    this.text = text;
    for (String kind : KINDS) {
      String behind = " " + kind;
      for (int at = text.indexOf(behind); at >= 0; at = text.indexOf(behind, at + 1)) {
        ends.add(at);
      }
    }
  }

  /** Whether the words say what such a thing is, and not which one. */
  static boolean kind(String words) {
    return KINDS.contains(words);
  }

  /** Whether something is called by the name and its kind; short names are not looked for. */
  boolean named(String name) {
    return name.length() > 3
        && ends.stream().anyMatch(end -> text.startsWith(name, end - name.length()));
  }
}
