package readout.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Span;

/** A person of a report while its mentions are being gathered. Not thread-safe. */
final class PersonDraft {
  private static final Pattern MALE =
      Pattern.compile(
          "(?i)\\b(?:spokesman|chairman|congressman|businessman|king|prince|sir|father)\\b");

  String name;
  final Optional<Actor> actor;
  boolean female;
  boolean male;
  final List<Person.Post> posts = new ArrayList<>();
  final List<Span> mentions = new ArrayList<>();

  PersonDraft(String name, Optional<Actor> actor, boolean female) {
    this.name = name;
    this.actor = actor;
    this.female = female;
  }

  /** The person, of the state that its posts name. */
  Person finish(ActorTable table) {
    Optional<String> country = Optional.empty();
    for (Person.Post post : posts) {
      for (String word : post.title().split("[\\s]+")) {
        Optional<Actor> state =
            table.listByDemonym(word).stream()
                .findFirst()
                .or(
                    () ->
                        table.listByName(word).stream()
                            .filter(
                                actor ->
                                    actor.kind() == Actor.Kind.STATE
                                        || actor.kind() == Actor.Kind.BODY)
                            .findFirst());
        if (country.isEmpty() && state.isPresent()) {
          country = state.orElseThrow().country();
        }
      }
    }
    boolean woman =
        female || posts.stream().anyMatch(post -> Honorifics.WOMEN.matcher(post.title()).find());
    return new Person(
        name,
        actor,
        woman,
        male || !woman && posts.stream().anyMatch(post -> MALE.matcher(post.title()).find()),
        new ArrayList<>(new LinkedHashSet<>(posts)),
        country,
        mentions);
  }
}
