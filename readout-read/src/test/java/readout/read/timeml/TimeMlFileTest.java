package readout.read.timeml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.read.input.Unreadable;

class TimeMlFileTest {
  private static final String HARBOR =
      """
      <?xml version="1.0" ?>
      <TimeML>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2019-03-04">March 4</TIMEX3></DCT>
      <TEXT>
      Marlow &amp; Holm <EVENT eid="e1" class="I_ACTION">plan</EVENT> to <EVENT eid="e2" class="OCCURRENCE">dredge</EVENT> it.
      It was not <EVENT eid="e3" class="OCCURRENCE">done</EVENT> in <TIMEX3 tid="t1" type="DATE" value="2018">2018</TIMEX3>.
      </TEXT>
      <MAKEINSTANCE eventID="e1" eiid="ei1" tense="PRESENT" aspect="NONE" polarity="POS" pos="VERB" />
      <MAKEINSTANCE eventID="e2" eiid="ei2" tense="INFINITIVE" aspect="NONE" polarity="POS" pos="VERB" modality="NONE" />
      <MAKEINSTANCE eventID="e3" eiid="ei3" tense="PAST" aspect="NONE" polarity="NEG" pos="VERB" modality="could" />
      <SLINK lid="l1" relType="MODAL" eventInstanceID="ei1" subordinatedEventInstance="ei2" />
      <SLINK lid="l2" relType="MODAL" eventInstanceID="ei1" subordinatedEventInstance="ei9" />
      </TimeML>
      """;

  @TempDir private Path folder = Path.of("");

  private TimeMlText read(String text) throws IOException {
    return TimeMlFile.read(Files.writeString(folder.resolve("a.tml"), text));
  }

  @Test
  void eventsStandWhereTheWordsDo() throws IOException {
    TimeMlText read = read(HARBOR);
    assertEquals("\nMarlow & Holm plan to dredge it.\nIt was not done in 2018.\n", read.text());
    assertEquals(
        List.of("plan", "dredge", "done"),
        read.events().stream().map(event -> event.span().of(read.text())).toList());
    TimeMlEvent done = read.events().get(2);
    assertEquals("OCCURRENCE", done.type());
    assertEquals("PAST", done.tense());
    assertEquals("NEG", done.polarity());
    assertEquals("could", done.modality());
    assertEquals("", read.events().get(1).modality());
    assertEquals(List.of(new TimeMlLink("MODAL", 0, 1)), read.links());
  }

  @Test
  void whatIsNoTimeMlIsRefused() {
    assertThrows(Unreadable.class, () -> read("<html><body>The quay.</body></html>"));
    assertThrows(Unreadable.class, () -> read("<TimeML><TEXT>The quay."));
  }

  @Test
  void entitiesFromOutsideAreNotAsked() {
    String bomb =
        "<!DOCTYPE TimeML [<!ENTITY q SYSTEM \"file:///etc/hostname\">]>"
            + "<TimeML><TEXT>&q;</TEXT></TimeML>";
    assertThrows(Unreadable.class, () -> read(bomb));
  }
}
