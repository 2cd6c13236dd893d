package readout.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
