package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;
import readout.names.Titles;

/** Where the words of a post begin and end. Stateless. */
final class PostWords {
  private static final Set<String> LINKS = Set.of("of", "for", "to", "with", "at", "in", "from");
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "tonight",
          "yesterday",
          "tomorrow",
          "now",
          "then",
          "meanwhile",
          "later",
          "earlier",
          "the",
          "a",
          "an",
          "and");

  /** Those who serve another: what follows "for" or "to" is that other's title. */
  private static final Set<String> SERVING =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "aide",
          "adviser",
          "advisor",
          "attorney",
          "lawyer",
          "envoy",
          "counterpart",
          "director",
          "secretary",
          "staff",
          "manager",
          "counsel",
          "assistant",
          "ally");

  /** Words in small letters that tell which kind of post it is. */
  private static final Set<String> KINDS =
      Set.of(
          "civil",
          "legal",
          "national",
          "political",
          "military",
          "economic",
          "senior",
          "top",
          "chief",
          "international",
          "special",
          "general",
          "federal",
          "presidential",
          "medical",
          "scientific",
          "financial",
          "public",
          "legislative",
          "regional",
          "environmental",
          "editorial",
          "technical",
          "academic",
          "clinical",
          "judicial",
          "deputy");

  /** What is thought of who holds a post. */
  private static final Set<String> PRAISE =
      Set.of(
          "obscure",
          "bombastic",
          "controversial",
          "popular",
          "powerful",
          "influential",
          "respected",
          "outspoken",
          "fiery",
          "embattled",
          "well-liked",
          "well-known",
          "little-known");

  private PostWords() {}

  /**
   * Whether the word, written small, tells the kind of the post that the next word is or goes on
   * with.
   */
  static boolean kind(Token word, Token next) {
    return KINDS.contains(word.text())
        && Character.isLowerCase(next.text().isEmpty() ? ' ' : next.text().charAt(0));
  }

  /**
   * The words before a name that are the title of that name: without what an earlier phrase leaves
   * over ("a call Tuesday to Foreign Minister", "A and Vice President", "a spokesman for Speaker").
   * Empty where the name is only the object of a preposition.
   */
  static List<Token> own(List<Token> before) {
    List<Token> words = new ArrayList<>(before);
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i).lemma();
      boolean link = word.equals("of") || word.equals("for") || word.equals("to");
      List<Token> left = words.subList(0, i);
      boolean noPost = left.stream().noneMatch(token -> Titles.isPost(token.text()));
      boolean serves =
          i > 0
              && !word.equals("of")
              && SERVING.contains(words.get(i - 1).lemma())
              && words.subList(i, words.size()).stream()
                  .anyMatch(token -> Titles.isPost(token.text()));
      boolean titleFollows =
          i + 1 < words.size() && Titles.isPost(words.get(i + 1).text()) || !word.equals("of");
      // "the speaker and President X": of two people
      boolean another =
          i == 1
              && i + 2 == words.size()
              && Character.isUpperCase(words.get(2).first())
              && Titles.isPost(words.get(0).text());
      if (link && titleFollows && (noPost || serves) || word.equals("and") && (noPost || another)) {
        words = new ArrayList<>(words.subList(i + 1, words.size()));
        break;
      }
    }
    while (words.size() > 1
        && words
            .get(words.size() - 1)
            .text()
            .matches("Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Rev\\.?|Sir|Lord")) {
      words.remove(words.size() - 1);
    }
    if (!words.isEmpty()
        && (LINKS.contains(words.get(words.size() - 1).lemma())
            || words.get(words.size() - 1).text().matches("(?i)the|and"))) {
      return List.of();
    }
    return trimmed(words, token -> false);
  }

  /**
   * The words of a described post up to the end of the name they break off in, and without the name
   * of the person; never empty where there were words.
   */
  static List<Token> whole(
      Sentence sentence, List<Token> found, Mention person, List<Mention> mentions) {
    List<Token> words = BodyNames.withTown(sentence, found);
    Token last = words.get(words.size() - 1);
    for (Mention mention : mentions) {
      if (mention.type() == Mention.Type.ORGANISATION && mention.span().covers(last.span())) {
        for (Token token : sentence.tokens()) {
          if (token.index() > last.index() && mention.span().covers(token.span())) {
            words.add(token);
          }
        }
      }
    }
    words.addAll(BodyNames.rest(sentence, words, mentions));
    return trimmed(words, token -> person.span().covers(token.span()));
  }

  private static List<Token> trimmed(List<Token> words, Predicate<Token> drop) {
    List<Token> kept = new ArrayList<>(words);
    kept.removeIf(drop);
    while (kept.size() > 1
        && !kept.get(0).text().matches("\\p{Lu}{2,}")
        && TIMES.contains(kept.get(0).text().toLowerCase(Locale.ROOT).replace(".", ""))) {
      kept.remove(0);
    }
    while (kept.size() > 1 && LINKS.contains(kept.get(kept.size() - 1).lemma())) {
      kept.remove(kept.size() - 1);
    }
    if (kept.size() > 3 && kept.get(0).text().equals("well") && kept.get(1).text().equals("-")) {
      // "well-liked": what is thought of its holder
      kept.subList(0, 3).clear();
    }
    while (kept.size() > 1 && PRAISE.contains(kept.get(0).text().toLowerCase(Locale.ROOT))) {
      kept.remove(0);
    }
    return kept.isEmpty() ? words : kept;
  }
}
