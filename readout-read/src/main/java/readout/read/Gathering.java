package readout.read;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import readout.model.Report;
import readout.read.page.Page;

/** Hands on what comes of reading, no report twice. Thread-safe. */
final class Gathering {
  private final ReportSink sink;
  private final Map<String, String> files = new HashMap<>();

  Gathering(ReportSink sink) {
    this.sink = sink;
  }

  synchronized void refuse(String file, String cause, String help) {
    hand(() -> sink.refused(new Refusal(file, cause, help)));
  }

  synchronized void note(String file, String text) {
    hand(() -> sink.noted(new Note(file, text)));
  }

  /** Takes a page of a file, unless it was read before. */
  synchronized void take(Page page, String shown, String baseName, int record) {
    Report report = page.report(shown, baseName, record);
    String earlier = files.putIfAbsent(report.id(), shown);
    if (earlier != null) {
      note(shown, "dropped: the same report was already read as " + earlier);
      return;
    }
    hand(() -> sink.report(report));
    if (!report.readable()) {
      note(shown, "kept but not analysed: its language is " + language(report.language()));
    }
  }

  private static void hand(Runnable handing) {
    try {
      handing.run();
    } catch (RuntimeException failure) {
      throw new SinkFailure(failure);
    }
  }

  private static String language(String code) {
    if (code.equals("und")) {
      return "not clear";
    }
    String name = ULocale.getDisplayLanguage(code, "en");
    return name.isEmpty() || name.equals(code) ? code : name + " (" + code + ")";
  }
}
