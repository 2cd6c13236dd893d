package readout.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * The body a person speaks from where a report names no post: "NPR's Ada Lund", "Ada Lund of the
 * Harbor Institute", "Ada Lund, with Harbor Watch,". Stateless.
 */
final class Affiliations {
  private static final Set<String> LINKS = Set.of("of", "with", "from", "at");

  private Affiliations() {}

  /** The body as a post ("of NPR"); empty where none is named beside the person. */
  static Optional<Person.Post> of(Sentence sentence, Mention person, List<Mention> others) {
    List<Token> tokens = sentence.tokens();
    int first = -1;
    int last = -1;
    for (Token token : tokens) {
      if (person.span().covers(token.span())) {
        first = first < 0 ? token.index() : first;
        last = token.index();
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    Optional<Mention> owner =
        first > 1 && tokens.get(first - 1).pos().equals("POS")
            ? body(tokens.get(first - 2), others)
            : Optional.empty();
    return owner.isPresent()
        ? owner.map(body -> post("of", body, person))
        : after(tokens, last + 1, person, others);
  }

  /** "X of Y", or set off by a comma "X, with Y,". */
  private static Optional<Person.Post> after(
      List<Token> tokens, int from, Mention person, List<Mention> others) {
    int at = from < tokens.size() && tokens.get(from).text().equals(",") ? from + 1 : from;
    if (at + 1 >= tokens.size() || !LINKS.contains(tokens.get(at).text())) {
      return Optional.empty();
    }
    boolean close = at == from;
    if (close && !tokens.get(at).text().equals("of")) {
      // "met X at NATO": the clause's own
      return Optional.empty();
    }
    int name = at + 1;
    while (name < tokens.size() && tokens.get(name).pos().equals("DT")) {
      name++;
    }
    String link = tokens.get(at).text();
    return name < tokens.size()
        ? body(tokens.get(name), others)
            .filter(body -> close || closed(tokens, body))
            .map(body -> post(link, body, person))
        : Optional.empty();
  }

  /** Whether a comma or the end of the sentence follows. */
  private static boolean closed(List<Token> tokens, Mention body) {
    return tokens.stream()
        .filter(token -> token.span().start() >= body.span().end())
        .findFirst()
        .map(token -> token.text().matches("[,.;”\"]"))
        .orElse(true);
  }

  private static Optional<Mention> body(Token word, List<Mention> others) {
    return others.stream()
        .filter(other -> other.type() == Mention.Type.ORGANISATION)
        .filter(other -> other.span().covers(word.span()))
        .findFirst();
  }

  private static Person.Post post(String link, Mention body, Mention person) {
    Span span = body.span().union(person.span());
    return new Person.Post(link + " " + body.text().replace('\n', ' '), span);
  }
}
