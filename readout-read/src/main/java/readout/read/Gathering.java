package readout.read;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.model.Report;
import readout.read.page.Page;

/** Collects what comes of reading, no report twice. Not thread-safe. */
final class Gathering {
  private final List<Report> reports = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  void refuse(String file, String cause, String help) {
    refusals.add(new Refusal(file, cause, help));
  }

  void note(String file, String text) {
    notes.add(new Note(file, text));
  }

  /** Takes a page of a file, unless it was read before. */
  void take(Page page, String shown, String baseName, int record) {
    Report report = page.report(shown, baseName, record);
    if (!ids.add(report.id())) {
      note(shown, "dropped: the same report was already read as " + earlier(report.id()));
      return;
    }
    reports.add(report);
    if (!report.readable()) {
      note(shown, "kept but not analysed: its language is " + language(report.language()));
    }
  }

  private String earlier(String id) {
    return reports.stream()
        .filter(report -> report.id().equals(id))
        .map(Report::file)
        .findFirst()
        .orElse(id);
  }

  private static String language(String code) {
    if (code.equals("und")) {
      return "not clear";
    }
    String name = ULocale.getDisplayLanguage(code, "en");
    return name.isEmpty() || name.equals(code) ? code : name + " (" + code + ")";
  }

  ReadResult result() {
    return new ReadResult(reports, refusals, notes);
  }
}
