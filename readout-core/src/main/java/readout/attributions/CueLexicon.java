package readout.attributions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The verbs that introduce what somebody says, from {@code cues.tsv}. Immutable. */
final class CueLexicon {
  /** What a cue takes; see the file. */
  enum Type {
    SAY,
    ACT,
    CALL,
    HOLD,
    FIND,
    BOTH
  }

  /** The cues of {@code cues.tsv}. */
  static final CueLexicon STANDARD = load();

  private final Map<String, Type> types;

  private CueLexicon(Map<String, Type> types) {
    this.types = types;
  }

  private static CueLexicon load() {
    Map<String, Type> types = new TreeMap<>();
    try (InputStream in = Objects.requireNonNull(CueLexicon.class.getResourceAsStream("cues.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        if (cells.length == 2 && !line.startsWith("#") && !cells[0].equals("lemma")) {
          types.put(cells[0], Type.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CueLexicon(types);
  }

  Optional<Type> find(String lemma) {
    return Optional.ofNullable(types.get(lemma));
  }
}
