package readout.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Publication;

class WrittenDateTest {
  @Test
  void manyFormsAreOneDay() {
    for (String words :
        new String[] {
          "2016-05-23",
          "2016-05-23T23:59:00-05:00",
          "20160523",
          "2016/05/23 10:00",
          "20160523101500",
          "Mon, 23 May 2016 10:00:00 GMT",
          "23rd May 2016",
          "May 23, 2016",
          "Updated May. 23 2016, 4 p.m."
        }) {
      assertEquals(Optional.of(LocalDate.of(2016, 5, 23)), WrittenDate.in(words), words);
    }
  }

  @Test
  void whatIsOpenOrNoDayIsNotRead() {
    for (String words :
        new String[] {
          "", "01/02/2016", "2016", "May 2016", "2016-13-01", "1463961600", "tomorrow"
        }) {
      assertEquals(Optional.empty(), WrittenDate.in(words), words);
    }
  }

  @Test
  void clocksWithTheirZonesAreRead() {
    assertEquals("2024-04-04T11:45Z", moment("Last updated: April 4, 2024, 11:45 a.m. GMT"));
    assertEquals("2024-03-05T17:31Z", moment("Tue 5 Mar 2024 17.31 GMT"));
    assertEquals("2016-07-14T12:50-04:00", moment("12:50 p.m. ET, July 14, 2016"));
    assertEquals("2016-01-14T00:05-05:00", moment("Jan 14, 2016 12:05 am ET"));
    assertEquals("2014-03-03T19:03-05:00", moment("Published 7:03 PM EST Mar 3, 2014"));
    assertEquals("none", moment("5 March 2024, 12:10 IST"));
    assertEquals("none", moment("5 March 2024, 25:10 GMT"));
    assertEquals("none", moment("5 March 2024 GMT"));
  }

  private static String moment(String words) {
    return WrittenDate.published(words, Publication.Certainty.METADATA, "a line")
        .flatMap(Publication::at)
        .map(Object::toString)
        .orElse("none");
  }
}
