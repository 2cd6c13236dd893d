package readout.read;

import readout.read.archive.GzipFile;
import readout.read.archive.ZipFiles;
import readout.read.docx.WordDocument;
import readout.read.feed.Feed;
import readout.read.html.WebPage;
import readout.read.input.Form;
import readout.read.input.FormReader;
import readout.read.mail.MailMessage;
import readout.read.markdown.Markdown;
import readout.read.pdf.PdfDocument;
import readout.read.records.CsvTable;
import readout.read.records.JsonRecords;
import readout.read.text.PlainText;
import readout.read.warc.WebArchive;

/** The one list of the readers, one a form. Immutable and thread-safe. */
final class Readers {
  private final JsonRecords json;
  private final CsvTable csv;
  private final ZipFiles zip;

  Readers(ReadingOptions options) {
    json = new JsonRecords(options.columns());
    csv = new CsvTable(options.columns());
    zip = new ZipFiles((name, head) -> Listing.skips(name, () -> head));
  }

  /** The reader of a form. */
  FormReader of(Form form) {
    return switch (form) {
      case TEXT -> PlainText::read;
      case MARKDOWN -> Markdown::read;
      case HTML -> WebPage::read;
      case DOCX -> WordDocument::read;
      case MAIL -> MailMessage::read;
      case PDF -> PdfDocument::read;
      case CSV -> csv::read;
      case JSON_LINES -> json::readLines;
      case JSON -> json::readWhole;
      case WARC -> WebArchive::read;
      case FEED -> Feed::read;
      case ZIP -> zip::read;
      case GZIP -> GzipFile::read;
    };
  }
}
