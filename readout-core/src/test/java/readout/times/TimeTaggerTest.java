package readout.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Span;
import readout.model.TimeMention;
import readout.model.TimeValue;
import readout.model.TimeValue.Granularity;

class TimeTaggerTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 12, 29);
  private final TimeTagger tagger = new TimeTagger();

  private List<TimeMention> tag(String text, TimeContext context) {
    return tagger.tag(text, new Span(0, text.length()), List.of(), context);
  }

  private TimeValue only(String text) {
    return only(text, TimeContext.on(WEDNESDAY));
  }

  private TimeValue only(String text, TimeContext context) {
    List<TimeMention> found = tag(text, context);
    assertEquals(1, found.size(), found::toString);
    return found.get(0).value();
  }

  @Test
  void theNameOfAProgrammeIsNoTime() {
    assertEquals(List.of(), tag("He spoke on “This Week,” a program.", TimeContext.on(WEDNESDAY)));
    assertEquals(1, tag("He spoke this week.", TimeContext.on(WEDNESDAY)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He flew home on January 12 and 13. | 2022-01-12..2022-01-13",
        "He left on Tuesday. | 2021-12-28",
        "He left on Wednesday. | 2021-12-29",
        "He will leave on Wednesday. | 2021-12-29",
        "He left on Thursday. | 2021-12-23",
        "He plans to leave on Thursday. | 2021-12-30",
        "A meeting is scheduled for Monday. | 2022-01-03",
        "On Sunday, he is to leave. | 2022-01-02",
        "On Sunday, he left. | 2021-12-26",
        "It fell earlier this month. | 2021-12-01..2021-12-28",
        "It fell earlier this week. | 2021-12-27..2021-12-28",
        "It comes later this week. | 2021-12-29..2022-01-02",
        "It fell last month. | 2021-11-01..2021-11-30",
        "It comes in early 2015. | 2015-01-01..2015-05-01",
        "It fell in July 2013. | 2013-07-01..2013-07-31",
        "Not since the 1970s. | 1970-01-01..",
        "They may attack as early as January. | 2022-01-01..",
        "They must answer by Friday. | ..2021-12-31",
        "He is in office until 2025. | ..2025-12-31",
        "They fired in the past month. | 2021-11-29..2021-12-29",
        "He left two years ago. | 2019-01-01..2019-12-31",
        "He left eight months ago. | 2021-04-01..2021-04-30",
        "He left a few weeks ago. | 2021-10-27..2021-12-15",
        "It is due in the coming days. | 2021-12-29..2022-01-07",
        "It comes next week. | 2022-01-03..2022-01-09",
        "He left on Tuesday, Dec. 7. | 2021-12-07",
        "He left on Monday, Dec. 7. | 2020-12-07",
        "It fell in July last year. | 2020-07-01..2020-07-31",
        "He left on Friday of last week. | 2021-12-24",
        "It fell in the 19th century. | 1800-01-01..1899-12-31",
        "It takes three days. | unknown..unknown",
      })
  void bringsWordsToDays(String text, String days) {
    TimeValue value = only(text);
    String from = value.from().map(LocalDate::toString).orElse("");
    String to = value.to().map(LocalDate::toString).orElse("");
    String found = from.equals(to) ? from : from + ".." + to;
    assertEquals(days.replace("unknown..unknown", ""), found, value::reason);
  }

  @Test
  void tellsTheClockAndItsZone() {
    TimeValue call = only("The call is set for 3:30 p.m. ET today.");
    assertEquals(Optional.of(LocalTime.of(15, 30)), call.clock());
    assertEquals(Optional.of("America/New_York"), call.zone());
    assertEquals("2021-12-29T15:30", call.timex());
    assertEquals(Granularity.MOMENT, call.granularity());
    assertEquals(Optional.empty(), only("It began at 9 a.m. local time.").zone());
    assertEquals(Optional.of("Asia/Manila"), only("He rang at 9 p.m. Manila time.").zone());
    assertEquals(Optional.of("GMT"), only("It ended at 1500 GMT.").zone());
    assertFalse(only("It began at 9 a.m. local time.").bounded());
  }

  @Test
  void takesTheUnionOverTheDaysAReportCanBeFrom() {
    TimeContext days = TimeContext.between(WEDNESDAY, WEDNESDAY.plusDays(1));
    assertEquals("2021-12-28", only("He said so on Tuesday.", days).label());
    assertEquals("2021-12-29..2021-12-30", only("He left today.", days).label());
    assertEquals("XXXX-XX-XX", only("He left today.", days).timex());
    assertTrue(only("He left today.", days).reason().contains("2021-12-29..2021-12-30"));
  }

  @Test
  void placesNothingWithoutTheDayOfTheReport() {
    TimeValue value = only("He left on Tuesday.", TimeContext.unknown());
    assertEquals("XXXX-WXX-2", value.timex());
    assertFalse(value.bounded());
    assertTrue(value.reason().contains("unknown"));
    assertEquals("2021-12-07", only("Dated Dec. 7, 2021.", TimeContext.unknown()).label());
  }

  @Test
  void knowsTheDayNamedLast() {
    TimeContext context = TimeContext.on(WEDNESDAY);
    context = context.after(tag("Talks are planned for Jan. 10.", context));
    assertEquals("2022-01-12", only("They do not go on the 12th.", context).label());
    assertEquals("2022-01-11", only("They leave the following day.", context).label());
    assertEquals("2022-01-09", only("They came a day earlier.", context).label());
    String both = "He came on Dec. 7 and left the next day.";
    assertEquals(2, tag(both, TimeContext.on(WEDNESDAY)).size());
  }

  @Test
  void namesTypesAsTimeMlDoes() {
    TimeContext context = TimeContext.on(WEDNESDAY);
    assertEquals(TimeMention.Type.DURATION, tag("A 12-hour operation.", context).get(0).type());
    assertEquals(TimeMention.Type.SET, tag("They meet every Monday.", context).get(0).type());
    assertEquals(TimeMention.Type.TIME, tag("He rang on Tuesday morning.", context).get(0).type());
    assertEquals(
        Granularity.PART_OF_DAY,
        tag("He rang on Tuesday morning.", context).get(0).value().granularity());
  }

  @Test
  void readsOnlyTheSentence() {
    String text = "He left Monday. He came Tuesday. He left Friday.";
    List<TimeMention> found =
        tagger.tag(text, new Span(16, 32), List.of(), TimeContext.on(WEDNESDAY));
    assertEquals(1, found.size());
    assertEquals("Tuesday", found.get(0).span().of(text));
  }
}
