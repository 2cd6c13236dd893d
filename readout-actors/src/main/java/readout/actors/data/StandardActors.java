package readout.actors.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.actors.Actor;
import readout.actors.ActorTable;

/**
 * The actors that come with Readout: states, places, bodies, organisations, groups, outlets and
 * persons with their terms. The files and their sources are described in the README beside them.
 */
public final class StandardActors {
  /** The files of actors; this is the table's order. */
  static final List<String> FILES =
      List.of(
          "states.tsv",
          "bodies.tsv",
          "organisations.tsv",
          "groups.tsv",
          "outlets.tsv",
          "persons.tsv",
          "places.tsv");

  private StandardActors() {}

  /**
   * The table, read from the class path once. Thread-safe and the same in every run.
   *
   * @throws IllegalStateException where a file is missing or a line is not in the format
   */
  public static ActorTable table() {
    return Loaded.TABLE;
  }

  /** Reads the files anew. */
  static ActorTable read() {
    Map<String, List<Actor.Term>> offices = OfficeFile.read(TabFile.open("offices.tsv"));
    List<Actor> actors = new ArrayList<>();
    for (String file : FILES) {
      actors.addAll(ActorFile.read(TabFile.open(file), offices));
    }
    return new ActorTable(actors);
  }

  private static final class Loaded {
    static final ActorTable TABLE = read();
  }
}
