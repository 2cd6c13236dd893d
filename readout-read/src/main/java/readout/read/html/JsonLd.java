package readout.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself in schema.org's words.
 *
 * @param article the object that describes the article, or else the page; missing where there is
 *     none
 * @param named the objects of the page by their {@code @id}
 */
record JsonLd(JsonNode article, Map<String, JsonNode> named) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final List<String> INNER = List.of("@graph", "mainEntity", "mainEntityOfPage");

  /** Reads the page's objects; broken scripts are passed over. */
  static JsonLd of(Document document) {
    List<JsonNode> objects = new ArrayList<>();
    Map<String, JsonNode> named = new HashMap<>();
    for (Element script : document.select("script[type~=(?i)ld\\+json]")) {
      try {
        collect(MAPPER.readTree(script.data()), objects, named);
      } catch (JsonProcessingException broken) {
        // A broken script says nothing; the page may still say it elsewhere.
      }
    }
    Optional<JsonNode> article = first(objects, "LiveBlogPosting");
    for (String type : List.of("Article", "Posting", "WebPage")) {
      article = article.or(() -> first(objects, type));
    }
    return new JsonLd(article.orElseGet(MissingNode::getInstance), named);
  }

  private static void collect(JsonNode root, List<JsonNode> objects, Map<String, JsonNode> named) {
    Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      JsonNode node = waiting.removeFirst();
      if (node.isArray()) {
        node.forEach(waiting::addLast);
      } else if (node.isObject()) {
        objects.add(node);
        if (node.size() > 1 && node.path("@id").isTextual()) {
          named.putIfAbsent(node.path("@id").asText(), node);
        }
        INNER.forEach(field -> waiting.addLast(node.path(field)));
      }
    }
  }

  private static Optional<JsonNode> first(List<JsonNode> objects, String type) {
    return objects.stream().filter(node -> is(node.path("@type"), type)).findFirst();
  }

  private static boolean is(JsonNode type, String ending) {
    for (JsonNode each : type) {
      if (each.asText().endsWith(ending)) {
        return true;
      }
    }
    return type.asText().endsWith(ending);
  }

  /** Whether it describes an article, and not a page of any kind. */
  boolean tellsArticle() {
    return is(article.path("@type"), "Article") || is(article.path("@type"), "Posting");
  }

  /** Whether the article is a blog that grows while things happen. */
  boolean tellsLiveBlog() {
    return is(article.path("@type"), "LiveBlogPosting");
  }

  /** Whether it says that it is not free to read. */
  boolean tellsPaid() {
    return article.path("isAccessibleForFree").asText().equalsIgnoreCase("false");
  }

  /** What it says of the posts of such a blog, in its order. */
  List<JsonLd> posts() {
    List<JsonLd> posts = new ArrayList<>();
    article.path("liveBlogUpdate").forEach(post -> posts.add(new JsonLd(post, named)));
    return posts;
  }

  /** The text of a field; empty where it has none. */
  Optional<String> text(String field) {
    return names(field).stream().findFirst();
  }

  /** The names of a field that holds strings or objects with names, one or many. */
  List<String> names(String field) {
    List<String> names = new ArrayList<>();
    JsonNode value = article.path(field);
    if (value.isArray()) {
      value.forEach(each -> name(each).ifPresent(names::add));
    } else {
      name(value).ifPresent(names::add);
    }
    return names;
  }

  private Optional<String> name(JsonNode value) {
    JsonNode name = value;
    if (value.isObject()) {
      JsonNode known = named.getOrDefault(value.path("@id").asText(), value);
      name = value.has("name") ? value.path("name") : known.path("name");
    }
    String words = name.isArray() ? name.path(0).asText() : name.asText();
    return Optional.of(words.strip()).filter(found -> !found.isEmpty());
  }
}
