package readout.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.model.Report;

/**
 * The {@code story} field of the records of a JSONL file, by report id. Records without one are
 * left out.
 */
final class StoryLabels {
  private StoryLabels() {}

  static Map<String, String> read(Path file, List<Report> reports) throws IOException {
    Map<Integer, String> byRecord = new TreeMap<>();
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int record = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          record++;
          JsonNode story = mapper.readTree(line).path("story");
          if (story.isTextual()) {
            byRecord.put(record, story.asText());
          }
        }
      }
    }
    Map<String, String> labels = new TreeMap<>();
    for (Report report : reports) {
      int mark = report.file().lastIndexOf('#');
      int record = mark < 0 ? 1 : Integer.parseInt(report.file().substring(mark + 1));
      String story = byRecord.get(record);
      if (story != null) {
        labels.put(report.id(), story);
      }
    }
    return labels;
  }
}
