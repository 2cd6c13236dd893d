package readout.times;

import java.util.Map;

/** The meanings by the names that rules.yaml uses. */
final class Meanings {
  private Meanings() {}

  static Map<String, Meaning> all() {
    return Map.ofEntries(
        Map.entry("iso", NumericDates::iso),
        Map.entry("slashed", NumericDates::slashed),
        Map.entry("date", Dates::date),
        Map.entry("dayRange", Dates::dayRange),
        Map.entry("dayOfMonth", Dates::dayOfMonth),
        Map.entry("holiday", Dates::holiday),
        Map.entry("nineEleven", NumericDates::nineEleven),
        Map.entry("monthYear", Months::monthYear),
        Map.entry("month", Months::month),
        Map.entry("season", Seasons::season),
        Map.entry("quarter", Seasons::quarter),
        Map.entry("year", Years::year),
        Map.entry("fiscalYear", Years::fiscal),
        Map.entry("yearRange", Years::yearRange),
        Map.entry("decade", Years::decade),
        Map.entry("century", Years::century),
        Map.entry("weekday", Weekdays::weekday),
        Map.entry("setWeekday", Recurrences::weekday),
        Map.entry("set", Recurrences::unit),
        Map.entry("frequency", Recurrences::adverb),
        Map.entry("today", RelativeDays::today),
        Map.entry("theWeekend", RelativeUnits::weekend),
        Map.entry("whichUnit", RelativeUnits::which),
        Map.entry("withinUnit", RelativeUnits::within),
        Map.entry("edgeUnit", RelativeUnits::edge),
        Map.entry("ago", Distances::ago),
        Map.entry("anchoredSpan", Durations::anchored),
        Map.entry("duration", Durations::plain),
        Map.entry("clock", Clocks::clock),
        Map.entry("reference", References::reference));
  }
}
