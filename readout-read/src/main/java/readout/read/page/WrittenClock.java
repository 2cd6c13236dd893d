package readout.read.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clock with its zone as people write it: {@code 12:50 p.m. ET}, {@code 17.31 GMT}. Zones whose
 * short names stand for several are not read.
 */
final class WrittenClock {
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("et", ZoneId.of("America/New_York")),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("ct", ZoneId.of("America/Chicago")),
          Map.entry("cdt", ZoneOffset.ofHours(-5)),
          Map.entry("mt", ZoneId.of("America/Denver")),
          Map.entry("mdt", ZoneOffset.ofHours(-6)),
          Map.entry("pt", ZoneId.of("America/Los_Angeles")),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("pdt", ZoneOffset.ofHours(-7)),
          Map.entry("gmt", ZoneOffset.UTC),
          Map.entry("utc", ZoneOffset.UTC),
          Map.entry("z", ZoneOffset.UTC),
          Map.entry("cet", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)),
          Map.entry("eet", ZoneOffset.ofHours(2)),
          Map.entry("eest", ZoneOffset.ofHours(3)),
          Map.entry("msk", ZoneOffset.ofHours(3)));

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.:])(\\d{1,2})(?:[:.](\\d\\d))?(?:[:.]\\d\\d)?(?: ?([ap])\\.?m\\.?)?,? ?\\(?"
              + "\\b(et|e[sd]t|ct|cdt|mt|mdt|pt|p[sd]t|gmt|utc|z|cest|cet|eest|eet|msk)\\b");

  private WrittenClock() {}

  /** The moment of the day that the words tell; empty where they tell no clock with a zone. */
  static Optional<OffsetDateTime> on(LocalDate day, String words) {
    Matcher clock = CLOCK.matcher(words.toLowerCase(Locale.ROOT));
    while (clock.find()) {
      String half = clock.group(3);
      if (clock.group(2) == null && half == null) {
        continue;
      }
      int hour = Integer.parseInt(clock.group(1));
      int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
      if (half != null && hour <= 12) {
        hour = hour % 12 + (half.equals("p") ? 12 : 0);
      }
      ZoneId zone = ZONES.get(clock.group(4));
      try {
        return zone == null
            ? Optional.empty()
            : Optional.of(day.atTime(LocalTime.of(hour, minute)).atZone(zone).toOffsetDateTime());
      } catch (DateTimeException noSuchTime) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
