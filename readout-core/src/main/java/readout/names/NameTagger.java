package readout.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.actors.Actor;
import readout.actors.ActorTable;
import readout.model.Mention;
import readout.model.Sentence;
import readout.model.Token;

/**
 * Finds names: full names of persons first, then the longest names of the actor table, then the
 * parser's other entities, then, where no tagger has judged, runs of proper nouns. Mentions are
 * sorted and never overlap. Thread-safe.
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

  /** Of what kind a minister or secretary is; alone before a name they make no title. */
  private static final Set<String> KINDS =
      Set.of("foreign", "defense", "defence", "interior", "finance", "press", "vice", "supreme");

  /** Peoples who are not of the state that a word of their name points to. */
  private static final Pattern PEOPLES =
      Pattern.compile(
          "(?:(?:African|Asian|Native|Latin|South|Central|North|Hispanic|Mexican|Arab|Korean)"
              + "[- ]American|(?:American|West)[- ]Indian)s?");

  private final ActorTable table;
  private final RecognisedNames recognised;

  /** A tagger over the table. */
  public NameTagger(ActorTable table) {
    this.table = table;
    this.recognised = new RecognisedNames(table);
  }

  /**
   * The names of one sentence.
   *
   * @param judged whether a trained tagger has told where names are: then other words with capitals
   *     are none
   */
  public List<Mention> tag(String text, Sentence sentence, boolean judged) {
    FoundNames found = new FoundNames(text, sentence.tokens());
    joined(found);
    recognised.find(found, true);
    table(found);
    recognised.find(found, false);
    if (!judged) {
      properNouns(found);
    }
    return found.sorted();
  }

  /** "the Freedom and Justice Party": one body, whose name has an "and". */
  private void joined(FoundNames found) {
    List<Token> tokens = found.tokens();
    for (int and = 2; and + 3 < tokens.size(); and++) {
      boolean the = tokens.get(and - 2).text().matches("(?i)the|[’']s");
      int right = tokens.get(and + 1).text().equals("the") ? and + 2 : and + 1;
      boolean capitals = capital(tokens.get(and - 1)) && capital(tokens.get(right));
      if (!the || !capitals || !tokens.get(and).text().matches("and|&")) {
        continue;
      }
      int end = right + 1;
      while (end < tokens.size() && end < right + LONGEST && capital(tokens.get(end))) {
        end++;
      }
      String last = tokens.get(end - 1).text().toLowerCase(Locale.ROOT);
      if (end > right + 1
          && BODY_WORDS.contains(last)
          && known(found.surface(and - 1, and)).isEmpty()
          && !Titles.isTitleWord(tokens.get(right).text())) {
        found.add(and - 1, end, Mention.Type.ORGANISATION);
      }
    }
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.first());
  }

  private void table(FoundNames found) {
    List<Token> tokens = found.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!found.free(i, i + 1) || !Character.isUpperCase(tokens.get(i).first())) {
        continue;
      }
      for (int end = Math.min(tokens.size(), i + LONGEST); end > i; end--) {
        if (!found.free(i, end)) {
          continue;
        }
        String surface = found.surface(i, end);
        if (PEOPLES.matcher(surface).matches()) {
          found.add(i, end, Mention.Type.PEOPLE);
          i = end - 1;
          break;
        }
        Optional<Mention.Type> type = known(surface);
        boolean other = i > 0 && end == i + 1 && tokens.get(i - 1).text().equals("New");
        if (type.isPresent() && !other && !withinName(tokens, i, end, type.orElseThrow())) {
          found.add(i, end, type.orElseThrow());
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

  private void properNouns(FoundNames found) {
    List<Token> tokens = found.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      while (end < tokens.size()
          && found.free(end, end + 1)
          && tokens.get(end).properNoun()
          && Character.isUpperCase(tokens.get(end).first())) {
        end++;
      }
      int from = i;
      while (from < end && Titles.isTitleWord(tokens.get(from).text())) {
        from++;
      }
      from = from > i && from < end && ofBody(tokens, from, end) ? i : from;
      if (end > from && !calendar(tokens.get(from))) {
        String last = tokens.get(end - 1).text().toLowerCase(Locale.ROOT);
        Mention.Type type =
            from > 0
                    && Titles.isTitleWord(tokens.get(from - 1).text())
                    && (from > i || !Titles.isTitleWord(last))
                    && !ofBody(tokens, from, end)
                ? Mention.Type.PERSON
                : BODY_WORDS.contains(last) ? Mention.Type.ORGANISATION : Mention.Type.OTHER;
        if (type != Mention.Type.PERSON || !Titles.isPost(last)) {
          found.add(from, end, type);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /**
   * "the Children's Harbor Fund", "former Marlow Harbor Party Chairman": capitals after what may be
   * a title, and nobody's name.
   */
  private static boolean ofBody(List<Token> tokens, int from, int end) {
    boolean kind = KINDS.contains(tokens.get(from - 1).text().toLowerCase(Locale.ROOT));
    Token last = tokens.get(end - 1);
    return kind || last.is("compound") && last.head() > end && tokens.get(end).properNoun();
  }

  private static boolean calendar(Token token) {
    return token.entity().endsWith("DATE") || token.entity().endsWith("TIME");
  }
}
