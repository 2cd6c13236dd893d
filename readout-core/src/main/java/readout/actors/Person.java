package readout.actors;

import java.util.List;
import java.util.Optional;
import readout.model.ActorValue;
import readout.model.Span;

/**
 * A person of one report.
 *
 * @param name the fullest name the report or the table gives
 * @param actor the person of the table, where one fits name and date
 * @param female whether the report or the given name shows a woman; false where it is not known
 * @param male whether the report shows a man ("Mr.", "spokesman"); false where it is not known
 * @param posts the posts the report gives the person, as printed, in order
 * @param country the ISO alpha-3 code of the state the posts name
 * @param mentions where the report names the person, in order
 */
public record Person(
    String name,
    Optional<Actor> actor,
    boolean female,
    boolean male,
    List<Post> posts,
    Optional<String> country,
    List<Span> mentions) {
  /** Copies the lists. */
  public Person {
    posts = List.copyOf(posts);
    mentions = List.copyOf(mentions);
  }

  /**
   * A post the report gives a person.
   *
   * @param title the words, articles left out
   * @param span the words with the name, in the body text
   */
  public record Post(String title, Span span) {}

  /** The person as a slot's value. */
  public ActorValue value() {
    Optional<String> state = country.or(() -> actor.flatMap(Actor::country));
    Optional<String> sector = actor.flatMap(Actor::sector);
    return new ActorValue(name, true, actor.map(Actor::id), state, sector);
  }
}
