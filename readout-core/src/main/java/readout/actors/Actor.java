package readout.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An actor of the table: a state, person, organisation, body, group or format.
 *
 * @param id stable ("state:USA", "person:vladimir-putin", "body:kremlin", "organisation:nato")
 * @param name the name the record prints
 * @param kind what it is
 * @param aliases other names, as printed with capitals, the name itself left out
 * @param demonyms for a state: its people and adjective ("Russian", "Russians"); empty otherwise
 * @param country the ISO 3166 alpha-3 code of the state it is or acts for
 * @param sector the PLOVER sector code ("GOV", "MIL", "JRN"), or "IGO" and "NGO"; empty where none
 *     is right; a place of "GOV" is a seat of government, which may stand for its state
 * @param wikidata the Wikidata id
 * @param offices for a person: the posts held, with their terms
 * @param members for an organisation or format: the ids of its members
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    List<String> aliases,
    List<String> demonyms,
    Optional<String> country,
    Optional<String> sector,
    Optional<String> wikidata,
    List<Term> offices,
    List<String> members) {
  /** Copies the lists. */
  public Actor {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    offices = List.copyOf(offices);
    members = List.copyOf(members);
  }

  /** "Islamic State (ISIS)": an organisation's name with the letters it goes by. */
  String shownName() {
    boolean lettered = kind == Kind.ORGANISATION || kind == Kind.GROUP;
    if (!lettered || name.indexOf(' ') < 0) {
      return name;
    }
    return aliases.stream()
        .filter(alias -> alias.matches("\\p{Lu}{3,6}"))
        .findFirst()
        .map(alias -> name + " (" + alias + ")")
        .orElse(name);
  }

  /** What an actor is. */
  public enum Kind {
    STATE,
    PERSON,
    /** An organisation of states or of people. */
    ORGANISATION,
    /** A part of a state: ministry, seat of power ("the Kremlin"), parliament, service. */
    BODY,
    /** An armed group or movement. */
    GROUP,
    /** A circle of states without a body ("Bucharest Nine"). */
    FORMAT,
    /** A city or region, which may stand for a state ("Moscow"). */
    PLACE,
    /** A newspaper, agency, broadcaster. */
    OUTLET
  }

  /**
   * A post held for a time.
   *
   * @param title "President of Russia"
   * @param from the first day; empty where unknown
   * @param to the last day; empty where it goes on or is unknown
   */
  public record Term(String title, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Whether the post may have been held on the day. */
    public boolean covers(LocalDate day) {
      return from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(last -> !day.isAfter(last)).orElse(true);
    }
  }
}
