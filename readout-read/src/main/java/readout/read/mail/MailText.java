package readout.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.AlignedText;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Span;
import readout.read.html.WebPage;
import readout.read.input.Budget;
import readout.read.input.Limits;
import readout.read.input.Taker;
import readout.read.input.Unreadable;
import readout.read.page.Decoding;
import readout.read.page.Page;
import readout.read.page.PageFacts;
import readout.read.text.Blocks;
import readout.read.text.Headline;
import readout.read.text.Lines;
import readout.read.text.Opening;

/** The page that a mail itself is, out of the best of its texts. Stateless. */
final class MailText {
  /** Plain text that is so much shorter than its HTML only says where to read the story. */
  private static final int STUB = 3;

  private MailText() {}

  /**
   * The page; empty where no text of the mail holds running text.
   *
   * @throws Unreadable where one is too long or the time is over
   */
  static Optional<Page> best(Mail mail, Budget budget, Taker taker) throws Unreadable {
    Limits limits = budget.limits();
    List<Page> plain = new ArrayList<>();
    List<Page> marked = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (MailPart part : mail.parts()) {
      if (!part.isText()) {
        continue;
      }
      budget.check();
      boolean html = part.type().equals("text/html");
      Decoding decoding =
          html && part.charset().isEmpty()
              ? Decoding.of(part.bytes(), WebPage.declared(part.bytes()))
              : part.decoding();
      if (decoding.text().length() > (html ? limits.markup() : limits.text())) {
        throw new Unreadable(limits.textCause(), limits.textHelp());
      }
      Page page = html ? html(decoding.text(), mail, budget) : plain(decoding.text(), mail, budget);
      if (page.hasProse()) {
        (html ? marked : plain).add(page);
        decoding.note().ifPresent(notes::add);
      }
    }
    notes.stream().distinct().forEach(taker::note);
    Optional<Page> text = longest(plain);
    Optional<Page> web = longest(marked);
    boolean stub =
        text.isPresent() && web.isPresent() && prose(text.get()) * STUB < prose(web.get());
    List<Page> among = text.isEmpty() || stub ? marked : plain;
    if (among.size() > 1) {
      taker.note("it holds " + among.size() + " texts; the longest is read");
    }
    return text.isEmpty() || stub ? web : text;
  }

  private static Optional<Page> longest(List<Page> pages) {
    return pages.stream().reduce((first, next) -> prose(next) > prose(first) ? next : first);
  }

  private static int prose(Page page) {
    return page.paragraphs().stream()
        .filter(block -> block.kind() == Paragraph.Kind.PROSE)
        .mapToInt(block -> block.span().length())
        .sum();
  }

  private static Page plain(String text, Mail mail, Budget budget) throws Unreadable {
    List<Span> lines = Lines.of(text, 0).stream().map(line -> Lines.trim(text, line)).toList();
    Story story = Story.of(text, lines, true, mail.forwarded(), budget);
    Opening opening = Opening.of(text, story.lines(), Optional.empty());
    PageFacts facts = facts(mail, story, opening, PageFacts.none());
    List<Span> blocks = new ArrayList<>(opening.heads());
    List<Span> rest = story.lines().stream().filter(line -> line.start() >= opening.end()).toList();
    blocks.addAll(Blocks.of(text, rest));
    if (opening.dated() && facts.title().isEmpty()) {
      facts = facts.withTitle(Headline.under(text, blocks));
    }
    return Page.of(facts, AlignedText.identity(text), blocks);
  }

  private static Page html(String source, Mail mail, Budget budget) throws Unreadable {
    PageFacts known = mail.facts();
    Page page = WebPage.read(source, known);
    String text = page.body().text();
    List<Span> blocks = page.paragraphs().stream().map(Paragraph::span).toList();
    Story story = Story.of(text, blocks, false, mail.forwarded(), budget);
    Optional<Span> heading =
        page.paragraphs().stream()
            .filter(block -> block.kind() == Paragraph.Kind.HEADLINE)
            .map(Paragraph::span)
            .findFirst();
    Opening opening = Opening.of(text, story.lines(), heading);
    PageFacts facts = facts(mail, story, opening, page.facts());
    Optional<String> printed = heading.map(span -> span.of(text)).or(facts::title);
    List<Span> kept = opening.story(story.lines());
    Page sorted = Page.of(facts.withTitle(printed), page.body(), kept);
    return new Page(
        sorted.facts().withTitle(facts.title().or(() -> printed)),
        sorted.wire(),
        sorted.dateline(),
        sorted.language(),
        sorted.body(),
        sorted.paragraphs());
  }

  /** The headers, but for the byline and the date that the story itself prints. */
  private static PageFacts facts(Mail mail, Story story, Opening opening, PageFacts page) {
    PageFacts headers =
        story.passedOn().map(inner -> inner.or(mail.subject())).orElse(mail.facts());
    PageFacts printed = opening.facts();
    return new PageFacts(
        printed.outlet().or(headers::outlet),
        printed.url().or(page::url),
        headers.title().or(printed::title),
        printed.authors().isEmpty() ? headers.authors() : printed.authors(),
        published(printed.publication(), headers.publication()),
        printed.updated());
  }

  /** The header tells the clock; where the story prints another day, that day is the story's. */
  private static Optional<Publication> published(
      Optional<Publication> printed, Optional<Publication> header) {
    boolean same = printed.flatMap(Publication::day).equals(header.flatMap(Publication::day));
    return printed.isEmpty() || same ? header : printed;
  }
}
