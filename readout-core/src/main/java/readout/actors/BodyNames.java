package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;

/**
 * The rest of a body's name where a parse breaks it off: "the Bureau of Tides, Ferries and Piers",
 * "the Marlow, Va., branch of the guild", "Secure Harbors Now". Stateless.
 */
final class BodyNames {
  /** What a name may follow without a comma. */
  private static final Set<String> KINDS =
      Set.of(
          "group",
          "organization",
          "organisation",
          "company",
          "firm",
          "tank",
          "coalition",
          "network",
          "magazine",
          "newspaper",
          "charity",
          "nonprofit",
          "website",
          "agency");

  /** What a town has of a larger body. */
  private static final Set<String> PARTS =
      Set.of("branch", "chapter", "office", "bureau", "division", "affiliate", "section", "lodge");

  /** What is named after a list of subjects. */
  private static final Set<String> LISTING =
      Set.of(
          "bureau",
          "department",
          "committee",
          "subcommittee",
          "commission",
          "ministry",
          "office",
          "center",
          "centre",
          "institute",
          "council",
          "agency",
          "association",
          "administration");

  private BodyNames() {}

  /** The words that go on with the name the phrase ends in; empty where it ends whole. */
  static List<Token> rest(Sentence sentence, List<Token> phrase, List<Mention> mentions) {
    List<Token> words = new ArrayList<>(phrase);
    int given = words.size();
    int before;
    do {
      before = words.size();
      Token last = words.get(before - 1);
      words.addAll(purpose(sentence, last));
      words.addAll(list(sentence, words, mentions));
      words.addAll(capitals(sentence, words, mentions));
      words.addAll(deeper(sentence, words.get(words.size() - 1), mentions));
      words.addAll(branch(sentence, words.get(words.size() - 1), mentions));
      words.addAll(domain(sentence, words.get(words.size() - 1)));
    } while (words.size() > before);
    return words.subList(given, words.size());
  }

  /** The phrase with the town that commas keep out of it: "branch" for "Marlow, Va., branch". */
  static List<Token> withTown(Sentence sentence, List<Token> phrase) {
    List<Token> words = new ArrayList<>(phrase);
    for (int i = words.size() - 1; i > 0; i--) {
      int from = words.get(i - 1).index() + 1;
      int end = words.get(i).index();
      while (from < end && sentence.tokens().get(from).is("det")) {
        from++;
      }
      List<Token> town = from < end ? sentence.tokens().subList(from, end) : List.of();
      if (PARTS.contains(words.get(i).text())
          && town.size() > 1
          && capital(town.get(0))
          && town.stream().allMatch(word -> capital(word) || word.text().equals(","))) {
        words.addAll(i, town);
      }
    }
    return words;
  }

  /** "the Committee to Protect Rivers and Lakes": what a name says its bearer is for. */
  private static List<Token> purpose(Sentence sentence, Token last) {
    List<Token> tokens = sentence.tokens();
    int at = last.index() + 1;
    boolean named =
        last.properNoun()
            && at + 1 < tokens.size()
            && tokens.get(at).text().equals("to")
            && capital(tokens.get(at + 1));
    return named ? run(tokens, at, List.of()) : List.of();
  }

  /** "Bureau of Tides" goes on with ", Ferries and Piers". */
  private static List<Token> list(Sentence sentence, List<Token> words, List<Mention> mentions) {
    List<Token> tokens = sentence.tokens();
    Token last = words.get(words.size() - 1);
    boolean listing =
        words.stream()
            .anyMatch(
                word ->
                    capital(word)
                        && LISTING.contains(word.text().toLowerCase(Locale.ROOT))
                        && word.index() + 2 <= last.index()
                        && tokens.get(word.index() + 1).text().matches("of|on|for"));
    int at = last.index() + 1;
    int end = at;
    boolean closed = false;
    while (listing && capital(last) && !closed && end + 1 < tokens.size()) {
      String mark = tokens.get(end).text();
      boolean and = mark.matches("and|&") || mark.equals(",") && is(tokens, end + 1, "and");
      int name = mark.equals(",") && and ? end + 2 : end + 1;
      if (!and && !mark.equals(",") || name >= tokens.size() || !free(tokens, name, mentions)) {
        break;
      }
      end = name + 1;
      while (end < tokens.size() && free(tokens, end, mentions)) {
        end++;
      }
      closed = and;
    }
    return closed ? tokens.subList(at, end) : List.of();
  }

