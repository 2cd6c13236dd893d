package readout.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import readout.model.Span;
import readout.read.input.Budget;
import readout.read.input.Input;
import readout.read.input.Taker;
import readout.read.input.Unreadable;
import readout.read.page.Byline;
import readout.read.page.Page;
import readout.read.page.PageFacts;
import readout.read.page.RunningText;
import readout.read.text.Headline;
import readout.read.text.Lines;
import readout.read.text.Opening;

/**
 * Reads a document of a word processor (Office Open XML). The source is its running text as it
 * stands with all tracked changes accepted, paragraphs parted by an empty line; headers, footers,
 * notes and comments are not in it. Nothing outside the document is fetched, and no macro runs.
 * When it was made or saved says nothing of when it was published. Thread-safe.
 */
public final class WordDocument {
  private static final String STYLES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
  private static final String STRICT_STYLES =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/styles";

  /** A name of at least two words, which a word processor does not fill in itself. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?!(?i:.*\\b(?:user|office|admin\\w*)\\b))\\p{Lu}\\S*(?: \\S+)* \\p{Lu}\\S*");

  private static final int LONGEST_TITLE = 300;

  static {
    ZipSecureFile.setMinInflateRatio(0); // Inflation has judged it, by the limits that are set
  }

  private WordDocument() {}

  /**
   * Reads a document of one report.
   *
   * @throws Unreadable where it is broken, too large or no text document
   * @throws IOException where the bytes fail to come
   */
  public static void read(Input input, Taker taker) throws IOException {
    byte[] bytes = input.bytes();
    Page page;
    try {
      Inflation.check(bytes, input.budget());
      page = page(bytes, input.budget());
    } catch (Unreadable refused) {
      throw refused;
    } catch (IOException
        | InvalidFormatException
        | XMLStreamException
        | RuntimeException
        | StackOverflowError broken) {
      throw Unreadable.damaged();
    }
    taker.take(1, page);
  }

  private static Page page(byte[] bytes, Budget budget)
      throws IOException, InvalidFormatException, XMLStreamException {
    OPCPackage document = OPCPackage.open(new ByteArrayInputStream(bytes));
    try {
      if (document.getRelationships().isEmpty()) {
        throw new ZipException("no relation that can be read"); // POI goes on without
      }
      PackagePart main =
          part(
                  document.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT),
                  document.getPartsByRelationshipType(
                      PackageRelationshipTypes.STRICT_CORE_DOCUMENT))
              .filter(part -> part.getContentType().matches(".*(?:wordprocessingml|ms-word).*"))
              .orElseThrow(
                  () ->
                      new Unreadable(
                          "an Office file that is no text document",
                          "give its text, or its table as CSV"));
      Blocks blocks = new Blocks(styles(main, budget), budget.limits());
      try (InputStream body = main.getInputStream()) {
        Markup.read(body, budget, blocks);
      }
      return page(blocks.done(), document.getPackageProperties());
    } finally {
      document.revert();
    }
  }

  private static Optional<PackagePart> part(List<PackagePart> loose, List<PackagePart> strict) {
    return loose.isEmpty() ? strict.stream().findFirst() : Optional.of(loose.get(0));
  }

  /** The names of the styles by their ids, which differ between the languages of Word. */
  private static Map<String, String> styles(PackagePart main, Budget budget)
      throws IOException, InvalidFormatException, XMLStreamException {
    Map<String, String> names = new HashMap<>();
    for (String type : List.of(STYLES, STRICT_STYLES)) {
      for (PackageRelationship relation : main.getRelationshipsByType(type)) {
        if (relation.getTargetMode() == TargetMode.INTERNAL) {
          try (InputStream styles = main.getRelatedPart(relation).getInputStream()) {
            Markup.read(styles, budget, new StyleNames(names));
          }
        }
      }
    }
    return names;
  }

  private static Page page(List<Block> blocks, PackageProperties properties) {
    StringBuilder source = new StringBuilder();
    List<Span> places = new ArrayList<>();
    for (Block block : blocks) {
      source.append(source.length() > 0 ? "\n\n" : "");
      places.add(new Span(source.length(), source.length() + block.words.length()));
      source.append(block.words);
    }
    String text = source.toString();
    Opening opening = Opening.of(text, lines(text, places), titled(text, blocks, places));
    PageFacts facts = opening.facts();
    RunningText running = new RunningText(text);
    opening.heads().forEach(running::paragraph);
    List<Span> rest = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Span place = places.get(i);
      if (place.end() > opening.end() && blocks.get(i).style != Style.ASIDE) {
        rest.add(new Span(Math.max(place.start(), opening.end()), place.end()));
      }
    }
    rest.forEach(running::paragraph);
    if (opening.dated() && opening.title().isEmpty()) {
      facts = facts.withTitle(Headline.under(text, rest));
    }
    return Page.of(facts.or(said(properties)), running.body(), running.blocks());
  }

  private static List<Span> lines(String text, List<Span> places) {
    List<Span> lines = new ArrayList<>();
    for (Span place : places.subList(0, Math.min(places.size(), 20))) {
      for (Span line : Lines.of(text.substring(0, place.end()), place.start())) {
        lines.add(Lines.trim(text, line));
      }
    }
    return lines;
  }

  /** The place of the first paragraph that is styled as a title, or else as a first heading. */
  private static Optional<Span> titled(String text, List<Block> blocks, List<Span> places) {
    for (Style style : List.of(Style.TITLE, Style.HEADING)) {
      for (int i = 0; i < Math.min(blocks.size(), 8); i++) {
        if (blocks.get(i).style == style) {
          return Optional.of(Lines.trim(text, places.get(i)));
        }
      }
    }
    return Optional.empty();
  }

  private static PageFacts said(PackageProperties properties) {
    List<String> authors =
        properties.getCreatorProperty().stream()
            .flatMap(names -> Byline.listed(names).stream())
            .filter(name -> PERSON.matcher(name).matches())
            .toList();
    return new PageFacts(
        Optional.empty(),
        Optional.empty(),
        properties
            .getTitleProperty()
            .map(String::strip)
            .filter(title -> !title.isEmpty() && title.length() < LONGEST_TITLE),
        authors,
        Optional.empty());
  }
}
