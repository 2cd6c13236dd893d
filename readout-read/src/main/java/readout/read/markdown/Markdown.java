package readout.read.markdown;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import readout.model.AlignedText;
import readout.model.Span;
import readout.read.input.Input;
import readout.read.input.Taker;
import readout.read.input.Texts;
import readout.read.input.Unreadable;
import readout.read.page.BlockWriter;
import readout.read.page.Page;
import readout.read.page.PageFacts;
import readout.read.records.Columns;
import readout.read.records.RecordFacts;
import readout.read.text.Head;
import readout.read.text.Opening;

/**
 * Reads Markdown (CommonMark): headings, paragraphs, items and quotations are blocks; code,
 * pictures and raw HTML are not read. What is told about the report is read from YAML between
 * dashes above it or from lines as on paper, and its title else from a heading that opens it. The
 * body leads back to the source, marks and all. Thread-safe.
 */
public final class Markdown {
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .extensions(List.of(YamlFrontMatterExtension.create()))
          .build();

  private Markdown() {}

  /**
   * Reads a document of one report.
   *
   * @throws Unreadable where it is too long
   * @throws IOException where the bytes fail to come
   */
  public static void read(Input input, Taker taker) throws IOException {
    String source = Texts.decode(input, taker, bytes -> Optional.empty(), input.limits().text());
    Head head = Head.of(source);
    Node document = PARSER.parse(source.substring(head.end()));
    BlockWriter writer = new BlockWriter(source);
    MarkedBlocks blocks = new MarkedBlocks(source, head.end(), writer, input.budget());
    blocks.write(document);
    AlignedText body = writer.body();
    PageFacts facts = head.facts().or(facts(document));
    Optional<Span> heading = blocks.opening().map(writer.blocks()::get);
    Opening opening = Opening.of(body.text(), writer.blocks(), heading);
    PageFacts told =
        facts
            .withTitle(facts.title().or(() -> heading.map(place -> place.of(body.text()))))
            .or(opening.facts());
    taker.take(1, Page.of(told, body, opening.story(writer.blocks())));
  }

  private static PageFacts facts(Node document) {
    Node first = document.getFirstChild();
    if (!(first instanceof YamlFrontMatterBlock)) {
      return PageFacts.none();
    }
    YamlFrontMatterVisitor yaml = new YamlFrontMatterVisitor();
    first.accept(yaml);
    return new RecordFacts(
            Columns.KNOWN, field -> list(yaml.getData().getOrDefault(field, List.of())))
        .page();
  }

  /** A list in brackets is one value to the extension. */
  private static List<String> list(List<String> values) {
    String only = values.size() == 1 ? values.get(0).strip() : "";
    return only.startsWith("[") && only.endsWith("]")
        ? Arrays.stream(only.substring(1, only.length() - 1).split(","))
            .map(value -> value.strip().replaceAll("^[\"']|[\"']$", ""))
            .toList()
        : values;
  }
}
