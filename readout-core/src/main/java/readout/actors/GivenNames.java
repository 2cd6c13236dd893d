package readout.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Given names that show a woman. A name that is not listed shows nothing. Immutable. */
final class GivenNames {
  private final Set<String> female;

  private GivenNames(Set<String> female) {
    this.female = Set.copyOf(female);
  }

  static GivenNames load() {
    Set<String> names = new HashSet<>();
    try (InputStream in =
            Objects.requireNonNull(GivenNames.class.getResourceAsStream("female-given-names.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (String name : line.strip().split("\\s+")) {
          if (!name.isEmpty() && !line.startsWith("#")) {
            names.add(name.toLowerCase(Locale.ROOT));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GivenNames(names);
  }

  boolean female(String name) {
    return female.contains(name.toLowerCase(Locale.ROOT));
  }
}
