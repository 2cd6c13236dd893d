package readout.read;

import readout.read.html.WebPage;
import readout.read.input.Form;
import readout.read.input.FormReader;
import readout.read.input.Unreadable;
import readout.read.pdf.PdfDocument;
import readout.read.records.JsonRecords;
import readout.read.text.PlainText;

/** The one list of the readers, one a form. Immutable and thread-safe. */
final class Readers {
  private final JsonRecords json;

  Readers(ReadingOptions options) {
    json = new JsonRecords(options.columns());
  }

  /** The reader of a form. */
  FormReader of(Form form) {
    return switch (form) {
      case TEXT -> PlainText::read;
      case HTML -> WebPage::read;
      case PDF -> PdfDocument::read;
      case DOCX, MAIL, MARKDOWN, CSV, WARC, FEED, ZIP, GZIP ->
          (input, taker) -> {
            throw new Unreadable(form.title() + " is not read yet", "give its text");
          };
      case JSON_LINES -> json::readLines;
      case JSON -> json::readWhole;
    };
  }
}
