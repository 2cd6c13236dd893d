package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.names.Titles;
import readout.syntax.NounPhrases;

/** A post in the plural that stands before a list of people: "senators A, B and C". Stateless. */
final class SharedPosts {
  private static final int LONGEST = 4;
  private static final Set<String> RUNNING = Set.of("candidate", "nominee", "contender");

  private SharedPosts() {}

  /** The post of one of those listed, in the singular; empty where no plural stands before them. */
  static Optional<Person.Post> of(Sentence sentence, Mention person, List<Mention> others) {
    int start = listStart(sentence.tokens(), person, others);
    if (start < 1) {
      return Optional.empty();
    }
    Token noun = sentence.tokens().get(start - 1);
    boolean post = Titles.isPost(noun.lemma()) || RUNNING.contains(noun.lemma());
    if (!noun.pos().equals("NNS") || !post) {
      return Optional.empty();
    }
    List<Token> words = new ArrayList<>();
    for (int i = start - 2; i >= 0 && words.size() < LONGEST; i--) {
      Token word = sentence.tokens().get(i);
      boolean belongs =
          (word.pos().startsWith("JJ") || word.pos().matches("NNP?"))
              && (word.is("compound", "nmod", "amod") || word.pos().startsWith("JJ"))
              && others.stream()
                  .noneMatch(
                      other ->
                          other.type() == Mention.Type.PERSON && other.span().covers(word.span()));
      if (!belongs) {
        break;
      }
      words.add(0, word);
    }
    Span span = (words.isEmpty() ? noun.span() : words.get(0).span()).union(person.span());
    String before = NounPhrases.phrase(words);
    return Optional.of(
        new Person.Post(before.isEmpty() ? noun.lemma() : before + " " + noun.lemma(), span));
  }

  /** Where the list of people begins that the person stands in. */
  private static int listStart(List<Token> tokens, Mention person, List<Mention> others) {
    int at = first(tokens, person);
    for (int steps = 0; at > 1 && steps < 2 * LONGEST; steps++) {
      int before = at - 1;
      while (before > 0 && tokens.get(before).text().matches(",|and|or")) {
        before--;
      }
      if (before == at - 1) {
        return at;
      }
      Token last = tokens.get(before);
      Optional<Mention> other =
          others.stream()
              .filter(mention -> mention.type() == Mention.Type.PERSON)
              .filter(mention -> mention.span().covers(last.span()))
              .findFirst();
      if (other.isEmpty()) {
        return -1;
      }
      at = first(tokens, other.orElseThrow());
    }
    return at;
  }

  private static int first(List<Token> tokens, Mention mention) {
    return tokens.stream()
        .filter(token -> mention.span().covers(token.span()))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }
}
