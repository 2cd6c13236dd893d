package readout.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.model.RoleSpans;
import readout.model.Span;
import readout.sentences.SentenceSplitter;
import readout.tagging.TaggedText;

/** The shipped model itself. */
final class EncoderTaggerTest {
  private static final EncoderTagger TAGGER = load();
  private static final String SAID =
      "The harbour will stay closed until Friday, Mayor Karel Dvorak said. It was raining.";

  private static EncoderTagger load() {
    try {
      return EncoderTagger.load();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void readsWhoSaidWhat() {
    RoleSpans found = tag(SAID).attributions().get(0);
    assertEquals("said", found.cue().get(0).of(SAID));
    assertEquals("Mayor Karel Dvorak", found.source().get(0).of(SAID));
    assertEquals("The harbour will stay closed until Friday", found.content().get(0).of(SAID));
    assertEquals(1, tag(SAID).attributions().size());
  }

  @Test
  void isSureOfTheWordsThatWereSaidAndOfThoseThatWereNot() {
    Span cue = place(SAID, "said");
    double[] sure =
        tag(SAID).content(cue, List.of(place(SAID, "The harbour"), place(SAID, "Dvorak")));
    assertEquals(1, sure[0], 0.2);
    assertEquals(0, sure[1], 0.2);
  }

  private static Span place(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }

  @Test
  void offsetsAreUnitsOfTheTextWhateverStandsInIt() {
    String text = "\uD83D\uDE00 \uD83C\uDDE8\uD83C\uDDFF Zürich, e\u0301te\u0301. " + SAID;
    RoleSpans found = tag(text).attributions().get(0);
    assertEquals("Mayor Karel Dvorak", found.source().get(0).of(text));
  }

  @Test
  void whatItSaysOfATextHangsOnNoOther() {
    List<RoleSpans> before = tag(SAID).attributions();
    tag("Somebody else said nothing. ".repeat(60));
    assertEquals(before, tag(SAID).attributions());
    List<List<RoleSpans>> together =
        IntStream.range(0, 8).parallel().mapToObj(i -> tag(SAID).attributions()).toList();
    together.forEach(found -> assertEquals(before, found));
  }

  @Test
  void aLongTextIsReadInWindowsThatMeet() {
    String text = told(0) + SAID + " " + told(40);
    List<RoleSpans> found = tag(text).attributions();
    int said = text.indexOf("said");
    assertEquals(List.of(new Span(said, said + 4)), found.get(0).cue());
    assertEquals("Mayor Karel Dvorak", found.get(0).source().get(0).of(text));
    assertEquals(1, found.size());
  }

  @Test
  void spansLieInTheTextWhateverItHolds() {
    Random random = new Random(17);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder(round % 3 == 0 ? SAID : "");
      for (int i = random.nextInt(80); i > 0; i--) {
        text.appendCodePoint(
            random.nextInt(4) == 0 ? random.nextInt(0xD800) : 32 + random.nextInt(95));
      }
      String words = text.toString();
      for (RoleSpans found : tag(words).attributions()) {
        List<Span> all = new ArrayList<>(found.source());
        all.addAll(found.cue());
        all.addAll(found.content());
        all.forEach(span -> assertTrue(span.length() > 0 && span.end() <= words.length()));
      }
    }
    assertEquals(List.of(), tag("").attributions());
    assertEquals(List.of(), tag(" \n").attributions());
  }

  @Test
  void aFileThatIsNoModelIsRefusedInOneLine() {
    IOException refused =
        assertThrows(
            IOException.class,
            () -> EncoderModel.of(new byte[] {1, 2}, new ByteArrayInputStream(new byte[0])));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("the encoder does not run here"));
  }

  /** Sentences in which nobody says anything. */
  private static String told(int from) {
    List<String> towns = List.of("Brno", "Kotka", "Tartu", "Lienz", "Gdynia", "Bergen", "Varna");
    List<String> works = List.of("bridge", "school", "theatre", "tram line", "market hall");
    StringBuilder told = new StringBuilder();
    for (int i = from; i < from + 40; i++) {
      told.append("In ").append(1920 + i).append(" the city of ").append(towns.get(i % 7));
      told.append(" opened its new ").append(works.get(i % 5)).append(". ");
    }
    return told.toString();
  }

  private static TaggedText tag(String text) {
    Span whole = new Span(0, text.length());
    return TAGGER.tag(text, new SentenceSplitter().split(text, whole));
  }
}
