package readout.actors.data;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.actors.Actor;

/**
 * Reads the terms of persons. A date known to the month or year is read as the widest the words
 * allow: the first day of the period for a beginning, the last day for an end.
 */
final class OfficeFile {
  static final List<String> COLUMNS = List.of("person", "title", "from", "to");

  private OfficeFile() {}

  /** The terms by the id of the person, in the file's order. */
  static Map<String, List<Actor.Term>> read(TabFile file) {
    if (!file.header().equals(COLUMNS)) {
      throw new IllegalStateException(file.name() + " has other columns: " + file.header());
    }
    Map<String, List<Actor.Term>> offices = new HashMap<>();
    for (TabFile.Row row : file.rows()) {
      Actor.Term term =
          new Actor.Term(
              row.text("title"),
              row.optional("from").map(OfficeFile::firstDay),
              row.optional("to").map(OfficeFile::lastDay));
      offices.computeIfAbsent(row.text("person"), person -> new ArrayList<>()).add(term);
    }
    return offices;
  }

  /** The first day of "2009", "2009-01" or "2009-01-20". */
  static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atDay(1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  /** The last day of "2009", "2009-01" or "2009-01-20". */
  static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
