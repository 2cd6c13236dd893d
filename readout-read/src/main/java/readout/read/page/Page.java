package readout.read.page;

import java.util.List;
import java.util.Optional;
import readout.model.AlignedText;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Report;
import readout.model.Span;
import readout.model.StableId;

/**
 * A report before it is known which file and record it came from. Immutable.
 *
 * @param facts what its source says about it
 * @param wire the agency it credits
 * @param dateline the place its first paragraph is filed from, as printed
 * @param language an ISO 639-3 code, "und" where it cannot be told
 * @param body the text that is read, aligned with the source
 * @param paragraphs the blocks of the body in order
 */
public record Page(
    PageFacts facts,
    Optional<String> wire,
    Optional<String> dateline,
    String language,
    AlignedText body,
    List<Paragraph> paragraphs) {
  /** Copies the list. */
  public Page {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A page with its paragraphs sorted, its language told and its credits read.
   *
   * @param facts what the source says about it
   * @param body the text
   * @param blocks the places of its paragraphs in the body text, in order
   */
  public static Page of(PageFacts facts, AlignedText body, List<Span> blocks) {
    TypedQuotes quotes = TypedQuotes.read(body, blocks);
    String text = quotes.body().text();
    List<Span> parted = Glued.part(text, quotes.blocks());
    List<Paragraph> paragraphs = Sorting.sort(text, parted, facts.title());
    Credits credits = Credits.of(text, paragraphs);
    PageFacts known = facts.outlet().isEmpty() ? facts.withOutlet(credits.outlet()) : facts;
    Optional<String> wire =
        credits.wire().isPresent() ? credits.wire() : Agencies.named(facts.authors());
    return new Page(
        known, wire, credits.dateline(), Language.of(text, paragraphs), quotes.body(), paragraphs);
  }

  /** The same page, with what others say of it where it says nothing itself. */
  public Page knowing(PageFacts others) {
    return new Page(facts.or(others), wire, dateline, language, body, paragraphs);
  }

  /** Whether it holds running text. */
  public boolean hasProse() {
    return paragraphs.stream().anyMatch(block -> block.kind() == Paragraph.Kind.PROSE);
  }

  /**
   * The report.
   *
   * @param file the path to show
   * @param baseName the file's name without its folders
   * @param record the record's place in the file, from 1
   */
  public Report report(String file, String baseName, int record) {
    Publication publication = facts.publication().orElseGet(Publication::unknown);
    return new Report(
        id(baseName, record, body.source()),
        file,
        facts.outlet(),
        facts.url(),
        facts.title(),
        facts.authors(),
        publication,
        facts.updated(),
        wire,
        dateline,
        language,
        body,
        paragraphs);
  }

  private static String id(String baseName, int record, String source) {
    return StableId.of("r", baseName + '#' + record + '\0' + source);
  }
}
