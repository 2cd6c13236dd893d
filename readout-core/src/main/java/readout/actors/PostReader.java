package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;

/**
 * Reads the post of a named person from the words around the name: the title before it ("Deputy
 * Foreign Minister X"), the phrase it explains ("the foreign minister, X,") and the phrase that
 * explains it ("X, a spokesman for Y,"). Stateless.
 */
final class PostReader {
  /** Of nothing that is named: "behind the leader, X". */
  static final Set<String> VAGUE = Set.of("leader", "member", "head", "elect");

  private PostReader() {}

  /** The posts in order of the text; empty where the sentence gives none. */
  static List<Person.Post> read(Sentence sentence, Mention person, List<Mention> others) {
    List<Person.Post> posts = new ArrayList<>();
    TitleBefore.of(sentence, person, others).ifPresent(posts::add);
    Token head = last(sentence, person);
    if (head != null) {
      ExplainedPosts.of(sentence, person, head, others).forEach(posts::add);
    }
    if (posts.isEmpty()) {
      SharedPosts.of(sentence, person, others).ifPresent(posts::add);
    }
    if (posts.isEmpty()) {
      Affiliations.of(sentence, person, others).ifPresent(posts::add);
    }
    return posts;
  }

  /** Whether the word is part of another person's name. */
  static boolean named(Token token, Mention person, List<Mention> others) {
    return otherPeople(person, others).anyMatch(other -> other.span().covers(token.span()));
  }

  static Stream<Mention> otherPeople(Mention person, List<Mention> others) {
    return others.stream().filter(other -> other != person && other.type() == Mention.Type.PERSON);
  }

  private static @org.jspecify.annotations.Nullable Token last(Sentence sentence, Mention person) {
    Token found = null;
    for (Token token : sentence.tokens()) {
      if (person.span().covers(token.span()) && token.span().length() > 0) {
        found = token;
      }
    }
    return found;
  }
}