  /** Capitals right behind: "Secure Harbors" with "Now", "the group" with "Friends of the Quay". */
  private static List<Token> capitals(
      Sentence sentence, List<Token> words, List<Mention> mentions) {
    List<Token> tokens = sentence.tokens();
    Token last = words.get(words.size() - 1);
    int at = last.index() + 1;
    boolean open = last.properNoun() || KINDS.contains(last.text());
    return open && at < tokens.size() && free(tokens, at, mentions)
        ? run(tokens, at, mentions)
        : List.of();
  }

  /** "the Foundation for the Defense" goes on with "of Harbors". */
  private static List<Token> deeper(Sentence sentence, Token last, List<Mention> mentions) {
    List<Token> tokens = sentence.tokens();
    int at = last.index() + 1;
    int name = is(tokens, at + 1, "the") ? at + 2 : at + 1;
    return last.properNoun()
            && is(tokens, at, "of")
            && name < tokens.size()
            && tokens.get(name).properNoun()
            && free(tokens, name, mentions)
        ? run(tokens, at, mentions)
        : List.of();
  }

  /** "Marlow" goes on with ", Va., branch of the guild". */
  private static List<Token> branch(Sentence sentence, Token last, List<Mention> mentions) {
    List<Token> tokens = sentence.tokens();
    int at = last.index() + 1;
    int part = at + 3;
    boolean set =
        part < tokens.size()
            && capital(last)
            && is(tokens, at, ",")
            && capital(tokens.get(at + 1))
            && is(tokens, at + 2, ",")
            && PARTS.contains(tokens.get(part).text());
    if (!set) {
      return List.of();
    }
    int end = part + 1;
    int name = end + 1;
    while (is(tokens, end, "of") && is(tokens, name, "the")) {
      name++;
    }
    if (is(tokens, end, "of") && name < tokens.size() && capital(tokens.get(name))) {
      end = name + 1 + run(tokens, name + 1, mentions).size();
    }
    return tokens.subList(at, end);
  }

  /** "Harbor" goes on with ".com". */
  private static List<Token> domain(Sentence sentence, Token last) {
    List<Token> tokens = sentence.tokens();
    int dot = last.index() + 1;
    boolean address =
        is(tokens, dot, ".")
            && dot + 1 < tokens.size()
            && tokens.get(dot).span().start() == last.span().end()
            && tokens.get(dot + 1).span().start() == tokens.get(dot).span().end()
            && tokens.get(dot + 1).text().matches("com|org|net|co|info");
    return address ? tokens.subList(dot, dot + 2) : List.of();
  }

  /** The capitals from here on and the small words between them. */
  private static List<Token> run(List<Token> tokens, int at, List<Mention> mentions) {
    int end = at;
    while (end < tokens.size()
        && (free(tokens, end, mentions) || tokens.get(end).text().matches("to|the|of|and|for"))) {
      end++;
    }
    while (end > at && !capital(tokens.get(end - 1))) {
      end--;
    }
    return tokens.subList(at, end);
  }

  private static boolean is(List<Token> tokens, int index, String text) {
    return index < tokens.size() && tokens.get(index).text().equals(text);
  }

  /** Whether a capital stands here that is no day and no person's. */
  private static boolean free(List<Token> tokens, int index, List<Mention> mentions) {
    Token token = tokens.get(index);
    return capital(token)
        && !token.entity().endsWith("DATE")
        && !token.entity().endsWith("TIME")
        && mentions.stream()
            .noneMatch(
                name -> name.type() == Mention.Type.PERSON && name.span().covers(token.span()));
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.first());
  }
}
