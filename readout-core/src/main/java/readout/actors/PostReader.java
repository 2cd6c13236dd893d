package readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.names.Titles;
import readout.syntax.NounPhrases;

/**
 * Reads the post of a named person from the words around the name: the title before it ("Deputy
 * Foreign Minister X"), the phrase it explains ("the foreign minister, X,") and the phrase that
 * explains it ("X, a spokesman for Y,"). Stateless.
 */
final class PostReader {
  private static final Set<String> INSIDE =
      Set.of("of", "for", "to", "the", "and", "'s", "’s", "'", "’", "-", "&");

  /** Of nothing that is named: "behind the leader, X". */
  private static final Set<String> VAGUE = Set.of("leader", "member", "head", "elect");

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

  private PostReader() {}

  /** The posts in order of the text; empty where the sentence gives none. */
  static List<Person.Post> read(Sentence sentence, Mention person, List<Mention> others) {
    List<Person.Post> posts = new ArrayList<>();
    before(sentence, person, others).ifPresent(posts::add);
    Token head = last(sentence, person);
    if (head != null) {
      explained(sentence, person, head, others, posts);
    }
    if (posts.isEmpty()) {
      SharedPosts.of(sentence, person, others).ifPresent(posts::add);
    }
    if (posts.isEmpty()) {
      Affiliations.of(sentence, person, others).ifPresent(posts::add);
    }
    return posts;
  }

  private static Optional<Person.Post> before(
      Sentence sentence, Mention person, List<Mention> others) {
    int first = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().start() == person.span().start()) {
        first = token.index();
      }
    }
    int from = first;
    int bodyEnd = -1;
    while (from > 0
        && !named(sentence.tokens().get(from - 1), person, others)
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
        || VAGUE.contains(title)
        || supposed && words.size() == 1) {
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

  /** Whether the word is part of another person's name. */
  private static boolean named(Token token, Mention person, List<Mention> others) {
    return otherPeople(person, others).anyMatch(other -> other.span().covers(token.span()));
  }

  private static Stream<Mention> otherPeople(Mention person, List<Mention> others) {
    return others.stream().filter(other -> other != person && other.type() == Mention.Type.PERSON);
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
    if (token.text().matches("\\p{Lu}{2,6}") && token.head() > token.index()) {
      // "NOW President", whatever part of speech the letters look like
      return true;
    }
    if (INSIDE.contains(token.text())) {
      return index > 0 && !token.text().equalsIgnoreCase("the")
          || index > 0 && sentence.tokens().get(index - 1).text().matches("of|for|to");
    }
    return token.is("compound") && token.noun();
  }

  private static boolean opens(Token token) {
    return !INSIDE.contains(token.text()) && !token.text().equals("of");
  }

  private static boolean post(Token token) {
    String plain = token.text().toLowerCase(Locale.ROOT).replace(".", "");
    return Titles.isPost(token.text()) && !NOT_A_POST.contains(plain);
  }

  private static void explained(
      Sentence sentence,
      Mention person,
      Token head,
      List<Mention> others,
      List<Person.Post> posts) {
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
    return otherPeople(person, others)
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
        && named(sentence.tokens().get(post.index() + 1), person, others);
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
  private static int post(List<Token> phrase, int from, Token post) {
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
      from = first ? post(phrase, i + 1, post) : from;
    }
    List<Token> words =
        PostWords.whole(sentence, phrase.subList(from, phrase.size()), person, others);
    Span span = words.get(0).span().union(words.get(words.size() - 1).span()).union(person.span());
    String title = NounPhrases.phrase(words);
    return VAGUE.contains(title) ? Optional.empty() : Optional.of(new Person.Post(title, span));
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
