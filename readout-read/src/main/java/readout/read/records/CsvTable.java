package readout.read.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import readout.read.input.Input;
import readout.read.input.Taker;
import readout.read.input.Unreadable;
import readout.read.page.ByteOrderMark;
import readout.read.page.Decoding;
import readout.read.page.Page;

/**
 * Reads tables (RFC 4180, and with semicolons, tabs or bars): the first row names the columns, each
 * other row is a report. One row is held at a time. Thread-safe.
 */
public final class CsvTable {
  private static final int HEAD = 65_536;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private final Columns columns;

  /** A reader that looks for the parts of a report in these columns. */
  public CsvTable(Columns columns) {
    this.columns = columns;
  }

  /**
   * Reads a row a report.
   *
   * @throws Unreadable where no column holds text, or a row is longer than the limit
   * @throws IOException where the bytes fail to come
   */
  public void read(Input input, Taker taker) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(input.stream(), HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    int skip = ByteOrderMark.of(head).map(ByteOrderMark::length).orElse(0);
    bytes.unread(head, skip, head.length - skip);
    Decoding looks = Decoding.of(wholeLines(head), Optional.empty());
    Charset charset = Charset.forName(looks.charset());
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    LineReader lines =
        new LineReader(new BufferedInputStream(bytes), charset.equals(UTF_8) ? WESTERN : charset);
    RowLimit rows =
        new RowLimit(
            wide ? new BufferedReader(new InputStreamReader(bytes, charset)) : lines,
            input.limits().recordBytes());
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(looks.text()))
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.builder().setReader(rows).setFormat(format).get()) {
      rows(parser.iterator(), rows, input, taker);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    } finally {
      lines.note().ifPresent(taker::note);
    }
  }

  private void rows(Iterator<CSVRecord> records, RowLimit rows, Input input, Taker taker)
      throws IOException {
    if (!records.hasNext()) {
      throw new Unreadable("no rows in it", "give a table with a header");
    }
    Map<String, Integer> header = header(records.next());
    if (columns.of(Columns.Part.TEXT).stream().noneMatch(name -> header.containsKey(fold(name)))) {
      throw new Unreadable(
          "no column of the table is known to hold the text",
          "name it with --columns text=COLUMN,title=COLUMN,date=COLUMN");
    }
    columns.asked().stream()
        .filter(name -> !header.containsKey(fold(name)))
        .forEach(name -> taker.note("no column of the table is named \"" + name + "\""));
    Columns own = columns.within(name -> header.containsKey(fold(name)));
    int place = 0;
    while (true) {
      rows.renew();
      if (!records.hasNext()) {
        break;
      }
      CSVRecord record = records.next();
      input.budget().check();
      place++;
      Optional<Page> page =
          NewsRecord.page(new RecordFacts(own, name -> values(record, header, name)));
      if (page.isPresent() && page.get().hasProse()) {
        taker.take(place, page.get());
      } else {
        taker.refuse(place, 0, "no text found in the row", "mend the row; the others were read");
      }
    }
    if (place == 0) {
      throw new Unreadable("no rows under its header", "give a table with a report a row");
    }
  }

  private static Map<String, Integer> header(CSVRecord first) {
    Map<String, Integer> header = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      header.putIfAbsent(fold(first.get(i)), i);
    }
    return header;
  }

  private static List<String> values(CSVRecord row, Map<String, Integer> header, String name) {
    Integer at = header.get(fold(name));
    return at == null || at >= row.size() || row.get(at).isBlank()
        ? List.of()
        : List.of(row.get(at));
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /** The delimiter that parts the first row most often outside quotation marks. */
  private static char delimiter(String text) {
    int[] counts = new int[DELIMITERS.length];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      quoted ^= text.charAt(i) == '"';
      for (int k = 0; k < counts.length && !quoted; k++) {
        counts[k] += text.charAt(i) == DELIMITERS[k] ? 1 : 0;
      }
    }
    int best = 0;
    for (int k = 1; k < counts.length; k++) {
      best = counts[k] > counts[best] ? k : best;
    }
    return DELIMITERS[best];
  }

  /** Bytes without the last line, which may be cut in a character. */
  private static byte[] wholeLines(byte[] head) {
    int end = head.length;
    if (head.length == HEAD) {
      while (end > 0 && head[end - 1] != '\n') {
        end--;
      }
    }
    // a wide charset has a second byte behind the line's end
    return end == 0 ? head : Arrays.copyOf(head, end - end % 2);
  }

  /** A reader that ends rows that never end: an open quotation mark takes all that follows. */
  private static final class RowLimit extends Reader {
    private final Reader in;
    private final int longest;
    private long units;

    RowLimit(Reader in, int longest) {
      this.in = in;
      this.longest = longest;
    }

    void renew() {
      units = 0;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int got = in.read(buffer, from, Math.min(length, HEAD));
      units += Math.max(got, 0);
      if (units > longest) {
        throw new Unreadable(
            "a row is longer than " + Input.size(longest),
            "look for a quotation mark that is not closed, or give more room with --max-record");
      }
      return got;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
