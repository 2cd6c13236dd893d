package readout.nouns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The nouns for people that the project knows, from {@code persons.txt}: in the singular and in
 * lower case, some of two words ("aid worker"). Stateless and thread-safe.
 */
public final class PersonNouns {
  private static final String NEVER_ACTING = "-";

  private PersonNouns() {}

  /**
   * All of them, those that are only counted ("fatality") included.
   *
   * @throws UncheckedIOException if the list cannot be read
   */
  public static Set<String> counted() {
    Set<String> nouns = new TreeSet<>();
    for (String line : lines()) {
      nouns.add(line.startsWith(NEVER_ACTING) ? line.substring(1) : line);
    }
    return Set.copyOf(nouns);
  }

  /**
   * Those who may be said to do something.
   *
   * @throws UncheckedIOException if the list cannot be read
   */
  public static Set<String> acting() {
    Set<String> nouns = lines();
    nouns.removeIf(line -> line.startsWith(NEVER_ACTING));
    return Set.copyOf(nouns);
  }

  private static Set<String> lines() {
    Set<String> found = new TreeSet<>();
    try (InputStream in =
            Objects.requireNonNull(PersonNouns.class.getResourceAsStream("persons.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
