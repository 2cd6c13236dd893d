package readout.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.actors.Actor;
import readout.actors.ActorTable;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

/**
 * Finds names: full names of persons first, then the longest names of the actor table, then the
 * parser's other entities, then runs of proper nouns. Mentions are sorted and never overlap.
 * Thread-safe.
 */
public final class NameTagger {
  private static final int LONGEST = 8;
  private static final Set<String> BODY_WORDS =
      Set.of(
          "ministry",
          "department",
          "council",
          "party",
          "army",
          "forces",
          "organization",
          "organisation",
          "institute",
          "university",
          "center",
          "centre",
          "committee",
          "commission",
          "agency",
          "association",
          "command",
          "brigade",
          "division",
          "front",
          "group",
          "corps",
          "court",
          "bank",
          "union",
          "assembly",
          "parliament",
          "house",
          "team",
          "club",
          "times",
          "post",
          "news",
          "navy",
          "guard");

  private final ActorTable table;

  /** A tagger over the table. */
  public NameTagger(ActorTable table) {
    this.table = table;
  }

  /** The names of one sentence. */
  public List<Mention> tag(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean[] taken = new boolean[tokens.size()];
    List<Mention> mentions = new ArrayList<>();
    entities(text, tokens, taken, mentions, true);
    table(text, tokens, taken, mentions);
    entities(text, tokens, taken, mentions, false);
    properNouns(text, tokens, taken, mentions);
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }

