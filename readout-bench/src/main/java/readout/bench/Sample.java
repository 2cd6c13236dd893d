package readout.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import readout.model.Report;
import readout.read.ReportReader;

/**
 * Reports drawn by a seed: the same reports and seed give the same sample, in whatever order they
 * come.
 *
 * @param timed those that are timed
 * @param warming others, to warm up on
 */
record Sample(List<Report> timed, List<Report> warming) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Sample {
    timed = List.copyOf(timed);
    warming = List.copyOf(warming);
  }

  /** Draws from the English reports; fewer are timed where there are not as many. */
  static Sample of(List<Report> reports, int timed, int warming, long seed) {
    List<Report> drawn =
        new ArrayList<>(
            reports.stream()
                .filter(Report::readable)
                .sorted(Comparator.comparing(Report::id))
                .toList());
    Collections.shuffle(drawn, new Random(seed));
    int warm = Math.min(warming, drawn.size() / 2);
    int end = Math.min(drawn.size(), warm + timed);
    return new Sample(drawn.subList(warm, end), drawn.subList(0, warm));
  }

  /** Writes reports as a file of records, for another process to read. */
  static void write(List<Report> reports, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Report report : reports) {
        out.write(JSON.writeValueAsString(record(report)));
        out.write('\n');
      }
    }
  }

  /** Reads such a file. */
  static List<Report> read(Path file) {
    return ReportReader.read(List.of(file), java.io.InputStream.nullInputStream()).reports();
  }

  private static Map<String, String> record(Report report) {
    Map<String, String> fields = new LinkedHashMap<>();
    report.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
    report.url().ifPresent(url -> fields.put("url", url));
    report.title().ifPresent(title -> fields.put("title", title));
    report.publication().from().ifPresent(day -> fields.put("date", day.toString()));
    fields.put("text", report.body().text());
    return fields;
  }
}
