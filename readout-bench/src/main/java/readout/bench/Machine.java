package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where and when a run was made. */
final class Machine {
  private static final Pattern MODEL =
      Pattern.compile("^model name\\s*:\\s*(.+)$", Pattern.MULTILINE);

  private Machine() {}

  /** The day, the processor, its cores and the JDK, in one line. */
  static String line() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    String info = Files.exists(file) ? Files.readString(file) : "";
    return String.format(
        "%s, %s, %d cores, JDK %s",
        LocalDate.now(ZoneOffset.UTC),
        processor(info),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  /** The processor's name in the words of {@code /proc/cpuinfo}. */
  static String processor(String info) {
    Matcher model = MODEL.matcher(info);
    return model.find() ? model.group(1).strip() : System.getProperty("os.arch", "unknown");
  }
}
