package readout.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;
import readout.model.TypedSpan;
import readout.reading.SilentText;
import readout.reading.StandardParts;
import readout.tagging.TaggedText;

/** Over the standard parser's words, with a tagger that says what the test has it say. */
final class TaggedNamesTest {
  private static final String TEXT =
      "Lin Wei-han met the US-led group of Marlow Harbor on Tuesday.";

  @Test
  void namesStandInThePlaceOfTheParsers() {
    Sentence named = TaggedNames.in(sentence(), tagger("Lin Wei-han:PER", "Marlow Harbor:LOC"));
    assertEquals("B-PERSON", entity(named, "Lin"));
    assertEquals("I-PERSON", entity(named, "Wei"));
    assertEquals("L-PERSON", entity(named, "han"));
    assertEquals("B-GPE", entity(named, "Marlow"));
    assertEquals("L-GPE", entity(named, "Harbor"));
    assertEquals("O", entity(named, "group"));
  }

  @Test
  void daysStayAsTheParserHasThem() {
    Sentence named = TaggedNames.in(sentence(), tagger());
    assertEquals(entity(sentence(), "Tuesday"), entity(named, "Tuesday"));
    assertEquals("O", entity(named, "Lin"));
  }

  @Test
  void aStateInsideAWordWithAHyphenStaysNamed() {
    Sentence named = TaggedNames.in(sentence(), tagger("US-led:MISC"));
    assertEquals(entity(sentence(), "US"), entity(named, "US"));
  }

  @Test
  void aNameThatBeginsWithAWordWithAHyphenIsWhole() {
    Sentence named = TaggedNames.in(sentence(), tagger("US-led group:MISC"));
    assertEquals("B-", entity(named, "US").substring(0, 2));
    assertEquals("I-", entity(named, "led").substring(0, 2));
    assertEquals("L-", entity(named, "group").substring(0, 2));
  }

  @Test
  void whereTheTaggerTellsNoNamesNothingChanges() {
    Sentence sentence = sentence();
    assertSame(sentence, TaggedNames.in(sentence, new Names(Optional.empty(), List.of())));
  }

  @Test
  void whoStandsBehindATitleIsAPerson() {
    String text = "Then President Marlow met Gen. Dvorak and Mrs. Holm at Major League games.";
    List<TypedSpan> offices = spans(text, "President:OFFICE", "Gen.:OFFICE", "Major:MISC");
    Sentence named = TaggedNames.in(sentence(text), new Names(Optional.of(List.of()), offices));
    assertEquals("U-PERSON", entity(named, "Marlow"));
    assertEquals("U-PERSON", entity(named, "Dvorak"));
    assertEquals("U-PERSON", entity(named, "Holm"));
    assertEquals("O", entity(named, "League"));
  }

  @Test
  void aTitleBeforeANameIsNone() {
    String text = "Sen. Marlow said King would resign.";
    List<TypedSpan> names = spans(text, "Sen.:PER", "Marlow:PER", "King:PER");
    Sentence named = TaggedNames.in(sentence(text), new Names(Optional.of(names), List.of()));
    assertEquals("O", entity(named, "Sen."));
    assertEquals("U-PERSON", entity(named, "Marlow"));
    assertEquals("U-PERSON", entity(named, "King"));
  }

  private static String entity(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(word))
        .map(Token::entity)
        .findFirst()
        .orElseThrow();
  }

  private static TaggedText tagger(String... names) {
    return new Names(Optional.of(spans(TEXT, names)), List.of());
  }

  /** The first place of each, given as words and type. */
  private static List<TypedSpan> spans(String text, String... typed) {
    List<TypedSpan> spans = new ArrayList<>();
    for (String one : typed) {
      String words = one.substring(0, one.indexOf(':'));
      int start = text.indexOf(words);
      spans.add(
          new TypedSpan(
              new Span(start, start + words.length()), one.substring(one.indexOf(':') + 1)));
    }
    return spans;
  }

  private static Sentence sentence() {
    return sentence(TEXT);
  }

  private static Sentence sentence(String text) {
    Span whole = new Span(0, text.length());
    return new Sentence(0, 0, whole, text, StandardParts.PARSER.parse(text, whole));
  }

  private record Names(Optional<List<TypedSpan>> names, List<TypedSpan> seen)
      implements SilentText {
    @Override
    public Optional<List<TypedSpan>> names(List<Span> words) {
      return names;
    }

    @Override
    public Optional<List<TypedSpan>> mentions(List<Span> words) {
      return Optional.of(seen);
    }
  }
}
