package readout.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Publication;
import readout.model.Publication.Certainty;

class PrintedTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 May 2015                              | 2015-05-05 | none
          Published 5 May 2015, updated 6 May 2015| 2015-05-05 | 2015-05-06
          Updated: May 6, 2015                    | none       | 2015-05-06
          5 May 2015 (last modified on 2015-05-07)| 2015-05-05 | 2015-05-07
          Revised 8 May 2015                      | none       | 2015-05-08
          Last updated 6 May 2015, first published 4 May 2015| 2015-05-04 | 2015-05-06
          The pact was updated                    | none       | none
          """)
  void whatStandsBehindTheWordIsTheChange(String line, String published, String updated) {
    PrintedTimes times = PrintedTimes.of(line, Certainty.METADATA, "a line");
    assertEquals(published, day(times.published()));
    assertEquals(updated, day(times.updated()));
  }

  @Test
  void wordsOfDatesAreNoOthers() {
    assertEquals(
        0, PrintedTimes.otherLetters("Published on Tues., 5th Sept 2015 at 10:05 p.m. ET"));
    assertEquals(0, PrintedTimes.otherLetters("FOR IMMEDIATE RELEASE: 5 MAY 2015"));
    assertEquals(6, PrintedTimes.otherLetters("Marlow, 5 May 2015"));
    assertEquals(13, PrintedTimes.otherLetters("The pact of 5 May 2015 failed"));
  }

  private static String day(Optional<Publication> publication) {
    return publication.flatMap(Publication::day).map(Object::toString).orElse("none");
  }
}
