package readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The actors known from facts, found by name. Immutable and thread-safe; lists are in the table's
 * order.
 *
 * <p>Names are compared without diacritics, quotes, full stops, hyphens, capitals and a leading
 * "the". A short name of capitals only ("US", "WHO", "IS") is found by capitals only. No method
 * throws on odd text.
 */
public final class ActorTable {
  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final Map<String, List<Actor>> byName = new HashMap<>();
  private final Map<String, List<Actor>> byAcronym = new HashMap<>();
  private final Map<String, List<Actor>> byDemonym = new HashMap<>();
  private final Map<String, List<Actor>> bySurname = new HashMap<>();
  private final Map<String, Actor> states = new HashMap<>();

  /** A table of these actors; a later actor of the same id replaces none and is refused. */
  public ActorTable(Collection<Actor> actors) {
    for (Actor actor : actors) {
      if (byId.putIfAbsent(actor.id(), actor) != null) {
        throw new IllegalArgumentException("two actors with the id " + actor.id());
      }
      putName(actor.name(), actor);
      actor.aliases().forEach(alias -> putName(alias, actor));
      actor.demonyms().forEach(demonym -> put(byDemonym, demonym, actor));
      if (actor.kind() == Actor.Kind.PERSON) {
        putSurnames(actor.name(), actor);
        actor.aliases().forEach(alias -> putSurnames(alias, actor));
      }
      if (actor.kind() == Actor.Kind.STATE) {
        actor.country().ifPresent(country -> states.putIfAbsent(country, actor));
      }
    }
  }

  /** All actors, in the table's order. */
  public List<Actor> actors() {
    return List.copyOf(byId.values());
  }

  /**
   * The person who held the post of the state on the day; empty where nobody is known, or several
   * are.
   *
   * @param post the post in small letters without the state ("president", "foreign minister")
   * @param country the state's ISO alpha-3 code
   */
  public Optional<Actor> findHolder(String post, String country, LocalDate day) {
    List<Actor> holders =
        byId.values().stream()
            .filter(actor -> actor.kind() == Actor.Kind.PERSON)
            .filter(actor -> actor.country().equals(Optional.of(country)))
            .filter(
                actor ->
                    actor.offices().stream()
                        .anyMatch(
                            term ->
                                term.from().isPresent()
                                    && term.covers(day)
                                    && term.title()
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith(post + " of ")))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** The actor with the id. */
  public Optional<Actor> findById(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * All actors with the name or alias; where none has it, the persons who have it without its
   * middle initials ("Joseph R. Biden"); else empty.
   */
  public List<Actor> listByName(String name) {
    List<Actor> named = listByExactName(name);
    String bare = named.isEmpty() ? NameKey.withoutInitials(name) : name;
    return bare.equals(name)
        ? named
        : listByExactName(bare).stream().filter(a -> a.kind() == Actor.Kind.PERSON).toList();
  }

  /** The states whose people or adjective it is; empty where none has it. */
  public List<Actor> listByDemonym(String demonym) {
    return List.copyOf(byDemonym.getOrDefault(NameKey.of(demonym), List.of()));
  }

  /**
   * The persons who are called by it: the last name with or without its particles ("von der Leyen",
   * "Assad"), and the first word of names written family name first ("Xi").
   */
  public List<Actor> listBySurname(String surname) {
    return List.copyOf(bySurname.getOrDefault(NameKey.of(surname), List.of()));
  }

  /**
   * The one state that has the name, the people or adjective, or the seat of government ("Russia",
   * "Russian", "Moscow"); empty where none or several have it ("Congolese").
   *
   * <p>A seat of government is a place of sector GOV with a country.
   */
  public Optional<Actor> findState(String nameOrDemonymOrCapital) {
    List<Actor> named = listByName(nameOrDemonymOrCapital);
    List<Actor> found = named.stream().filter(a -> a.kind() == Actor.Kind.STATE).toList();
    if (found.isEmpty()) {
      found = listByDemonym(nameOrDemonymOrCapital);
    }
    if (found.isEmpty()) {
      found =
          named.stream()
              .filter(a -> a.kind() == Actor.Kind.PLACE && a.sector().equals(Optional.of("GOV")))
              .flatMap(place -> place.country().stream())
              .flatMap(country -> findByCountry(country).stream())
              .distinct()
              .toList();
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The state with the ISO 3166 alpha-3 code. */
  public Optional<Actor> findByCountry(String country) {
    return Optional.ofNullable(states.get(country));
  }

  /** The number of actors. */
  public int size() {
    return byId.size();
  }

  private List<Actor> listByExactName(String name) {
    String key = NameKey.of(name);
    List<Actor> named = byName.getOrDefault(key, List.of());
    List<Actor> shortened =
        NameKey.isUpperCase(name) ? byAcronym.getOrDefault(key, List.of()) : List.of();
    if (named.isEmpty() || shortened.isEmpty()) {
      return named.isEmpty() ? List.copyOf(shortened) : List.copyOf(named);
    }
    Set<Actor> both = new LinkedHashSet<>(shortened);
    both.addAll(named);
    return List.copyOf(both);
  }

  private void putName(String name, Actor actor) {
    put(NameKey.isAcronym(name) ? byAcronym : byName, name, actor);
  }

  private void putSurnames(String name, Actor actor) {
    FamilyNames.of(name, actor.country()).forEach(surname -> put(bySurname, surname, actor));
  }

  private static void put(Map<String, List<Actor>> index, String name, Actor actor) {
    List<Actor> actors = index.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
    if (!actors.contains(actor)) {
      actors.add(actor);
    }
  }
}
