package readout.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readout.model.Sentence;
import readout.model.Span;
import readout.model.Token;

class QuantityTaggerTest {
  private final QuantityTagger tagger = new QuantityTagger();

  private record Example(String text, List<String> expected, List<Token> tokens) {
    Sentence sentence() {
      return new Sentence(0, 0, new Span(0, text.length()), text, tokens);
    }
  }

  @TestFactory
  List<DynamicTest> readsTheExamples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Example example : examples()) {
      tests.add(
          DynamicTest.dynamicTest(
              example.text(),
              () ->
                  assertEquals(
                      example.expected(),
                      tagger.tag(example.text(), example.sentence()).stream()
                          .map(mention -> told(mention, example.text()))
                          .toList())));
    }
    assertTrue(tests.size() > 30);
    return tests;
  }

  @Test
  void leavesSkippedSpansAndUnparsedSentencesAlone() throws IOException {
    Example example = examples().get(0);
    Span number = new Span(10, 14);
    assertEquals(List.of(), tagger.tag(example.text(), example.sentence(), List.of(number)));
    Sentence unparsed = new Sentence(0, 0, new Span(0, 9), "12 tanks.", List.of());
    assertEquals(List.of(), tagger.tag("12 tanks.", unparsed));
    assertEquals(List.of(), tagger.tag("too short", example.sentence()));
  }

  @Test
  void readsTheSameNumberInDigitsAndWords() throws IOException {
    for (Example example : examples()) {
      for (QuantityMention mention : tagger.tag(example.text(), example.sentence())) {
        mention.value().min().ifPresent(min -> assertTrue(min.scale() >= 0, min::toString));
        assertTrue(mention.span().covers(mention.headSpan()));
        assertEquals(mention.span().of(example.text()), mention.value().asWritten());
      }
    }
    assertEquals(new BigDecimal("12"), quantity("a dozen").value().max().orElseThrow());
  }

  @Test
  void staysInsideTheTextOnAnyInput() {
    Random random = new Random(7);
    String[] words = {
      "more", "than", "two", "and", "a", "half", "-", "$", "16", "billion", "of", "to", "between",
      "hundreds", "1,000", "9/11", "m", "km", ".", ",", "(", ")", "years", "old", "\uD83D\uDE00",
          "é",
      "troops", "No.", "1/2", "7.5", "no", "twenty", "one", "third", "Su-24", "5bn", "%", "\u0000",
          "+"
    };
    String[] tags = {"CD", "NN", "NNS", "NNP", "JJ", "IN", "HYPH", "$", "DT", "RB", "VBN", "JJS"};
    String[] relations = {"nmod", "qmod", "compound", "pobj", "root", "advmod"};
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      List<Token> tokens = new ArrayList<>();
      int size = random.nextInt(14);
      for (int i = 0; i < size; i++) {
        String word = words[random.nextInt(words.length)];
        Span span = new Span(text.length(), text.length() + word.length());
        text.append(word).append(random.nextInt(3) == 0 ? "" : " ");
        String tag = tags[random.nextInt(tags.length)];
        String relation = relations[random.nextInt(relations.length)];
        tokens.add(
            new Token(i, span, word, word, tag, "O", relation, random.nextInt(size + 1) - 1));
      }
      Span whole = new Span(0, text.length());
      Sentence sentence = new Sentence(0, 0, whole, text.toString(), tokens);
      for (QuantityMention mention : tagger.tag(text.toString(), sentence)) {
        assertTrue(whole.covers(mention.span()));
        assertTrue(mention.span().covers(mention.headSpan()));
        assertFalse(mention.value().asWritten().isEmpty());
      }
    }
  }

  private QuantityMention quantity(String words) throws IOException {
    for (Example example : examples()) {
      for (QuantityMention mention : tagger.tag(example.text(), example.sentence())) {
        if (mention.value().asWritten().startsWith(words)) {
          return mention;
        }
      }
    }
    throw new AssertionError("no " + words);
  }

  private static String told(QuantityMention mention, String text) {
    return mention.kind()
        + " "
        + mention.value().min().map(BigDecimal::toString).orElse("")
        + ".."
        + mention.value().max().map(BigDecimal::toString).orElse("")
        + " ["
        + mention.value().bound().orElse("")
        + "] "
        + mention.value().unit()
        + ": "
        + mention.span().of(text)
        + mention.counted().map(counted -> " = " + counted).orElse("");
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    InputStream stream =
        Objects.requireNonNull(QuantityTaggerTest.class.getResourceAsStream("sentences.txt"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String text = "";
      List<String> expected = new ArrayList<>();
      for (String line : reader.lines().toList()) {
        if (line.startsWith("= ")) {
          text = line.substring(2);
          expected = new ArrayList<>();
        } else if (line.startsWith("> ")) {
          expected.add(line.substring(2));
        } else if (!line.startsWith("#")) {
          examples.add(new Example(text, expected, tokens(text, line)));
        }
      }
    }
    return examples;
  }

  private static List<Token> tokens(String text, String line) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : line.split(" ")) {
      String[] fields = word.split("¦");
      int start = text.indexOf(fields[0], at);
      at = start + fields[0].length();
      tokens.add(
          new Token(
              tokens.size(),
              new Span(start, at),
              fields[0],
              fields[1],
              fields[2],
              fields[3],
              fields[4],
              Integer.parseInt(fields[5])));
    }
    return tokens;
  }
}
