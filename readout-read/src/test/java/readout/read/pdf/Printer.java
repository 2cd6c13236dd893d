package readout.read.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Makes PDF documents: lines at places, in points from the upper left of an A4 page. */
final class Printer {
  static final float WIDTH = PDRectangle.A4.getWidth();

  private final PDDocument document = new PDDocument();
  private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont heavy = new PDType1Font(FontName.TIMES_BOLD);
  private PDFont font = plain;
  private @Nullable PDPageContentStream content;
  private PDPage page = new PDPage(PDRectangle.A4);

  Printer() {
    page();
  }

  /** A new page; the first is there already. */
  Printer page() {
    if (document.getNumberOfPages() > 0) {
      try {
        endPage();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      page = new PDPage(PDRectangle.A4);
    }
    document.addPage(page);
    return this;
  }

  Printer bold(boolean bold) {
    font = bold ? heavy : plain;
    return this;
  }

  Printer font(PDFont other) {
    font = other;
    return this;
  }

  PDDocument document() {
    return document;
  }

  Printer line(float x, float y, float size, String text) {
    return at(Matrix.getTranslateInstance(x, page.getMediaBox().getHeight() - y), size, text, 0);
  }

  /** A line that fills a width by wider blanks, as justified text does. */
  Printer filled(float x, float y, float size, String text, float width) {
    int blanks = text.length() - text.replace(" ", "").length();
    float more = blanks == 0 ? 0 : (width - width(text, size)) / blanks;
    return at(Matrix.getTranslateInstance(x, page.getMediaBox().getHeight() - y), size, text, more);
  }

  Printer turned(double degrees, float x, float y, float size, String text) {
    float up = page.getMediaBox().getHeight() - y;
    return at(Matrix.getRotateInstance(Math.toRadians(degrees), x, up), size, text, 0);
  }

  /**
   * Words set in a column, wrapped and filled but for the last line.
   *
   * @return the place of the line below
   */
  float text(float x, float y, float width, float size, float indent, String words) {
    List<String> lines = wrapped(words, width, size, indent);
    float at = y;
    for (int i = 0; i < lines.size(); i++) {
      float in = i == 0 ? indent : 0;
      if (i + 1 < lines.size()) {
        filled(x + in, at, size, lines.get(i), width - in);
      } else {
        line(x + in, at, size, lines.get(i));
      }
      at += size * 1.2f;
    }
    return at;
  }

  /** Words as lines; "|" marks where a word may be cut. */
  List<String> wrapped(String words, float width, float size, float indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      String whole = word.replace("|", "");
      float room = width - (lines.isEmpty() ? indent : 0);
      String before = line.length() == 0 ? "" : line + " ";
      if (line.length() == 0 || width(before + whole, size) <= room) {
        line.replace(0, line.length(), before + whole);
        continue;
      }
      String rest = whole;
      String[] parts = word.split("\\|");
      if (parts.length == 2 && width(before + parts[0] + "-", size) <= room) {
        line.replace(0, line.length(), before + parts[0] + "-");
        rest = parts[1];
      }
      lines.add(line.toString());
      line.replace(0, line.length(), rest);
    }
    lines.add(line.toString());
    return lines;
  }

  Printer picture() {
    try {
      BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
      content().drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 400, 600);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Printer locked(String password) {
    try {
      document.protect(
          new StandardProtectionPolicy(
              "owner", password, AccessPermission.getOwnerAccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Printer title(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  /** The finished document. */
  byte[] bytes() {
    try (document) {
      endPage();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream content() throws IOException {
    PDPageContentStream open = content;
    if (open == null) {
      open =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.OVERWRITE, true, false);
      content = open;
    }
    return open;
  }

  private void endPage() throws IOException {
    if (content != null) {
      content.close();
    }
    content = null;
  }

  private Printer at(Matrix place, float size, String text, float blank) {
    try {
      PDPageContentStream open = content();
      open.beginText();
      open.setFont(font, size);
      open.setTextMatrix(place);
      open.setWordSpacing(blank);
      open.showText(text);
      open.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
