package readout.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.model.Report;
import readout.model.Span;

/** Who of the table a surname means, by the post that is printed or the day. Immutable. */
final class OfficeHolders {
  private final ActorTable table;

  OfficeHolders(ActorTable table) {
    this.table = table;
  }

  /**
   * "Secretary of State Clinton", "former Vice President Cheney": the one of the table with that
   * surname who has held that post; nobody where several have.
   */
  Optional<Actor> entitled(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 50), span.start()).strip();
    String surname = span.of(text);
    List<Actor> holders =
        !before.matches("(?s).*\\p{Lu}\\w+\\.?")
            ? List.of()
            : table.listBySurname(surname).stream()
                .filter(
                    actor ->
                        actor.offices().stream()
                            .map(term -> withoutState(term.title()))
                            .anyMatch(title -> title.contains(" ") && endsWith(before, title)))
                .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /**
   * "President Obama" while one of that surname was president: he, whoever else bears the name in
   * the report; nobody where several were.
   */
  Optional<Actor> sitting(Report report, Span span) {
    String text = report.body().text();
    String before = text.substring(Math.max(0, span.start() - 50), span.start()).strip();
    Optional<LocalDate> day = report.publication().to();
    List<Actor> holders =
        day.isEmpty()
            ? List.of()
            : table.listBySurname(span.of(text)).stream()
                .filter(
                    actor ->
                        actor.offices().stream()
                            .filter(term -> term.from().isPresent())
                            .filter(term -> term.covers(day.orElseThrow()))
                            .anyMatch(term -> endsWith(before, withoutState(term.title()))))
                .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** The post of the actor that is printed right before the name; empty where none is. */
  static String printedTitle(String text, Span span, Actor actor) {
    String before = text.substring(Math.max(0, span.start() - 50), span.start()).strip();
    return actor.offices().stream()
        .map(term -> withoutState(term.title()))
        .filter(title -> endsWith(before, title))
        .findFirst()
        .orElse("");
  }

  /** "Deputy Secretary of State" is another post. */
  private static boolean endsWith(String before, String title) {
    return before.endsWith(title)
        && !before
            .substring(0, before.length() - title.length())
            .strip()
            .matches("(?s).*\\b(?:Deputy|Assistant|Under|Vice|Acting|Associate|Shadow|Junior)-?");
  }

  /** "Secretary of State of the United States": the post without its state. */
  private static String withoutState(String title) {
    int of = title.lastIndexOf(" of ");
    return of < 0 ? title : title.substring(0, of);
  }

  /**
   * The one of the surname who was in office when the report was published; nobody where several
   * were equally.
   */
  Optional<Actor> inOffice(String surname, Report report) {
    List<Actor> all = table.listBySurname(surname);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = report.publication().to().or(() -> report.publication().from());
    if (day.isEmpty()) {
      return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
    List<Actor> now =
        all.stream()
            .filter(
                actor ->
                    actor.offices().stream()
                        .anyMatch(
                            term -> term.from().isPresent() && term.covers(day.orElseThrow())))
            .toList();
    if (now.size() > 1) {
      List<Actor> heads =
          now.stream()
              .filter(
                  actor ->
                      actor.offices().stream()
                          .anyMatch(
                              term ->
                                  term.covers(day.orElseThrow())
                                      && term.title()
                                          .matches(
                                              "(President|Prime Minister|Chancellor|King) .*")))
              .toList();
      return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }
    return now.stream().findFirst();
  }
}
