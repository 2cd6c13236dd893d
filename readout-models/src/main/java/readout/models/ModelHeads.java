package readout.models;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which heads a model has, and what they need beside their columns, as the trainer wrote it into
 * the file. Immutable.
 */
final class ModelHeads {
  /** The mark that opens a window has a row, before the pieces. */
  static final int FRAME = 1;

  static final String ATTRIBUTION = "head.attribution";
  static final String NAMES = "head.names";
  static final String MENTIONS = "head.mentions";
  static final String EVENTS = "head.events";
  static final String FACTUALITY = "head.factuality";

  private final Map<String, Integer> firsts = new LinkedHashMap<>();
  private final int columns;
  private final boolean shaped;
  private final float[] distances;
  private final float[] nobody;

  /**
   * Reads what stands in the file.
   *
   * @throws IOException where this version of Readout cannot read such heads
   */
  ModelHeads(Map<String, String> metadata) throws IOException {
    String[] words =
        metadata.getOrDefault("heads", ATTRIBUTION + " " + HeadLayout.COLUMNS).split(" ");
    int next = 0;
    for (int i = 0; i + 1 < words.length; i += 2) {
      firsts.put(words[i], next);
      next += width(words[i], words[i + 1]);
    }
    columns = next;
    shaped = metadata.containsKey("shapes");
    distances = numbers(metadata.getOrDefault("distances", ""));
    nobody = numbers(metadata.getOrDefault("nobody", ""));
    int attributed = HeadLayout.DISTANCES * HeadLayout.ROLES.size();
    int events = firsts.containsKey(EVENTS) ? EventLayout.NOBODY : 0;
    boolean first = Integer.valueOf(0).equals(firsts.get(ATTRIBUTION));
    if (!first || distances.length != attributed || nobody.length != events) {
      throw unknown();
    }
  }

  private static int width(String head, String told) throws IOException {
    int known =
        switch (head) {
          case ATTRIBUTION -> HeadLayout.COLUMNS;
          case NAMES -> SpanLayout.NAMES.tags();
          case MENTIONS -> SpanLayout.MENTIONS.tags();
          case EVENTS -> EventLayout.COLUMNS;
          case FACTUALITY -> FactualityReading.COLUMNS;
          default -> throw unknown();
        };
    if (!told.equals(Integer.toString(known))) {
      throw unknown();
    }
    return known;
  }

  private static IOException unknown() {
    return new IOException("the model has no heads that this version of Readout can read");
  }

  private static float[] numbers(String words) {
    String[] parts = words.isBlank() ? new String[0] : words.split(" ");
    float[] numbers = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Float.parseFloat(parts[i]);
    }
    return numbers;
  }

  /** How many values a row has. */
  int columns() {
    return columns;
  }

  /** Whether the encoder was trained to be told how words are written. */
  boolean shaped() {
    return shaped;
  }

  /** What distances from a cue say of roles. */
  float[] distances() {
    return distances;
  }

  /** What stands for an actor that is not named. */
  float[] nobody() {
    return nobody;
  }

  /** The first column of a head; empty where the model lacks it. */
  Optional<Integer> first(String head) {
    return Optional.ofNullable(firsts.get(head));
  }

  /** The columns of a head, row by row, without the frame. */
  float[][] slice(float[] rows, int first, int width) {
    float[][] slice = new float[rows.length / columns - 2 * FRAME][];
    for (int row = 0; row < slice.length; row++) {
      int from = (FRAME + row) * columns + first;
      slice[row] = Arrays.copyOfRange(rows, from, from + width);
    }
    return slice;
  }
}
