package readout.actors.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.actors.Actor;
import readout.actors.ActorTable;

class StandardActorsTest {
  private static final ActorTable TABLE = StandardActors.table();

  @Test
  void theTableIsReadOnceAndAlwaysTheSame() {
    long start = System.nanoTime();
    ActorTable again = StandardActors.read();
    System.out.printf("%d actors in %d ms%n", again.size(), (System.nanoTime() - start) / 1000000);
    assertSame(TABLE, StandardActors.table());
    assertEquals(TABLE.actors(), again.actors());
  }

  @ParameterizedTest
  @CsvSource({
    "U.S., state:USA",
    "the United States, state:USA",
    "Britain, state:GBR",
    "Britons, state:GBR",
    "Moscow, state:RUS",
    "Kiev, state:UKR",
    "Kyiv, state:UKR",
    "Turkish, state:TUR",
    "Türkiye, state:TUR",
    "Filipino, state:PHL",
    "Philippine, state:PHL",
    "DPRK, state:PRK",
    "Côte d’Ivoire, state:CIV",
    "Damascus, state:SYR",
    "Taipei, state:TWN",
    "Palestinians, state:PSE",
    "Kosovo, state:XKX",
    "Soviet, state:SUN",
    "Hanoi, state:VNM"
  })
  void statesAreFound(String name, String id) {
    assertEquals(Optional.of(id), TABLE.findState(name).map(Actor::id));
  }

  @Test
  void whatIsNoStateOrSeveralIsNotGuessed() {
    for (String name : List.of("Brussels", "Congolese", "Crimea", "us", "Pentagon", "")) {
      assertEquals(Optional.empty(), TABLE.findState(name), name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "White House, body:white-house",
    "the Kremlin, body:kremlin",
    "Department of Defense, body:pentagon",
    "NSC, body:national-security-council",
    "IRGC, body:islamic-revolutionary-guard-corps",
    "Élysée, body:elysee",
    "Nato, organisation:nato",
    "North Atlantic Treaty Organization, organisation:nato",
    "Organization for Security and Cooperation in Europe, organisation:osce",
    "ISIS, group:islamic-state",
    "Al-Qaida, group:al-qaeda",
    "Bucharest Nine, format:bucharest-nine",
    "AFP, outlet:agence-france-presse",
    "TASS, outlet:tass",
    "New York Times, outlet:new-york-times",
    "Recep Tayyip Erdoğan, person:recep-tayyip-erdogan",
    "Volodymyr Zelenskyy, person:volodymyr-zelensky",
    "Crimea, place:crimea"
  })
  void namesAreFound(String name, String id) {
    assertEquals(List.of(id), TABLE.listByName(name).stream().map(Actor::id).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Xi, person:xi-jinping",
    "Tsai, person:tsai-ing-wen",
    "Quang, person:tran-dai-quang",
    "Assad, person:bashar-al-assad",
    "von der Leyen, person:ursula-von-der-leyen",
    "de Mistura, person:staffan-de-mistura",
    "Erdogan, person:recep-tayyip-erdogan",
    "Duterte, person:rodrigo-duterte",
    "Ban, person:ban-ki-moon"
  })
  void personsAreFoundByTheNameTheyAreCalled(String surname, String id) {
    assertTrue(TABLE.listBySurname(surname).stream().anyMatch(actor -> actor.id().equals(id)));
  }

  @ParameterizedTest
  @CsvSource({
    "person:joe-biden, President of the United States, 2021-12-29, true",
    "person:joe-biden, President of the United States, 2020-12-29, false",
    "person:donald-trump, President of the United States, 2017-06-19, true",
    "person:donald-trump, President of the United States, 2016-12-02, false",
    "person:antony-blinken, Secretary of State of the United States, 2021-12-29, true",
    "person:ahmet-davutoglu, Prime Minister of Turkey, 2015-11-24, true",
    "person:jens-stoltenberg, Secretary-General of NATO, 2015-11-24, true",
    "person:tran-dai-quang, President of Vietnam, 2016-05-23, true",
    "person:angela-merkel, Chancellor of Germany, 2021-12-08, true",
    "person:theresa-may, Prime Minister of the United Kingdom, 2017-06-19, true"
  })
  void termsCoverTheirDays(String id, String title, LocalDate day, boolean held) {
    boolean covered =
        TABLE.findById(id).orElseThrow().offices().stream()
            .anyMatch(term -> term.title().equals(title) && term.covers(day));
    assertEquals(held, covered);
  }

  @Test
  void membersAreCounted() {
    assertEquals(9, TABLE.findById("format:bucharest-nine").orElseThrow().members().size());
    assertEquals(32, TABLE.findById("organisation:nato").orElseThrow().members().size());
    assertEquals(27, TABLE.findById("organisation:eu").orElseThrow().members().size());
    assertEquals(22, TABLE.findById("organisation:arab-league").orElseThrow().members().size());
    assertEquals(7, TABLE.findById("format:g7").orElseThrow().members().size());
  }
}
