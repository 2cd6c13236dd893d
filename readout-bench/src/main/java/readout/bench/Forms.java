package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.model.Paragraph;
import readout.model.Report;

/** Writes the same reports in several forms. */
final class Forms {
  /** Writes reports in one form into a folder. */
  @FunctionalInterface
  interface Writer {
    /** Writes them. */
    void write(List<Report> reports, Path folder) throws IOException;
  }

  private Forms() {}

  /** A file of plain text a report: the title, then the paragraphs. */
  static void text(List<Report> reports, Path folder) throws IOException {
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      StringBuilder text = new StringBuilder(report.title().orElse("")).append("\n\n");
      for (Paragraph paragraph : report.paragraphs()) {
        text.append(paragraph.span().of(report.body().text())).append("\n\n");
      }
      Files.writeString(folder.resolve(i + ".txt"), text);
    }
  }

  /** A page a report, with the elements that articles have. */
  static void html(List<Report> reports, Path folder) throws IOException {
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      String title = escaped(report.title().orElse(""));
      StringBuilder page =
          new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
              .append("<title>" + title + "</title></head>\n<body><article><h1>" + title)
              .append("</h1>\n");
      report
          .publication()
          .from()
          .ifPresent(day -> page.append("<time datetime=\"" + day + "\">" + day + "</time>\n"));
      for (Paragraph paragraph : report.paragraphs()) {
        page.append("<p>" + escaped(paragraph.span().of(report.body().text())) + "</p>\n");
      }
      Files.writeString(folder.resolve(i + ".html"), page.append("</article></body></html>\n"));
    }
  }

  /** All reports as records in one file. */
  static void records(List<Report> reports, Path folder) throws IOException {
    Sample.write(reports, folder.resolve("reports.jsonl"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
