package readout.actors.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readout.actors.Actor;
import readout.actors.ActorTable;

/** What holds for every line of the data files. */
class ActorDataTest {
  private static final ActorTable TABLE = StandardActors.table();

  /** Demonyms that are two states' own. */
  private static final Set<String> SHARED_DEMONYMS = Set.of("Congolese", "Dominican", "Dominicans");

  private static final Set<String> SECTORS =
      Set.of(
          "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "IGO", "JRN", "JUD", "LEG", "MIL", "NGO",
          "OPP", "PRM", "PTY", "REB", "REL", "SOC", "SPY");

  @Test
  void noTwoStatesShareADemonymSilently() {
    Set<String> shared = new TreeSet<>();
    for (Actor actor : TABLE.actors()) {
      for (String demonym : actor.demonyms()) {
        if (TABLE.listByDemonym(demonym).size() > 1) {
          shared.add(demonym);
        }
      }
    }
    assertEquals(new TreeSet<>(SHARED_DEMONYMS), shared);
  }

  @Test
  void idsNamesAndCodesAreWellFormed() {
    Set<String> wikidata = new HashSet<>();
    for (Actor actor : TABLE.actors()) {
      assertTrue(actor.id().matches("[a-z]+:[A-Za-z0-9-]+"), actor.id());
      assertFalse(actor.name().isBlank(), actor.id());
      List<String> names = new ArrayList<>(actor.aliases());
      names.add(actor.name());
      names.forEach(name -> assertEquals(name.strip(), name, actor.id()));
      assertEquals(names.size(), new HashSet<>(names).size(), "a name twice: " + actor.id());
      actor
          .country()
          .ifPresent(code -> assertTrue(TABLE.findByCountry(code).isPresent(), actor.id()));
      actor.sector().ifPresent(sector -> assertTrue(SECTORS.contains(sector), actor.id()));
      actor.wikidata().ifPresent(id -> assertTrue(id.matches("Q[1-9][0-9]*"), actor.id()));
      actor.wikidata().ifPresent(id -> assertTrue(wikidata.add(id), id + " twice"));
    }
  }

  @Test
  void everyActorIsFoundByItsNames() {
    for (Actor actor : TABLE.actors()) {
      assertTrue(TABLE.listByName(actor.name()).contains(actor), actor.id());
      actor.aliases().forEach(alias -> assertTrue(TABLE.listByName(alias).contains(actor), alias));
    }
  }

  @Test
  void everyMemberExists() {
    for (Actor actor : TABLE.actors()) {
      actor.members().forEach(member -> assertTrue(TABLE.findById(member).isPresent(), member));
    }
  }

  @Test
  void everyStateOfTodayHasASeatAndPeople() {
    Set<String> former = Set.of("SUN", "YUG", "CSK", "DDR");
    // A city that has its state's name is not listed again; Brussels stands for the Union as often.
    Set<String> cities = Set.of("SGP", "MCO", "LUX", "DJI", "SMR", "VAT", "BEL");
    for (Actor actor : TABLE.actors()) {
      if (actor.kind() != Actor.Kind.STATE) {
        continue;
      }
      String code = actor.country().orElseThrow();
      assertEquals("state:" + code, actor.id());
      assertFalse(actor.demonyms().isEmpty(), actor.id());
      boolean seated =
          TABLE.actors().stream()
              .anyMatch(
                  place ->
                      place.kind() == Actor.Kind.PLACE
                          && place.country().filter(code::equals).isPresent()
                          && place.sector().filter("GOV"::equals).isPresent());
      assertTrue(seated || former.contains(code) || cities.contains(code), actor.id());
    }
  }

  @Test
  void termsAreOrderedAndTheirPersonsExist() {
    TabFile file = TabFile.open("offices.tsv");
    file.rows().forEach(row -> assertTrue(TABLE.findById(row.text("person")).isPresent()));
    for (Actor actor : TABLE.actors()) {
      LocalDate last = LocalDate.MIN;
      for (Actor.Term term : actor.offices()) {
        assertFalse(term.title().isBlank(), actor.id());
        assertFalse(term.title().contains("{"), term.title());
        LocalDate from = term.from().orElse(last);
        assertFalse(from.isBefore(last), actor.id() + " " + term);
        assertFalse(term.to().orElse(LocalDate.MAX).isBefore(from), actor.id() + " " + term);
        last = from;
      }
    }
  }

  @Test
  void filesAreSorted() {
    for (String name : StandardActors.FILES) {
      List<String> ids = TabFile.open(name).rows().stream().map(row -> row.text("id")).toList();
      assertEquals(ids.stream().sorted().toList(), ids, name);
    }
  }

  @Test
  void aDateIsReadAsWidelyAsItAllows() {
    assertEquals(LocalDate.of(2009, 1, 1), OfficeFile.firstDay("2009"));
    assertEquals(LocalDate.of(2009, 12, 31), OfficeFile.lastDay("2009"));
    assertEquals(LocalDate.of(2012, 2, 29), OfficeFile.lastDay("2012-02"));
    assertEquals(LocalDate.of(2012, 2, 3), OfficeFile.lastDay("2012-02-03"));
  }

  @Test
  void aLineOfAnotherLengthIsRefused() {
    assertThrows(
        IllegalStateException.class, () -> TabFile.of("short.tsv", List.of("a\tb", "only")));
    assertThrows(IllegalStateException.class, () -> TabFile.open("missing.tsv"));
  }
}
