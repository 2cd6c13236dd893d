package readout.read.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads who wrote an article: in JSON-LD, in meta elements, and in plain sight. */
final class Bylines {
  private static final int LONGEST_NAME = 80;
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

  private static final Pattern OPENING =
      Pattern.compile("(?i)^(?:(?:\\w+ ){0,2}by|from|от|par|von|por)[\\s:]+");
  private static final Pattern PLACE = Pattern.compile("\\s(?:in|reports from|at)\\s+\\p{Lu}.*$");
  private static final Pattern AND =
      Pattern.compile("\\s*(?:[,;|•·]|\\s-\\s|\\band\\b|\\bwith\\b|&)\\s*");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(.*\\S)[\\s,/-]+((?i:the associated press|associated press|reuters|agence"
              + " france-presse)|AFP|AP)");

  /** What people are, in lines that name them. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i).*\\b(?:correspondents?|editors?|reporters?|writers?|staff|chief|producer|columnist"
              + "|analyst|bureau|desk|updated|published|posted|min read|follow|view|all posts|more"
              + " by)\\b.*");

  /** A name in any script: words with a capital or of a script without capitals, and particles. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.'’-]*|de|da|di|del|der|den|dos|du|la|le|el|al|van|von|bin"
              + "|ibn|ben|ter|ten|y|e|of|the|for)(?:\\s+(?:(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.'’-]*|de|da|di"
              + "|del|der|den|dos|du|la|le|el|al|van|von|bin|ibn|ben|ter|ten|y|e|of|the|for)){0,6}");

  private Bylines() {}

  /** The authors in order. What only repeats the outlet gives way to names in sight. */
  static List<String> of(
      Document document, JsonLd data, Metas metas, Element article, Optional<String> outlet) {
    List<String> told = clean(data.names("author"), false);
    if (told.isEmpty()) {
      told = clean(data.names("creator"), false);
    }
    for (String field : FIELDS) {
      if (told.isEmpty()) {
        told = clean(metas.of(field).stream().toList(), false);
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

  /** The names of lines such as "By Ann Holm and Jo Novak in Marlow". */
  static List<String> named(String line) {
    return clean(List.of(line), true);
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
            clean(lines, true).stream()
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

  /** Names without what stands around them; in sight, only what looks like a name. */
  private static List<String> clean(List<String> lines, boolean sight) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : lines) {
      String plain = OPENING.matcher(line.strip()).replaceFirst("");
      String placed = sight ? PLACE.matcher(plain).replaceFirst("") : plain;
      for (String part : AND.split(placed)) {
        String name = part.strip();
        Matcher agency = AGENCY.matcher(name);
        List<String> both =
            agency.matches() && agency.group(1).contains(" ")
                ? List.of(agency.group(1), agency.group(2))
                : List.of(name);
        for (String each : both) {
          if (looksLikeAName(each)
              && (!sight || (NAME.matcher(each).matches() && !ROLE.matcher(each).matches()))) {
            names.add(each);
          }
        }
      }
    }
    return List.copyOf(names);
  }

  private static boolean looksLikeAName(String name) {
    return name.length() < LONGEST_NAME
        && !name.startsWith("http")
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().noneMatch(Character::isDigit);
  }
}
