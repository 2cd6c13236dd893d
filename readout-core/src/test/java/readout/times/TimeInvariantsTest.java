package readout.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Span;
import readout.model.TimeMention;

class TimeInvariantsTest {
  private static final String[] PIECES = {
    "Monday",
    "last ",
    "next ",
    "Dec. ",
    "7",
    "31",
    "2021",
    "-",
    "/",
    ", ",
    " ",
    "the ",
    "10th",
    "early ",
    "since ",
    "two ",
    "years ",
    "ago",
    "decades",
    "3:30 ",
    "p.m. ",
    "ET",
    "\u00A0",
    "’s ",
    "week",
    "every ",
    "this ",
    "month",
    "end of ",
    "mid-",
    "February ",
    "29",
    "9999",
    "0001",
    "99",
    "hundred",
    "centuries",
    "the past ",
    "few ",
    "\n",
    "noon ",
    "quarter",
    "winter of ",
    "now"
  };
  private final TimeTagger tagger = new TimeTagger();
  private final PublicationInference inference = new PublicationInference(tagger);

  @Test
  void holdsOnRandomText() {
    Random random = new Random(20211229);
    for (int round = 0; round < 3000; round++) {
      String text = text(random);
      int start = random.nextInt(text.length() + 1);
      int end = start + random.nextInt(text.length() - start + 3);
      TimeContext context = context(random);
      Span sentence = new Span(start, end);
      List<TimeMention> found = tagger.tag(text, sentence, List.of(), context);
      int free = start;
      for (TimeMention mention : found) {
        assertTrue(mention.span().start() >= free, text);
        assertTrue(mention.span().length() > 0, text);
        assertTrue(mention.span().end() <= Math.min(end, text.length()), text);
        assertEquals(mention.span().of(text), mention.value().asWritten());
        assertTrue(
            !mention.value().bounded()
                || !mention.value().from().get().isAfter(mention.value().to().get()),
            () -> text + mention);
        assertTrue(!mention.value().reason().isBlank());
        free = mention.span().end();
      }
      assertEquals(found, tagger.tag(text, sentence, List.of(), context));
    }
  }

  @Test
  void infersOnRandomText() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      LocalDate day = LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 28);
      var known =
          readout.model.Publication.on(
              day, readout.model.Publication.Certainty.METADATA, "for the test");
      var found = inference.infer(text(random), List.of(new Sister(known, text(random))));
      assertTrue(!found.from().get().isAfter(found.to().get()));
    }
  }

  @Test
  void takesEveryYear() {
    for (int year = 1; year <= 9999; year += 37) {
      TimeContext context = TimeContext.on(LocalDate.of(year, 2, 28));
      String padded = "0".repeat(4 - Integer.toString(year).length()) + year;
      String text = "Dated " + padded + "-02-28, Friday, last year, ten decades ago, Feb. 29.";
      List<TimeMention> found = tagger.tag(text, new Span(0, text.length()), List.of(), context);
      assertEquals(padded + "-02-28", found.get(0).value().timex());
      assertEquals(LocalDate.of(year, 2, 28), found.get(0).value().from().orElseThrow());
    }
  }

  private static TimeContext context(Random random) {
    LocalDate day = LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1);
    return switch (random.nextInt(4)) {
      case 0 -> TimeContext.unknown();
      case 1 -> TimeContext.on(random.nextBoolean() ? LocalDate.MAX : LocalDate.of(9999, 12, 31));
      case 2 -> TimeContext.on(day);
      default -> TimeContext.between(day, day.plusDays(random.nextInt(9)));
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(14);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(6) == 0) {
        text.appendCodePoint(random.nextInt(0xD800));
      } else if (random.nextInt(20) == 0) {
        text.append((char) (0xD800 + random.nextInt(0x800)));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
