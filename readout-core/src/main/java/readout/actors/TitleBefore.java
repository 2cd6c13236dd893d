package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.names.Titles;
import readout.syntax.NounPhrases;

/** The title that stands right before a name: "Deputy Foreign Minister X". Stateless. */
final class TitleBefore {
  private static final Set<String> INSIDE =
      Set.of("of", "for", "to", "the", "and", "'s", "’s", "'", "’", "-", "&");

  private static final Set<String> NOT_A_POST =
      Set.of(
          "counterpart",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "lord",
          "former",
          "fellow",
          "deputy",
          "vice",
          "foreign",
          "press");

  private TitleBefore() {}

  /** The title; empty where no post stands right before the name. */
  static Optional<Person.Post> of(Sentence sentence, Mention person, List<Mention> others) {
    int first = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().start() == person.span().start()) {
        first = token.index();
      }
    }
    int from = first;
    int bodyEnd = -1;
    while (from > 0
        && !PostReader.named(sentence.tokens().get(from - 1), person, others)
        && (belongs(sentence.tokens().get(from - 1), sentence, from - 1)
            || PostWords.kind(sentence.tokens().get(from - 1), sentence.tokens().get(from)))) {
      int start = bodyStart(sentence, from - 1, others);
      bodyEnd = start < from - 1 && bodyEnd < 0 && from < first ? from : bodyEnd;
      from = start;
    }
    from = withOwner(sentence, from, first, others);
    while (from < first && !opens(sentence.tokens().get(from))) {
      from++;
    }
    if (from >= first || from < 0) {
      return Optional.empty();
    }
    List<Token> words =
        new ArrayList<>(PostWords.own(sentence.tokens().subList(Math.max(from, bodyEnd), first)));
    if (bodyEnd > from && !words.isEmpty() && words.get(0).index() == bodyEnd) {
      words.addAll(0, sentence.tokens().subList(from, bodyEnd));
    }
    int opened = words.isEmpty() ? 0 : words.get(0).span().start() - sentence.span().start();
    // "then-Governor Smith": not the governor now
    boolean then = opened > 0 && sentence.text().substring(0, opened).endsWith("then-");
    boolean ex = from > 0 && sentence.tokens().get(from - 1).text().matches("(?i)ex-\\p{Lu}.*");
    if (ex) {
      words.add(0, sentence.tokens().get(from - 1));
    }
    String title = (then ? "then-" : "") + NounPhrases.phrase(words);
    // "under a President Smith": nobody holds it yet
    boolean supposed = from > 0 && sentence.tokens().get(from - 1).text().matches("an?");
    if (words.stream().noneMatch(word -> post(word))
        || PostReader.VAGUE.contains(title)
        || supposed && words.size() == 1) {
      return Optional.empty();
    }
    // "in the words of the president Smith worked for": told of by what follows
    boolean relative =
        from > 0
            && words.size() == 1
            && sentence.tokens().get(from - 1).text().equals("the")
            && title.matches("president|senator|governor|mayor|chancellor|minister")
            && !person.text().contains(" ");
    if (relative) {
      return Optional.empty();
    }
    Span span = new Span(words.get(0).span().start(), person.span().end());
    return Optional.of(new Person.Post(title, span));
  }

  /** "Novak campaign manager Jan Dvorak": whose campaign it is, where small letters follow. */
  private static int withOwner(Sentence sentence, int from, int first, List<Mention> others) {
    if (from < 1 || from >= first) {
      return from;
    }
    Token owner = sentence.tokens().get(from - 1);
    boolean surname =
        others.stream()
            .anyMatch(
                other -> other.type() == Mention.Type.PERSON && other.span().equals(owner.span()));
    return surname
            && owner.is("compound")
            && owner.head() >= from
            && Character.isLowerCase(sentence.tokens().get(from).first())
        ? from - 1
        : from;
  }

  /** "National Society for Women President": the whole name of the body is of the post. */
  private static int bodyStart(Sentence sentence, int index, List<Mention> others) {
    Span word = sentence.tokens().get(index).span();
    return others.stream()
        .filter(body -> body.type() == Mention.Type.ORGANISATION && body.span().covers(word))
        .flatMap(
            body ->
                sentence.tokens().stream()
                    .filter(token -> token.span().start() == body.span().start()))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(index);
  }

  private static boolean belongs(Token token, Sentence sentence, int index) {
    if (token.verb() && !Titles.isTitleWord(token.text())) {
      return false;
    }
    boolean capital = !token.text().isEmpty() && Character.isUpperCase(token.text().charAt(0));
    if (capital && (token.pos().startsWith("N") || token.pos().startsWith("J"))) {
      return true;
    }
    if (Titles.isTitleWord(token.text()) || Titles.isPost(token.text())) {
      return true;
    }
    if (index > 0 && token.text().matches("\\p{Lu}{2,6}") && token.head() > token.index()) {
      // "NOW President", whatever part of speech the letters look like
      return true;
    }
    if (INSIDE.contains(token.text())) {
      return index > 0 && !token.text().equalsIgnoreCase("the")
          || index > 0 && sentence.tokens().get(index - 1).text().matches("of|for|to");
    }
    // "spent capital recruiting Senator Smith": what is done, and no title
    boolean doing =
        token.text().matches("\\p{Ll}+ing")
            && index + 1 < sentence.tokens().size()
            && Character.isUpperCase(sentence.tokens().get(index + 1).first());
    return token.is("compound") && token.noun() && !doing;
  }

  private static boolean opens(Token token) {
    return !INSIDE.contains(token.text()) && !token.text().equals("of");
  }

  private static boolean post(Token token) {
    String plain = token.text().toLowerCase(Locale.ROOT).replace(".", "");
    return Titles.isPost(token.text()) && !NOT_A_POST.contains(plain);
  }
}
