package readout.times;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of months, days, numbers and zones, as words.yaml has them. Immutable. */
final class Words {
  private static final Pattern PIECE = Pattern.compile("\\{([a-z]+)(\\d?)\\}");

  private final Map<String, Object> tables;
  private final Map<String, String> cities;

  Words(Map<String, Object> tables) {
    this.tables = tables;
    this.cities = new TreeMap<>();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      int slash = id.lastIndexOf('/');
      if (slash > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
        String city = id.substring(slash + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
        cities.putIfAbsent(city, id);
      }
    }
  }

  /** Puts the pieces and the white space into a pattern as the rules write it. */
  String expand(String pattern) {
    Map<String, Object> pieces = table("pieces");
    Matcher matcher = PIECE.matcher(pattern);
    StringBuilder expanded = new StringBuilder();
    while (matcher.find()) {
      Object piece = pieces.get(matcher.group(1));
      if (piece == null) {
        throw new IllegalArgumentException("no piece " + matcher.group() + " for " + pattern);
      }
      String group = "(?<" + matcher.group(1) + matcher.group(2) + ">" + piece + ")";
      matcher.appendReplacement(expanded, Matcher.quoteReplacement(group));
    }
    matcher.appendTail(expanded);
    return expanded
        .toString()
        .replace("[- ]", "[-\\s\\u00A0\\u2010\\u2011]")
        .replace(" ", "(?:[\\s\\u00A0]{1,2})");
  }

  Optional<Integer> month(String word) {
    return entry("months", word).map(Integer.class::cast);
  }

  Optional<Integer> weekday(String word) {
    return entry("weekdays", word).map(Integer.class::cast);
  }

  Optional<Integer> ordinal(String word) {
    return entry("ordinals", word).map(Integer.class::cast);
  }

  Optional<String> part(String word) {
    return entry("parts", word).map(String.class::cast);
  }

  Optional<String> season(String word) {
    return entry("seasons", word).map(String.class::cast);
  }

  /** A count in digits or words, up to 9999; empty for "several". */
  Optional<Integer> number(String word) {
    String key = Match.normal(word);
    if (key.length() <= 4 && !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.parseInt(key));
    }
    Optional<Integer> whole = entry("numbers", key).map(Integer.class::cast);
    if (whole.isPresent()) {
      return whole;
    }
    String[] parts = key.split("[-\\s\\u2010\\u2011]", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    Optional<Integer> ones = entry("numbers", parts[1]).map(Integer.class::cast);
    return entry("numbers", parts[0]).flatMap(tens -> ones.map(one -> (Integer) tens + one));
  }

  /** The IANA id that a zone's words name; empty for "local time" and for unknown places. */
  Optional<String> zone(String words) {
    String key = Match.normal(words).replaceAll("( standard| daylight)?( time)?$", "");
    return entry("zones", key)
        .map(String.class::cast)
        .or(() -> Optional.ofNullable(cities.get(key)));
  }

  private Optional<Object> entry(String table, String word) {
    String key = Match.normal(word);
    String bare = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    return Optional.ofNullable(table(table).get(bare));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> table(String name) {
    return (Map<String, Object>) tables.getOrDefault(name, Map.of());
  }
}
