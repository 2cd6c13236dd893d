package readout.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point to is there, and they stay short enough to be read. */
final class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)\\s]*)?\\)");
  private static final Path ROOT = root();

  private static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("ARCHITECTURE.md"))) {
        return at;
      }
    }
    throw new IllegalStateException("no ARCHITECTURE.md in a folder above");
  }

  private static List<Path> documents() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("docs/decisions"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        String target = link.group(1);
        if (!target.contains("://") && !Files.exists(document.resolveSibling(target))) {
          broken.add(ROOT.relativize(document) + " -> " + target);
        }
      }
    }
    assertEquals(Set.of(), broken);
  }

  @Test
  void theArchitectureNamesEveryRoom() throws IOException {
    String text = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    Set<String> missing = new TreeSet<>(House.coreRooms());
    missing.removeIf(room -> text.contains(room.substring("readout.".length())));
    assertEquals(Set.of(), missing);
    assertTrue(text.lines().count() < 200, "ARCHITECTURE.md has 200 lines or more");
  }

  @Test
  void everySectionOnContributingIsShort() throws IOException {
    for (String section : Files.readString(ROOT.resolve("CONTRIBUTING.md")).split("\n## ")) {
      assertTrue(section.lines().count() < 60, section.lines().findFirst().orElse(""));
    }
  }

  @Test
  void decisionsAreNumberedInOrder() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("docs/decisions"))) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      for (int i = 0; i < names.size(); i++) {
        assertTrue(names.get(i).startsWith(String.format("%04d-", i + 1)), names.get(i));
      }
    }
  }
}
