package readout.read.docx;

import java.util.Map;

/** Collects the names of styles by their ids. Not thread-safe. */
final class StyleNames implements Markup.Listener {
  private final Map<String, String> names;
  private String id = "";

  /**
   * Nothing yet.
   *
   * @param names where the names go
   */
  StyleNames(Map<String, String> names) {
    this.names = names;
  }

  @Override
  public void start(String name, Markup.Attributes attributes) {
    switch (name) {
      case "style" -> id = attributes.of("styleId").orElse("");
      case "name" -> attributes.of("val").ifPresent(words -> names.putIfAbsent(id, words));
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    // a style's name stands in it before the next begins
  }

  @Override
  public void words(String words) {
    // styles have no words
  }
}