  private void entities(
      String text, List<Token> tokens, boolean[] taken, List<Mention> mentions, boolean fullNames) {
    int i = 0;
    while (i < tokens.size()) {
      int end = entityEnd(tokens, i);
      Optional<Mention.Type> type = type(tokens.get(i).entity());
      if (type.equals(Optional.of(Mention.Type.PERSON)) && nickname(tokens, end)) {
        end += 4;
      }
      if (type.isPresent() && !anyTaken(taken, i, end)) {
        int from = trimmed(tokens, i, end, type.orElseThrow());
        if (type.equals(Optional.of(Mention.Type.PERSON))) {
          end = wholeName(text, tokens, taken, from, end);
        }
        boolean full = type.orElseThrow() == Mention.Type.PERSON && end - from > 1;
        if (full || !fullNames) {
          add(text, tokens, taken, mentions, from, end, type.orElseThrow());
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** The end of the longer name of the table that the recogniser cut short, else the end given. */
  private int wholeName(String text, List<Token> tokens, boolean[] taken, int from, int end) {
    for (int longer = Math.min(tokens.size(), end + 2); longer > end; longer--) {
      boolean person =
          !anyTaken(taken, from, longer)
              && tokens.get(longer - 1).properNoun()
              && table.listByName(surface(text, tokens, from, longer)).stream()
                  .anyMatch(actor -> actor.kind() == Actor.Kind.PERSON);
      if (person) {
        return longer;
      }
    }
    return end;
  }

  /** William "Mo" Cowan: a nickname between quotation marks and the surname after it. */
  private static boolean nickname(List<Token> tokens, int at) {
    return at + 3 < tokens.size()
        && "\"“‘".contains(tokens.get(at).text())
        && tokens.get(at + 1).properNoun()
        && "\"”’".contains(tokens.get(at + 2).text())
        && tokens.get(at + 3).properNoun();
  }

  private int entityEnd(List<Token> tokens, int from) {
    String tag = tokens.get(from).entity();
    if (!tag.startsWith("B-")) {
      return from + 1;
    }
    int end = from + 1;
    while (end < tokens.size()
        && tokens.get(end).entity().startsWith("I-")
        && !breaks(tokens, end)) {
      end++;
    }
    boolean last = end < tokens.size() && tokens.get(end).entity().startsWith("L-");
    return last && !breaks(tokens, end) ? end + 1 : end;
  }

  /** A dash, a mark or a change from capitals to a name ends what the recogniser ran together. */
  private boolean breaks(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    Token before = tokens.get(index - 1);
    boolean mark =
        !Character.isLetterOrDigit(first(token)) && !token.text().matches("[-.'’&/]|['’]s");
    boolean shout =
        before.text().length() > 3
            && before.text().equals(before.text().toUpperCase(Locale.ROOT))
            && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
    boolean pair =
        token.text().equals("-")
            && index + 1 < tokens.size()
            && !table.listBySurname(before.text()).isEmpty()
            && !table.listBySurname(tokens.get(index + 1).text()).isEmpty();
    return mark || pair || shout && token.entity().endsWith("PERSON");
  }

  /** Where the name proper begins: articles, titles, marks and a state before a person left out. */
  private int trimmed(List<Token> tokens, int from, int end, Mention.Type type) {
    int at = from;
    while (at < end - 1) {
      Token token = tokens.get(at);
      boolean skip =
          token.pos().equals("DT")
              || !Character.isLetterOrDigit(first(token))
              || (type == Mention.Type.PERSON
                  && (Titles.isTitleWord(token.text())
                      || !table.listByDemonym(token.text()).isEmpty()));
      if (!skip) {
        break;
      }
      at++;
    }
    return at;
  }

  private void table(String text, List<Token> tokens, boolean[] taken, List<Mention> mentions) {
    for (int i = 0; i < tokens.size(); i++) {
      if (taken[i] || !Character.isUpperCase(first(tokens.get(i)))) {
        continue;
      }
      for (int end = Math.min(tokens.size(), i + LONGEST); end > i; end--) {
        if (anyTaken(taken, i, end)) {
          continue;
        }
        String surface = surface(text, tokens, i, end);
        Optional<Mention.Type> type = known(surface);
        if (type.isPresent() && !withinName(tokens, i, end, type.orElseThrow())) {
          add(text, tokens, taken, mentions, i, end, type.orElseThrow());
          i = end - 1;
          break;
        }
      }
    }
  }

  private Optional<Mention.Type> known(String surface) {
    boolean acronym = surface.replace(".", "").length() <= 3;
    if (acronym && !surface.equals(surface.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    List<Actor> named = table.listByName(surface);
    if (!named.isEmpty()) {
      return Optional.of(
          switch (named.get(0).kind()) {
            case PERSON -> Mention.Type.PERSON;
            case STATE, PLACE -> Mention.Type.PLACE;
            case ORGANISATION, BODY, GROUP, FORMAT, OUTLET -> Mention.Type.ORGANISATION;
          });
    }
    return table.listByDemonym(surface).isEmpty()
        ? Optional.empty()
        : Optional.of(Mention.Type.PEOPLE);
  }

  /**
   * A single known word inside a longer name ("Paris" in "Paris Hilton") is no mention of its own.
   */
  private static boolean withinName(List<Token> tokens, int from, int end, Mention.Type type) {
    return type == Mention.Type.PERSON
        && end - from == 1
        && end < tokens.size()
        && tokens.get(end).properNoun()
        && tokens.get(from).is("compound")
        && tokens.get(from).head() >= end;
  }

  private void properNouns(
      String text, List<Token> tokens, boolean[] taken, List<Mention> mentions) {
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      while (end < tokens.size()
          && !taken[end]
          && tokens.get(end).properNoun()
          && Character.isUpperCase(first(tokens.get(end)))) {
        end++;
      }
      int from = i;
      while (from < end && Titles.isTitleWord(tokens.get(from).text())) {
        from++;
      }
      if (end > from && !calendar(tokens.get(from))) {
        String last = tokens.get(end - 1).text().toLowerCase(Locale.ROOT);
        Mention.Type type =
            from > i
                    || (from > 0
                        && Titles.isTitleWord(tokens.get(from - 1).text())
                        && !Titles.isTitleWord(last))
                ? Mention.Type.PERSON
                : BODY_WORDS.contains(last) ? Mention.Type.ORGANISATION : Mention.Type.OTHER;
        add(text, tokens, taken, mentions, from, end, type);
      }
      i = Math.max(end, i + 1);
    }
  }

  private static boolean calendar(Token token) {
    return token.entity().endsWith("DATE") || token.entity().endsWith("TIME");
  }

  private static void add(
      String text,
      List<Token> tokens,
      boolean[] taken,
      List<Mention> mentions,
      int from,
      int end,
      Mention.Type type) {
    int to = end;
    while (to > from + 1
        && (tokens.get(to - 1).pos().equals("POS") || !wordlike(tokens.get(to - 1)))) {
      to--;
    }
    if (!wordlike(tokens.get(from))) {
      return;
    }
    Span span = tokens.get(from).span().union(tokens.get(to - 1).span());
    if (span.length() == 0) {
      return;
    }
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
    mentions.add(new Mention(span, span.of(text), type));
  }

  private static boolean wordlike(Token token) {
    return token.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean anyTaken(boolean[] taken, int from, int end) {
    for (int i = from; i < end; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private static String surface(String text, List<Token> tokens, int from, int end) {
    return text.substring(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
  }

  private static char first(Token token) {
    return token.text().isEmpty() ? ' ' : token.text().charAt(0);
  }

  private static Optional<Mention.Type> type(String entity) {
    if (entity.length() < 3) {
      return Optional.empty();
    }
    return switch (entity.substring(2)) {
      case "PERSON" -> Optional.of(Mention.Type.PERSON);
      case "ORG" -> Optional.of(Mention.Type.ORGANISATION);
      case "GPE", "LOC", "FAC" -> Optional.of(Mention.Type.PLACE);
      case "NORP" -> Optional.of(Mention.Type.PEOPLE);
      case "EVENT", "LAW", "PRODUCT", "WORK_OF_ART" -> Optional.of(Mention.Type.OTHER);
      default -> Optional.empty();
    };
  }
}
