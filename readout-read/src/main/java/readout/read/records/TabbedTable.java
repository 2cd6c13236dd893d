package readout.read.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import readout.read.input.Unreadable;

/** Tables of annotations, tab-separated, whose cells may be quoted. Stateless. */
public final class TabbedTable {
  private static final CSVFormat FORM =
      CSVFormat.TDF
          .builder()
          .setQuote('"')
          .setIgnoreSurroundingSpaces(false)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private TabbedTable() {}

  /**
   * The rows of a table in UTF-8, its header first; empty lines are none.
   *
   * @throws Unreadable where a row has no end, or the file is not UTF-8
   * @throws IOException where the file fails to come
   */
  public static List<List<String>> read(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORM)) {
      for (CSVRecord row : parser) {
        rows.add(List.copyOf(row.toList()));
      }
    } catch (UncheckedIOException broken) {
      throw new Unreadable("a row of it has no end, or it is not UTF-8", "mend it");
    }
    return rows;
  }
}
