package readout.actors.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.actors.Actor;

/** Reads a file of actors; the kind is the word before the colon of the id. */
final class ActorFile {
  static final List<String> COLUMNS =
      List.of("id", "name", "aliases", "demonyms", "country", "sector", "wikidata", "members");

  private ActorFile() {}

  /** The actors in the file's order, persons with the terms found under their id. */
  static List<Actor> read(TabFile file, Map<String, List<Actor.Term>> offices) {
    if (!file.header().equals(COLUMNS)) {
      throw new IllegalStateException(file.name() + " has other columns: " + file.header());
    }
    return file.rows().stream().map(row -> actor(row, offices)).toList();
  }

  private static Actor actor(TabFile.Row row, Map<String, List<Actor.Term>> offices) {
    String id = row.text("id");
    return new Actor(
        id,
        row.text("name"),
        kind(id),
        row.list("aliases"),
        row.list("demonyms"),
        row.optional("country"),
        row.optional("sector"),
        row.optional("wikidata"),
        offices.getOrDefault(id, List.of()),
        row.list("members"));
  }

  private static Actor.Kind kind(String id) {
    int colon = id.indexOf(':');
    if (colon < 1) {
      throw new IllegalStateException("an id without a kind: " + id);
    }
    return Actor.Kind.valueOf(id.substring(0, colon).toUpperCase(Locale.ROOT));
  }
}
