package readout.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import readout.read.ReadingOptions;
import readout.read.input.Limits;
import readout.read.records.Columns;

/** The flags that say how reports are read: which columns hold what, and the bounds. */
final class ReadingFlags {
  @Option(
      names = "--columns",
      paramLabel = "MAP",
      converter = Mapping.class,
      description =
          "The columns of a table or the fields of JSON, as text=Story,date=Filed. Parts: text, title,"
              + " date, updated, outlet, url, authors.")
  private Columns columns = Columns.KNOWN;

  @Option(
      names = "--max-bytes",
      paramLabel = "SIZE",
      defaultValue = "64M",
      converter = Size.class,
      description = "The largest document that is read whole (default: ${DEFAULT-VALUE}).")
  private int bytes;

  @Option(
      names = "--max-record",
      paramLabel = "SIZE",
      defaultValue = "16M",
      converter = Size.class,
      description = "The largest line or row of many (default: ${DEFAULT-VALUE}).")
  private int recordBytes;

  @Option(
      names = "--max-text",
      paramLabel = "SIZE",
      defaultValue = "300000",
      converter = Size.class,
      description = "The most characters of a report's text (default: ${DEFAULT-VALUE}).")
  private int text;

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      defaultValue = "1000",
      converter = Size.class,
      description = "The most pages of a document (default: ${DEFAULT-VALUE}).")
  private int pages;

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      defaultValue = "4",
      converter = Size.class,
      description = "How deep documents may lie in documents (default: ${DEFAULT-VALUE}).")
  private int depth;

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      defaultValue = "200",
      converter = Size.class,
      description = "How many times packed bytes may expand (default: ${DEFAULT-VALUE}).")
  private int ratio;

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      defaultValue = "30",
      converter = Size.class,
      description = "How long the reading of one report may take (default: ${DEFAULT-VALUE}).")
  private int seconds;

  ReadingOptions options() {
    return new ReadingOptions(
        new Limits(bytes, recordBytes, text, pages, depth, ratio, Duration.ofSeconds(seconds)),
        columns);
  }

  /** A number, with K, M or G for as many times 1024. */
  static final class Size implements ITypeConverter<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,10})([KMG]?)(?:I?B)?");

    @Override
    public Integer convert(String value) {
      Matcher size = SIZE.matcher(value.strip().toUpperCase(Locale.ROOT));
      if (size.matches()) {
        long number =
            Long.parseLong(size.group(1)) << (10 * " KMG".indexOf((size.group(2) + " ").charAt(0)));
        if (number > 0 && number < Integer.MAX_VALUE - 16) {
          return (int) number;
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is not a number from 1 to 2 G, such as 500 or 64M");
    }
  }

  /** A list of PART=COLUMN. */
  static final class Mapping implements ITypeConverter<Columns> {
    @Override
    public Columns convert(String value) {
      try {
        return Columns.KNOWN.named(value);
      } catch (IllegalArgumentException wrong) {
        throw new TypeConversionException(wrong.getMessage());
      }
    }
  }
}
