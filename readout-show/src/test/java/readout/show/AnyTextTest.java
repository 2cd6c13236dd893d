package readout.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.AlignedText;
import readout.model.Entry;
import readout.model.Evidence;
import readout.model.Kind;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Reader;
import readout.model.Report;
import readout.model.Slot;
import readout.model.Span;
import readout.model.Story;
import readout.model.StoryRecord;
import readout.show.html.HtmlPage;
import readout.show.json.RecordJson;
import readout.show.terminal.TerminalBrief;

/** Whatever a report holds, every face shows it, and the offsets of the file fit. */
class AnyTextTest {
  @Test
  void nothingThrowsAndNothingBreaksOut() throws IOException {
    Random random = new Random(42);
    for (int round = 0; round < 150; round++) {
      String text = text(random, round % 2 == 0);
      StoryRecord record = record(text, random);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      RecordJson.write(record, bytes);
      JsonNode root = new ObjectMapper().readTree(bytes.toByteArray());
      if (round % 2 == 0) {
        for (JsonNode words : root.findParents("start")) {
          int start = text.offsetByCodePoints(0, words.get("start").asInt());
          int end = text.offsetByCodePoints(0, words.get("end").asInt());
          assertEquals(words.get("text").asText(), text.substring(start, end));
        }
      }
      String brief = TerminalBrief.render(record, false, 20 + random.nextInt(80));
      assertTrue(brief.chars().noneMatch(unit -> unit != '\n' && Character.isISOControl(unit)));
      String page = HtmlPage.render(record);
      assertEquals(2, page.split("<script").length);
      assertFalse(page.contains("<b onclick"));
    }
  }

  /** Text of whole code points, or of any units. */
  private static String text(Random random, boolean whole) {
    StringBuilder text = new StringBuilder("start ");
    for (int i = random.nextInt(80); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.appendCodePoint(0x1F300 + random.nextInt(0x300));
        case 1 -> text.append("<b onclick=x>\"'&</script>");
        case 2 -> text.append((char) random.nextInt(0x20));
        case 3 -> text.append((char) (0x590 + random.nextInt(0x170)));
        case 4 -> text.append((char) (whole ? ' ' : 0xD800 + random.nextInt(0x800)));
        default -> text.append((char) (0x4E00 + random.nextInt(100))).append(' ');
      }
    }
    return text.toString();
  }

  private static StoryRecord record(String text, Random random) {
    Report report =
        new Report(
            "r",
            text,
            Optional.of(text),
            Optional.of(text),
            Optional.of(text),
            List.of(text),
            Publication.unknown(),
            Optional.of(text),
            "und",
            AlignedText.identity(text),
            List.of(new Paragraph(new Span(0, text.length() / 2), Paragraph.Kind.PROSE)));
    List<Entry> entries = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      int start = boundary(text, random.nextInt(text.length()));
      int end = boundary(text, start + random.nextInt(text.length() - start + 1));
      Evidence words = Evidence.of(report, new Span(start, end), new Reader("any", 1), 0.5);
      EntryBuilder entry = EntryBuilder.entry("entry-" + kind, kind).evidence(words);
      for (Slot slot : List.of(Slot.WHAT, Slot.CONTENT, Slot.PLACE, Slot.CONDITION)) {
        if (random.nextBoolean()) {
          entry.text(slot, text, "r", "nowhere");
        }
      }
      entry.actor(Slot.SPEAKER, text, text, "r").actor(Slot.PARTICIPANTS, text, text, "r");
      entries.add(entry.build());
    }
    return new StoryRecord(
        List.of(report),
        List.of(new Story("ferry", text, List.of("r"))),
        entries,
        List.of(),
        List.of());
  }

  /** The offset, or the one before where it lies inside a pair. */
  private static int boundary(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }
}
