package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.names.Titles;
import readout.syntax.NounPhrases;

/**
 * The phrase that a name explains ("the foreign minister, X,") and the phrase that explains a name
 * ("X, a spokesman for Y,"). Stateless.
 */
final class ExplainedPosts {
  private ExplainedPosts() {}

  /** The posts in order of the text; empty where no phrase explains the name or is explained. */
  static List<Person.Post> of(Sentence sentence, Mention person, Token head, List<Mention> others) {
    List<Person.Post> posts = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (child.is("appos")
          && Titles.isPost(child.text())
          && child.index() > head.index()
          && !parted(sentence, head, child)
          && !subjectOfNext(sentence, child)
          && !titleOfNext(sentence, child, person, others)) {
        phrase(sentence, child, person, others).ifPresent(posts::add);
      }
    }
    sentence
        .head(head)
        .filter(above -> head.is("appos") && Titles.isPost(above.text()))
        .filter(above -> !othersBetween(above, person, others) && !parted(sentence, above, head))
        .filter(above -> !beside(above, head, person) && !sought(sentence, above))
        .flatMap(above -> phrase(sentence, above, person, others))
        .ifPresent(posts::add);
    return posts;
  }

  /** "the words of the president Smith worked for": a surname alone is not explained so. */
  private static boolean beside(Token post, Token name, Mention person) {
    return post.index() + 1 == name.index()
        && !person.text().contains(" ")
        && Character.isLowerCase(post.first());
  }

  /** "the nominee for president, Smith": who seeks a post does not hold it. */
  private static boolean sought(Sentence sentence, Token post) {
    return sentence
        .head(post)
        .filter(prep -> post.is("pobj") && prep.lemma().equals("for"))
        .flatMap(sentence::head)
        .filter(noun -> noun.lemma().matches("nominee|candidate|contender|pick|choice|run"))
        .isPresent();
  }

  /** A semicolon stands between. */
  private static boolean parted(Sentence sentence, Token first, Token second) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                token.text().equals(";")
                    && token.index() > first.index()
                    && token.index() < second.index());
  }

  /** "the House leader, A; the Senate leader, B": the first post is not B's. */
  private static boolean othersBetween(Token post, Mention person, List<Mention> others) {
    return PostReader.otherPeople(person, others)
        .anyMatch(
            other ->
                other.span().start() > post.span().end()
                    && other.span().end() < person.span().start());
  }

  /** "joined X, an aide confirmed": who confirms is not X. */
  private static boolean subjectOfNext(Sentence sentence, Token post) {
    int next = post.index() + 1;
    return next < sentence.tokens().size()
        && (sentence.tokens().get(next).pos().matches("VBD|VBZ|VBP|MD")
            || next == sentence.tokens().size() - 2
                && sentence.tokens().get(next).pos().equals("VBN"));
  }

  /** In a list of people ("A and the senator B") the post belongs to the name it stands before. */
  private static boolean titleOfNext(
      Sentence sentence, Token post, Mention person, List<Mention> others) {
    return post.index() + 1 < sentence.tokens().size()
        && PostReader.named(sentence.tokens().get(post.index() + 1), person, others);
  }

  /** "president and chief executive of the council": both posts are of it. */
  private static List<Token> withSecond(Sentence sentence, Token post) {
    List<Token> words = NounPhrases.withLink(sentence, post);
    Optional<Token> and =
        sentence.child(post, "cc").filter(word -> word.index() == post.index() + 1);
    Optional<Token> second =
        and.isPresent() ? sentence.child(post, "conj").filter(Token::noun) : Optional.empty();
    Optional<Token> link =
        second.flatMap(
            word ->
                sentence.children(post).stream()
                    .filter(prep -> prep.is("prep") && prep.index() == word.index() + 1)
                    .findFirst());
    if (link.flatMap(prep -> sentence.child(prep, "pobj")).isEmpty()) {
      return words;
    }
    List<Token> both = new ArrayList<>(words);
    both.add(and.orElseThrow());
    both.addAll(NounPhrases.core(sentence, second.orElseThrow()));
    both.add(link.orElseThrow());
    both.addAll(
        NounPhrases.core(sentence, sentence.child(link.orElseThrow(), "pobj").orElseThrow()));
    return both;
  }

  /** "a reporter with long experience": what somebody has is not of the post. */
  private static List<Token> withoutGift(List<Token> phrase, Token post) {
    for (int i = 0; i < phrase.size(); i++) {
      boolean with = phrase.get(i).index() > post.index() && phrase.get(i).lemma().equals("with");
      if (with
          && phrase.subList(i, phrase.size()).stream()
              .noneMatch(word -> word.properNoun() || word.is("det", "poss"))) {
        return phrase.subList(0, i);
      }
    }
    return phrase;
  }

  /** Where the post begins behind what its holder is the first of. */
  private static int afterFirst(List<Token> phrase, int from, Token post) {
    int at = phrase.indexOf(post);
    while (at > from && phrase.get(at - 1).pos().equals("NN")) {
      at--;
    }
    return at;
  }

  private static Optional<Person.Post> phrase(
      Sentence sentence, Token post, Mention person, List<Mention> others) {
    List<Token> phrase = withoutGift(withSecond(sentence, post), post);
    int from = 0;
    for (int i = 0; i < phrase.size() && phrase.get(i).index() < post.index(); i++) {
      // "On Friday, the aide": what stands before the comma is not of the post
      from = phrase.get(i).text().equals(",") ? i + 1 : from;
      // "a Marlow Republican and Novak ally": the first is no post
      boolean and = phrase.get(i).text().equals("and") && i > 0;
      from = and && phrase.get(i - 1).text().matches("Republican|Democrat") ? i + 1 : from;
      // "the state's first woman governor"
      boolean first =
          phrase.get(i).text().equals("first")
              && i > 0
              && phrase.get(i - 1).pos().equals("POS")
              && phrase.get(i + 1).pos().startsWith("JJ");
      from = first ? afterFirst(phrase, i + 1, post) : from;
    }
    List<Token> words =
        PostWords.whole(sentence, phrase.subList(from, phrase.size()), person, others);
    Span span = words.get(0).span().union(words.get(words.size() - 1).span()).union(person.span());
    String title = NounPhrases.phrase(words).replaceFirst(" at (?:the )?time$", "");
    return PostReader.VAGUE.contains(title)
        ? Optional.empty()
        : Optional.of(new Person.Post(title, span));
  }
}
