package readout.show.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void daysReadAsADeskWritesThem() {
    assertEquals("Fri 7 March 2031", days("2031-03-07", "2031-03-07"));
    assertEquals("3–6 March 2031", days("2031-03-03", "2031-03-06"));
    assertEquals("March 2031", days("2031-03-01", "2031-03-31"));
    assertEquals("January – March 2031", days("2031-01-01", "2031-03-31"));
    assertEquals("2031", days("2031-01-01", "2031-12-31"));
    assertEquals("30 March – 2 April 2031", days("2031-03-30", "2031-04-02"));
    assertEquals("30 December 2031 – 2 January 2032", days("2031-12-30", "2032-01-02"));
    assertEquals(
        "from 1 May 2031", When.days(Optional.of(LocalDate.of(2031, 5, 1)), Optional.empty()));
    assertEquals("", When.days(Optional.empty(), Optional.empty()));
  }

  @Test
  void labelsGoOnAfterZ() {
    assertEquals(
        List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
        List.of(0, 25, 26, 51, 52, 701, 702).stream().map(ReportLabels::name).toList());
  }

  @Test
  void shortIdsAreTheLeastThatTellApart() {
    assertEquals(
        Map.of("abcdefghij", "abcdefghi", "abcdefghkl", "abcdefghk", "x", "x"),
        ShortIds.of(List.of("abcdefghkl", "x", "abcdefghij")));
  }

  @Test
  void cleanTextIsOneHarmlessLineWhateverComes() {
    assertEquals("a b c", CleanText.clean(" a\r\n\tb\u00a0\u2028c\u001b\u0000\u202e "));
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0xA0) : random.nextInt(65536)));
      }
      String clean = CleanText.clean(text.toString());
      assertTrue(clean.codePoints().noneMatch(Character::isISOControl));
      assertEquals(clean, CleanText.clean(clean));
      int most = 1 + random.nextInt(20);
      String cut = CleanText.shorten(text.toString(), most);
      assertTrue(cut.length() <= most + 1);
      assertEquals(cut, CleanText.clean(cut));
    }
  }

  private static String days(String from, String to) {
    return When.days(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
  }
}
