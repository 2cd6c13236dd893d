package readout.read.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agencies that reports credit, and the outlets that sign their datelines. Thread-safe. */
final class Agencies {
  private static final Map<String, String> FULL =
      Map.ofEntries(
          Map.entry("AP", "The Associated Press"),
          Map.entry("Associated Press", "The Associated Press"),
          Map.entry("ASSOCIATED PRESS", "The Associated Press"),
          Map.entry("Reuters", "Reuters"),
          Map.entry("REUTERS", "Reuters"),
          Map.entry("AFP", "Agence France-Presse"),
          Map.entry("Agence France-Presse", "Agence France-Presse"),
          Map.entry("Agence France Presse", "Agence France-Presse"),
          Map.entry("UPI", "United Press International"),
          Map.entry("United Press International", "United Press International"),
          Map.entry("dpa", "Deutsche Presse-Agentur"),
          Map.entry("DPA", "Deutsche Presse-Agentur"),
          Map.entry("Xinhua", "Xinhua"),
          Map.entry("TASS", "TASS"),
          Map.entry("Interfax", "Interfax"),
          Map.entry("PTI", "Press Trust of India"),
          Map.entry("Yonhap", "Yonhap"),
          Map.entry("Kyodo", "Kyodo News"),
          Map.entry("ANSA", "ANSA"));

  private static final List<String> SIGNING =
      List.of("CNN", "CBS News", "NBC News", "ABC News", "Fox News", "CNN Business", "VOA", "BBC");

  /** An alternation of the names that stand in the brackets of datelines. */
  static final String SIGNATURE =
      Stream.concat(FULL.keySet().stream(), SIGNING.stream())
          .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:Thomson[ /])?("
              + FULL.keySet().stream()
                  .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n))
                  .collect(Collectors.joining("|"))
              + ")\\b");

  private Agencies() {}

  /** The full name of an agency; empty for other names. */
  static Optional<String> agency(String name) {
    return Optional.ofNullable(FULL.get(name));
  }

  /** An outlet that signs its datelines; empty for other names. */
  static Optional<String> outlet(String name) {
    return Optional.of(name).filter(SIGNING::contains);
  }

  /** The agency that is named first in credits or bylines. */
  static Optional<String> named(List<String> lines) {
    for (String line : lines) {
      Matcher named = NAMED.matcher(line);
      if (named.find()) {
        return agency(named.group(1));
      }
    }
    return Optional.empty();
  }
}
