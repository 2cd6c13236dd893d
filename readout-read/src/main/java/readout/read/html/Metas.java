package readout.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The meta elements of a page.
 *
 * @param contents the first content of each name that has any, by the name in lower case
 */
record Metas(Map<String, String> contents) {
  private static final List<String> NAMES = List.of("property", "name", "itemprop");

  /** Reads them. */
  static Metas of(Document document) {
    Map<String, String> contents = new HashMap<>();
    for (Element meta : document.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String name : NAMES) {
        String called = meta.attr(name).toLowerCase(Locale.ROOT);
        if (!called.isEmpty() && !content.isEmpty()) {
          contents.putIfAbsent(called, content);
        }
      }
    }
    return new Metas(contents);
  }

  /** The content of that name. */
  Optional<String> of(String name) {
    return Optional.ofNullable(contents.get(name.toLowerCase(Locale.ROOT)));
  }
}
