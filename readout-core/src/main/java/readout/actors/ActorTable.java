package readout.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The actors known from facts, found by name. Immutable and thread-safe; lists are in the table's
 * order.
 */
public final class ActorTable {
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<String, List<Actor>> byName = new HashMap<>();
  private final Map<String, List<Actor>> byDemonym = new HashMap<>();
  private final Map<String, List<Actor>> bySurname = new HashMap<>();

  /** A table of these actors; a later actor of the same id replaces none and is refused. */
  public ActorTable(Collection<Actor> actors) {
    for (Actor actor : actors) {
      if (byId.putIfAbsent(actor.id(), actor) != null) {
        throw new IllegalArgumentException("two actors with the id " + actor.id());
      }
      put(byName, actor.name(), actor);
      actor.aliases().forEach(alias -> put(byName, alias, actor));
      actor.demonyms().forEach(demonym -> put(byDemonym, demonym, actor));
      if (actor.kind() == Actor.Kind.PERSON) {
        put(bySurname, actor.name().substring(actor.name().lastIndexOf(' ') + 1), actor);
      }
    }
  }

  /** The actor with the id. */
  public Optional<Actor> findById(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All actors with the name or alias, capitals, full stops and a leading "the" aside. */
  public List<Actor> listByName(String name) {
    return byName.getOrDefault(key(name), List.of());
  }

  /** The states whose people or adjective it is. */
  public List<Actor> listByDemonym(String demonym) {
    return byDemonym.getOrDefault(key(demonym), List.of());
  }

  /** The persons whose last name it is. */
  public List<Actor> listBySurname(String surname) {
    return bySurname.getOrDefault(key(surname), List.of());
  }

  /** The number of actors. */
  public int size() {
    return byId.size();
  }

  private static void put(Map<String, List<Actor>> index, String name, Actor actor) {
    List<Actor> actors = index.computeIfAbsent(key(name), key -> new ArrayList<>());
    if (!actors.contains(actor)) {
      actors.add(actor);
    }
  }

  private static String key(String name) {
    String plain = name.strip().replace('’', '\'').replace(".", "").toLowerCase(Locale.ROOT);
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
