package readout.actors.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of tab-separated fields, UTF-8, with a header line.
 *
 * @param name the file's name
 * @param header the names of the columns
 * @param rows the lines after the header, each with a field for every column
 */
record TabFile(String name, List<String> header, List<Row> rows) {

  /**
   * The resource of the name beside the README.
   *
   * @throws IllegalStateException where it is missing, unreadable, or a line has more or fewer
   *     fields than the header
   */
  static TabFile open(String name) {
    try (InputStream stream = TabFile.class.getResourceAsStream("/readout/actors/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no actor file " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<String> lines = reader.lines().toList();
      return of(name, lines);
    } catch (IOException failure) {
      throw new IllegalStateException("cannot read the actor file " + name, failure);
    }
  }

  /** The file of these lines. */
  static TabFile of(String name, List<String> lines) {
    if (lines.isEmpty()) {
      throw new IllegalStateException(name + " is empty");
    }
    List<String> header = List.of(lines.get(0).split("\t", -1));
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> fields = List.of(lines.get(i).split("\t", -1));
      if (fields.size() != header.size()) {
        throw new IllegalStateException(
            name + ":" + (i + 1) + " has " + fields.size() + " fields, not " + header.size());
      }
      rows.add(new Row(header, fields));
    }
    return new TabFile(name, header, List.copyOf(rows));
  }

  /** One line by its columns. */
  record Row(List<String> header, List<String> fields) {
    /** The field of the column. */
    String text(String column) {
      int index = header.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException("no column " + column);
      }
      return fields.get(index);
    }

    /** The field, or empty where it is blank. */
    Optional<String> optional(String column) {
      return Optional.of(text(column)).filter(field -> !field.isBlank());
    }

    /** The parts of the field between bars; empty where it is blank. */
    List<String> list(String column) {
      return optional(column).map(field -> List.of(field.split("\\|"))).orElse(List.of());
    }
  }
}
