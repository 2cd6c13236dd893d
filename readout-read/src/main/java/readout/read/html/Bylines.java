package readout.read.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.read.page.Byline;

/** Reads who wrote an article: in JSON-LD, in meta elements, and in plain sight. */
final class Bylines {
  private static final int LONGEST_LINE = 300;

  private static final List<String> FIELDS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "byline");

  /** What holds names alone comes before what holds a line with a name. */
  private static final List<String> SIGHTS =
      List.of(
          "[itemprop=author] [itemprop=name], .p-author .p-name, .p-author .fn, .author .fn",
          "[rel=author], [itemprop=author], .p-author",
          "[class*=byline] a[href], [class*=author] a[href]",
          "[class*=byline], [class*=author], [class*=contributor i]");

  private Bylines() {}

  /** The authors in order. What only repeats the outlet gives way to names in sight. */
  static List<String> of(
      Document document, JsonLd data, Metas metas, Element article, Optional<String> outlet) {
    List<String> told = each(data.names("author"), Byline::listed);
    if (told.isEmpty()) {
      told = each(data.names("creator"), Byline::listed);
    }
    for (String field : FIELDS) {
      if (told.isEmpty()) {
        told = each(metas.of(field).stream().toList(), Byline::listed);
      }
    }
    boolean outletAlone =
        told.size() == 1 && outlet.filter(told.get(0)::equalsIgnoreCase).isPresent();
    if (!told.isEmpty() && !outletAlone) {
      return told;
    }
    List<String> seen = inSight(document, article, outlet);
    return seen.isEmpty() ? told : seen;
  }

  private static List<String> inSight(Document document, Element article, Optional<String> outlet) {
    Element scope = article.closest("article, .h-entry, .hentry, [itemtype*=Article]");
    for (Element near :
        scope == null ? List.of(document.body()) : List.of(scope, document.body())) {
      Signs signs = Signs.in(near);
      for (String sight : SIGHTS) {
        List<String> lines = new ArrayList<>();
        Element holder = null;
        for (Element line : signs.select(sight)) {
          boolean beside =
              line.closest("[class*=comment], [class*=related], aside, footer") != null;
          boolean together =
              holder == null || line.parent() == holder || line.parents().contains(holder);
          if (!beside && together && Signs.line(line, LONGEST_LINE).isPresent()) {
            leaves(line, lines);
            holder = line.parent() == null ? holder : Blocks.holder(line.parent());
          }
          if (lines.size() >= 12) {
            break;
          }
        }
        List<String> names =
            each(lines, Byline::printed).stream()
                .filter(name -> outlet.filter(name::equalsIgnoreCase).isEmpty())
                .toList();
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** The lines of an element, one for each block in it. */
  private static void leaves(Element element, List<String> lines) {
    boolean parted = false;
    for (Element child : element.children()) {
      parted |= Blocks.block(child);
    }
    if (!parted) {
      lines.add(element.text());
      return;
    }
    if (!element.ownText().isBlank()) {
      lines.add(element.ownText());
    }
    element.children().forEach(child -> leaves(child, lines));
  }

  private static List<String> each(
      Collection<String> lines, Function<String, List<String>> reading) {
    return lines.stream().flatMap(line -> reading.apply(line).stream()).distinct().toList();
  }
}
