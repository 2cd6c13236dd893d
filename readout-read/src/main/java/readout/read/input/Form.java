package readout.read.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms a document can have, with the endings their names carry. */
public enum Form {
  /** Plain text. */
  TEXT("plain text", "txt", "text"),
  /** Markdown (CommonMark). */
  MARKDOWN("Markdown", "md", "markdown"),
  /** A web page. */
  HTML("HTML", "html", "htm", "xhtml", "shtml"),
  /** A PDF document. */
  PDF("PDF", "pdf"),
  /** A word processor's document (Office Open XML). */
  DOCX("DOCX", "docx"),
  /** A mail (RFC 5322, MIME). */
  MAIL("mail", "eml"),
  /** A table with a header, a report a row. */
  CSV("CSV", "csv", "tsv"),
  /** A JSON object a line. */
  JSON_LINES("JSON lines", "jsonl", "ndjson"),
  /** One JSON value. */
  JSON("JSON", "json"),
  /** A web archive (ISO 28500). */
  WARC("WARC", "warc"),
  /** An RSS or Atom feed. */
  FEED("RSS or Atom", "rss", "atom", "rdf"),
  /** An archive of documents. */
  ZIP("ZIP", "zip"),
  /** One packed document. */
  GZIP("GZIP", "gz");

  private static final Pattern EXTENSION =
      Pattern.compile(".*[^.]\\.([A-Za-z]\\w{0,9})", Pattern.DOTALL);

  private final String title;
  private final List<String> extensions;

  Form(String title, String... extensions) {
    this.title = title;
    this.extensions = List.of(extensions);
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** The form a file's name tells; empty where its name tells none. */
  public static Optional<Form> named(String name) {
    String extension = extension(name);
    for (Form form : values()) {
      if (form.extensions.contains(extension)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The extension in lower case; "" where the name has none that looks like one. */
  public static String extension(String name) {
    var matcher = EXTENSION.matcher(name);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
