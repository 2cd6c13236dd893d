package readout.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.ActorValue;
import readout.model.Sentence;
import readout.model.Token;
import readout.syntax.NounPhrases;

/** Actors that are described and not named, in the words of the report. Immutable. */
final class Descriptions {
  // "Syrian", "Western", "Chinese", "British", "French", "Israeli": the capital is their own
  private static final Pattern NATIONAL =
      Pattern.compile("\\w+(?:an|ern|ese|sh|ch|i|ab|ic|im|eek|iss)");

  private static final Set<String> SOME =
      Set.of("other", "some", "many", "several", "few", "most", "fellow", "individual");

  private static final int LONGEST = 120;

  private final Cast cast;
  private final Pronouns pronouns;

  Descriptions(Cast cast, Pronouns pronouns) {
    this.cast = cast;
    this.pronouns = pronouns;
  }

  /** The phrase headed by the word as a description, with the state it belongs to. */
  ActorValue of(Sentence sentence, Token head) {
    List<Token> words = NounPhrases.withLink(sentence, head);
    String line = NounPhrases.phrase(words);
    if (line.isEmpty()) {
      line = head.text();
    }
    if (opening(sentence, words.get(0)) && cast.mention(sentence, words.get(0)).isEmpty()) {
      line = line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }
    if (line.startsWith("own ")) {
      line = line.substring("own ".length());
    }
    line = bound(sentence, words.get(0)) + line;
    boolean both =
        head.pos().endsWith("S")
            && sentence.child(head, "conj").isEmpty()
            && sentence.children(head).stream()
                .anyMatch(child -> child.lemma().equals("both") && child.index() < head.index());
    if (both && !line.startsWith("both")) {
      line = "both " + line;
    }
    Optional<String> country =
        cast.country(sentence, words)
            .or(
                () ->
                    sentence
                        .child(head, "poss")
                        .filter(owner -> owner.pos().equals("PRP$"))
                        .flatMap(owner -> pronouns.resolve(sentence, owner))
                        .flatMap(ActorValue::country));
    return ActorValue.described(shortened(line), country);
  }

  /** "more than" of "more than 60 leaders"; "at least", "nearly". */
  private static String bound(Sentence sentence, Token number) {
    if (!number.pos().equals("CD")) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (Token word : sentence.children(number)) {
      if (word.is("qmod", "quantmod", "advmod") && word.index() < number.index()) {
        sentence.subtree(word).stream()
            .filter(part -> part.index() < number.index())
            .forEach(part -> words.append(part.text().toLowerCase(Locale.ROOT)).append(' '));
      }
    }
    return words.length() <= "no fewer than ".length() ? words.toString() : "";
  }

  /** "other Democrats", "some Russians", "House Republicans" are not the party or the state. */
  static boolean someOf(Sentence sentence, Token head) {
    boolean ofHouse =
        head.lemma().matches("republican|democrat")
            && sentence
                .child(head, "compound", "nmod")
                .filter(word -> word.text().matches("House|Senate|[Cc]ongressional"))
                .isPresent();
    return ofHouse && head.pos().endsWith("S")
        || head.pos().endsWith("S")
            && sentence.children(head).stream()
                .anyMatch(child -> child.index() < head.index() && SOME.contains(child.lemma()));
  }

  private static String shortened(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end);
  }

  /** A common word that is written with a capital because it begins its sentence. */
  private static boolean opening(Sentence sentence, Token word) {
    boolean first =
        sentence.tokens().stream()
            .filter(token -> Character.isLetterOrDigit(token.first()))
            .findFirst()
            .filter(token -> token.index() == word.index())
            .isPresent();
    return first
        && word.text().matches("\\p{Lu}\\p{Ll}+")
        && !word.pos().startsWith("NNP")
        && !NATIONAL.matcher(word.text()).matches();
  }
}
