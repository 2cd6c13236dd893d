package readout.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import readout.nouns.PersonNouns;

/** Common nouns, as lemmas, that act in the news without a name: people, bodies, crafts. */
final class AgentNouns {
  private AgentNouns() {}

  static Set<String> load() {
    Set<String> nouns = new TreeSet<>(PersonNouns.acting());
    try (InputStream in =
            Objects.requireNonNull(AgentNouns.class.getResourceAsStream("agent-nouns.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          nouns.addAll(Set.of(line.strip().split("\\s+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nouns;
  }
}
