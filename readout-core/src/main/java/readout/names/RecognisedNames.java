package readout.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.actors.Actor;
import readout.actors.ActorTable;
import readout.model.Mention;
import readout.model.Token;

/**
 * The names that the parser's recogniser gives, cut where it runs names together and made whole
 * where it cuts them short. Immutable.
 */
final class RecognisedNames {
  private final ActorTable table;

  RecognisedNames(ActorTable table) {
    this.table = table;
  }

  /** Adds the names still free: full names of persons alone, or all. */
  void find(FoundNames found, boolean fullNames) {
    List<Token> tokens = found.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int end = entityEnd(tokens, i);
      Optional<Mention.Type> type = type(tokens.get(i).entity());
      if (type.equals(Optional.of(Mention.Type.PERSON)) && nickname(tokens, end)) {
        end += 4;
      }
      if (type.isPresent() && found.free(i, end)) {
        int from = trimmed(tokens, i, end, type.orElseThrow());
        if (type.equals(Optional.of(Mention.Type.PERSON))) {
          end = wholeName(found, from, end);
        }
        boolean full = type.orElseThrow() == Mention.Type.PERSON && end - from > 1;
        if (full || !fullNames) {
          found.add(from, end, type.orElseThrow());
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** The end of the longer name of the table that the recogniser cut short, else the end given. */
  private int wholeName(FoundNames found, int from, int end) {
    List<Token> tokens = found.tokens();
    for (int longer = Math.min(tokens.size(), end + 2); longer > end; longer--) {
      boolean person =
          found.free(from, longer)
              && tokens.get(longer - 1).properNoun()
              && table.listByName(found.surface(from, longer)).stream()
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
        !Character.isLetterOrDigit(token.first()) && !token.text().matches("[-.'’&/]|['’]s");
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
              || !Character.isLetterOrDigit(token.first())
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
