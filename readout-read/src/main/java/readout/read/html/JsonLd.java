package readout.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself in schema.org's words.
 *
 * @param article the object that describes the article; missing where there is none
 */
record JsonLd(JsonNode article) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** The first object of the page that is an article; broken scripts are passed over. */
  static JsonLd of(Document document) {
    for (Element script : document.select("script[type~=(?i)ld\\+json]")) {
      try {
        Optional<JsonNode> article = find(MAPPER.readTree(script.data()));
        if (article.isPresent()) {
          return new JsonLd(article.get());
        }
      } catch (JsonProcessingException broken) {
        // A broken script says nothing; the page may still say it elsewhere.
      }
    }
    return new JsonLd(MissingNode.getInstance());
  }

  private static Optional<JsonNode> find(JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      JsonNode node = waiting.removeFirst();
      if (node.isArray()) {
        node.forEach(waiting::addLast);
      } else if (node.isObject()) {
        if (isArticle(node.path("@type"))) {
          return Optional.of(node);
        }
        waiting.addLast(node.path("@graph"));
        waiting.addLast(node.path("mainEntity"));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each)) {
          return true;
        }
      }
      return false;
    }
    return type.asText().endsWith("Article") || type.asText().endsWith("Posting");
  }

  /** The text of a field; empty where it has none. */
  Optional<String> text(String field) {
    return names(article.path(field)).stream().findFirst();
  }

  /** The names of a field that holds strings or objects with names, one or many. */
  List<String> names(String field) {
    return names(article.path(field));
  }

  private static List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> names.addAll(names(each.isArray() ? MissingNode.getInstance() : each)));
    } else {
      JsonNode name = value.isObject() ? value.path("name") : value;
      String words = name.isArray() ? name.path(0).asText() : name.asText();
      if (!words.isBlank()) {
        names.add(words.strip());
      }
    }
    return names;
  }
}
