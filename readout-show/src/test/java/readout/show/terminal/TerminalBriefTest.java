package readout.show.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Entry;
import readout.model.StoryPart;
import readout.model.StoryRecord;
import readout.show.GoldenFile;
import readout.show.SampleRecord;

class TerminalBriefTest {
  @Test
  void showsTheStoryInSections() {
    GoldenFile.check("brief.txt", TerminalBrief.render(SampleRecord.record(), false, 96));
  }

  @Test
  void keepsToTheWidth() {
    for (int width : new int[] {24, 40, 80, 200}) {
      TerminalBrief.render(SampleRecord.record(), false, width)
          .lines()
          .forEach(line -> assertTrue(Columns.of(line) <= width, line));
    }
    assertEquals(
        TerminalBrief.render(SampleRecord.record(), false, 24),
        TerminalBrief.render(SampleRecord.record(), false, -1));
  }

  @Test
  void printsNoControlCharacterOfAReport() {
    String text = TerminalBrief.render(SampleRecord.record(), false, 96);
    assertTrue(text.chars().noneMatch(unit -> unit != '\n' && Character.isISOControl(unit)));
  }

  @Test
  void coloursAreAllThatColourAdds() {
    String coloured = TerminalBrief.render(SampleRecord.record(), true, 96);
    assertTrue(coloured.contains("\u001b[1m"));
    assertEquals(
        TerminalBrief.render(SampleRecord.record(), false, 96),
        coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void whatMayBeMisreadIsMarkedAndCanBeLeftOut() {
    StoryRecord sample = SampleRecord.record();
    List<String> doubted =
        sample.entries().stream()
            .filter(entry -> !entry.doubts().isEmpty())
            .map(Entry::id)
            .toList();
    assertFalse(doubted.isEmpty());
    assertTrue(TerminalBrief.render(sample, false, 96, true).contains("(? sides, time)"));
    StoryPart part =
        new StoryPart(
                sample.stories().get(0),
                sample.reports(),
                sample.entries(),
                sample.reuse(),
                sample.drifts(),
                sample.states())
            .undoubted();
    StoryRecord undoubted =
        new StoryRecord(
            sample.reports(), sample.stories(), part.entries(), part.reuse(), part.drifts());
    String sure = TerminalBrief.render(undoubted, false, 96, true);
    assertFalse(sure.contains("(? "));
    assertTrue(
        undoubted.drifts().stream()
            .noneMatch(
                drift -> doubted.contains(drift.first()) || doubted.contains(drift.second())));
  }

  @Test
  void cutsLongListsUnlessAllIsAsked() {
    StoryRecord sample = SampleRecord.record();
    List<Entry> many = new ArrayList<>(sample.entries());
    Entry call = sample.entries().get(1);
    for (int i = 0; i < 30; i++) {
      many.add(
          new Entry(
              "call" + i,
              call.storyId(),
              call.kind(),
              call.type(),
              call.factuality(),
              call.status(),
              call.life(),
              call.slots(),
              call.evidence(),
              call.reports(),
              call.origins(),
              call.doubts()));
    }
    StoryRecord record =
        new StoryRecord(sample.reports(), sample.stories(), many, sample.reuse(), sample.drifts());
    assertTrue(TerminalBrief.render(record, false, 96).contains("more (--all)"));
    assertFalse(TerminalBrief.render(record, false, 96, true).contains("--all"));
  }

  @Test
  void anEmptyRecordIsSaidToBeEmpty() {
    StoryRecord empty = new StoryRecord(List.of(), List.of(), List.of(), List.of(), List.of());
    assertTrue(TerminalBrief.render(empty, false, 80).startsWith("No story"));
  }
}
