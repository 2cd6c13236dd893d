package readout.times;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import readout.model.TimeValue;

/** A place where a rule's pattern matched, with what its meaning may look at. */
record Match(
    Map<String, String> groups, Words words, Supplier<Tense> tenses, Optional<TimeValue> previous) {
  /** The words of the first of these groups that took part. */
  Optional<String> text(String... names) {
    for (String name : names) {
      String found = groups.get(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** As {@link #text}, in lower case with single spaces; "" where no group took part. */
  String key(String... names) {
    return text(names).map(Match::normal).orElse("");
  }

  Optional<Integer> number(String... names) {
    return text(names).flatMap(words::number);
  }

  Optional<Integer> month() {
    return text("month", "monthname").flatMap(words::month);
  }

  Tense tense() {
    return tenses.get();
  }

  static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
