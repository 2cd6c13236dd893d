package readout.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import readout.read.input.Budget;
import readout.read.input.Input;
import readout.read.input.Limits;
import readout.read.input.Taker;
import readout.read.input.Unreadable;
import readout.read.page.Page;
import readout.read.page.PageFacts;

/**
 * Reads a PDF document: one report. The source is its text in reading order, column by column and
 * line by line as printed, with a form feed between pages; the body has paragraphs, without the
 * heads and feet that run through the pages. Nothing in the document is run, followed or fetched,
 * and no file is written. Thread-safe.
 */
public final class PdfDocument {
  /** A file that was cut off lacks its end, and often what it says the text is. */
  private static final int TAIL = 4096;

  static {
    FontMappers.set(new BundledFont());
  }

  private PdfDocument() {}

  /**
   * Reads a document.
   *
   * @throws Unreadable where it is locked, damaged, only pictures, too long or too large
   * @throws IOException where the bytes fail to come
   */
  public static void read(Input input, Taker taker) throws IOException {
    byte[] bytes = input.bytes();
    taker.take(1, read(bytes, input.budget()));
  }

  private static Page read(byte[] bytes, Budget budget) throws Unreadable {
    Opened opened = open(bytes, budget);
    SourceText source = SourceText.of(opened.pages(), budget);
    PdfBody body = PdfBody.of(source, budget);
    PageFacts facts = PdfFacts.of(source, body, opened.title());
    return Page.of(facts, body.text(), PdfFacts.story(body));
  }

  private static Opened open(byte[] bytes, Budget budget) throws Unreadable {
    String tail = text(bytes, Math.max(0, bytes.length - TAIL));
    if (!tail.contains("startxref") && !tail.contains("%%EOF")) {
      throw Unreadable.damaged();
    }
    PackedObjects.check(bytes, budget);
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            MemoryUsageSetting.setupMainMemoryOnly(budget.limits().bytes()).streamCache)) {
      budget.check();
      return open(document, budget);
    } catch (Unreadable refused) {
      throw refused;
    } catch (InvalidPasswordException locked) {
      throw new Unreadable("it is locked with a password", "save it without one");
    } catch (NoClassDefFoundError certificates) {
      throw new Unreadable("it is locked with a certificate", "save it without one");
    } catch (OutOfMemoryError full) {
      throw new Unreadable("it needs more memory than there is", "print it to a new PDF");
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // bytes that PDFBox does not expect end in exceptions of all kinds
      budget.check();
      throw Unreadable.damaged();
    }
  }

  private static Opened open(PDDocument document, Budget budget) throws IOException {
    Limits limits = budget.limits();
    int count = document.getNumberOfPages();
    if (count > limits.pages()) {
      throw new Unreadable(
          String.format(
              Locale.ROOT, "it has %,d pages; at most %,d are read", count, limits.pages()),
          "split it, or read longer ones with --max-pages");
    }
    List<PrintedPage> pages = PageReader.read(document, budget);
    if (pages.stream().allMatch(page -> page.rows().isEmpty())) {
      throw pictures(document, budget)
          ? new Unreadable(
              "it has no text, only pictures of pages",
              "run character recognition (OCR) on it first")
          : new Unreadable("no text found in it", "save the text of the report");
    }
    return new Opened(pages, Optional.ofNullable(document.getDocumentInformation().getTitle()));
  }

  private static boolean pictures(PDDocument document, Budget budget) throws IOException {
    for (PDPage page : document.getPages()) {
      budget.check();
      PDResources resources = page.getResources();
      if (resources != null) {
        for (COSName name : resources.getXObjectNames()) {
          if (resources.isImageXObject(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String text(byte[] bytes, int from) {
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
  }

  /** What PDFBox found in a document. */
  private record Opened(List<PrintedPage> pages, Optional<String> title) {}
}
