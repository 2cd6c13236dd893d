package readout.read.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import readout.read.input.Budget;
import readout.read.input.Unreadable;

/**
 * Collects the letters of all pages with their places. PDFBox takes out what is printed twice over
 * itself (false bold) and puts accents on their letters; the order of its lines is not used. Not
 * thread-safe.
 */
final class PageReader extends PDFTextStripper {
  private static final int OFTEN = 256;
  private static final float FARTHEST = 100_000;

  private final Budget budget;
  private final UnpackedSize sizes;
  private final List<PrintedPage> pages = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final IdentityHashMap<PDFont, Boolean> heavy = new IdentityHashMap<>();
  private int operators;
  private int units;

  private PageReader(Budget budget) {
    this.budget = budget;
    sizes = new UnpackedSize(budget);
  }

  /**
   * The pages in order.
   *
   * @throws Unreadable where there is too much text or no time
   */
  static List<PrintedPage> read(PDDocument document, Budget budget) throws IOException {
    PageReader reader = new PageReader(budget);
    try {
      reader.writeText(document, Writer.nullWriter());
    } catch (UncheckedIOException stopped) {
      throw stopped.getCause();
    }
    return reader.pages;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    budget.check();
    sizes.check(page);
    super.processPage(page);
  }

  @Override
  protected void writePage() {
    for (List<TextPosition> article : getCharactersByArticle()) {
      article.forEach(this::add);
    }
  }

  @Override
  protected void endPage(PDPage page) {
    pages.add(page());
    glyphs.clear();
  }

  /** Forms within forms can draw for hours without a letter. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % OFTEN == 0) {
      check();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String unicode = text.getUnicode();
    units += unicode == null ? 0 : unicode.length();
    if (units > budget.limits().text()) {
      stop(new Unreadable(budget.limits().textCause(), budget.limits().textHelp()));
    }
    super.processTextPosition(text);
  }

  /** PDFBox passes over some exceptions of operators, never over this one. */
  private static void stop(Unreadable why) {
    throw new UncheckedIOException(why);
  }

  private void check() {
    try {
      budget.check();
    } catch (Unreadable late) {
      stop(late);
    }
  }

  private void add(TextPosition text) {
    String letters = Letters.clean(text.getUnicode());
    float left = text.getXDirAdj();
    float baseline = text.getYDirAdj();
    float width = Math.abs(text.getWidthDirAdj());
    float size = Math.abs(text.getFontSizeInPt());
    boolean placed = Math.abs(left) < FARTHEST && Math.abs(baseline) < FARTHEST && width < FARTHEST;
    if (letters.isEmpty() || !placed || !(size < FARTHEST)) {
      return;
    }
    if (size < 1) {
      size = Math.max(1, Math.abs(text.getHeightDir()));
    }
    float blank = text.getWidthOfSpace();
    glyphs.add(
        new Glyph(
            letters,
            left,
            left + width,
            baseline,
            size,
            blank > 0 && blank < size ? blank : size / 4,
            heavy.computeIfAbsent(text.getFont(), PageReader::bold),
            direction(text)));
  }

  private PrintedPage page() {
    Map<Integer, Integer> counts = new HashMap<>();
    glyphs.forEach(glyph -> counts.merge(glyph.direction(), 1, Integer::sum));
    int main = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(main, 0)) {
        main = count.getKey();
      }
    }
    int upright = main;
    List<Row> aside = new ArrayList<>();
    counts.keySet().stream()
        .sorted()
        .filter(direction -> direction != upright)
        .forEach(direction -> aside.addAll(Row.of(in(direction))));
    return new PrintedPage(Row.of(in(upright)), aside);
  }

  private List<Glyph> in(int direction) {
    return glyphs.stream().filter(glyph -> glyph.direction() == direction).toList();
  }

  private static int direction(TextPosition text) {
    Matrix matrix = text.getTextMatrix();
    float along = Math.abs(matrix.getScaleX());
    float across = Math.abs(matrix.getShearY());
    boolean slanted = Math.min(along, across) > 0.1f * Math.max(along, across);
    return slanted ? -1 : Math.round(text.getDir());
  }

  private static boolean bold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.matches(".*(?:bold|black|heavy|demi).*")
        || (descriptor != null && descriptor.isForceBold());
  }
}
