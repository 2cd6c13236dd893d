package readout.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Drift;

class DriftFinderTest {
  private final DriftFinder finder = new DriftFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council will send monitors to the harbour on Monday | The council will send monitors to the harbour on Monday |
          The council will send monitors to the valley | The council will not send monitors to the valley | INSERTION* ''→'not'
          We keep engaging in close talks with our Partners | We keep holding close talks with our partners | SUBSTITUTION 'engaging in'→'holding'; SPELLING 'Partners'→'partners'
          Envoys held numerous consultations with their counterparts | Envoys held extensive consultations with their counterparts | SUBSTITUTION 'numerous'→'extensive'
          Numerous consultations took place with eastern capitals | Extensive consultations took place with eastern capitals | SUBSTITUTION 'Numerous'→'Extensive'
          The minister has spoken with leaders across Asia | The minister spoke to leaders across Asia | SUBSTITUTION 'has spoken with'→'spoke to'
          Sailors watched the build-up near the strait today | Sailors watched the buildup near the strait today | SPELLING 'build-up'→'buildup'
          Sailors watched the build-up before dawn broke | Sailors watched the build-up on the coast of Norland before dawn broke | INSERTION* ''→'on the coast of Norland'
          Officials briefed NATO and the allied press corps | Officials briefed (the North Atlantic Treaty Organization) and the allied press corps | BRACKETS 'NATO'→'(the North Atlantic Treaty Organization)'
          Officials met the [Lake Union] and the press corps | Officials met the (Lake Union) and the press corps | BRACKETS '[Lake Union]'→'(Lake Union)'
          Our centre for co-operation defends the harbour | Our center for cooperation defends the harbor | SPELLING 'centre'→'center'; SPELLING 'co-operation'→'cooperation'; SPELLING 'harbour'→'harbor'
          The fleet sent three ships to the southern port | The fleet sent 3 ships to the southern port | SPELLING 'three'→'3'
          The fleet sent three ships to the southern port | The fleet sent four ships to the southern port | SUBSTITUTION* 'three'→'four'
          They may attack the southern port within weeks | They will attack the southern port within weeks | SUBSTITUTION* 'may'→'will'
          As we often said, pilots respect the northern border | Pilots respect the northern border | TRUNCATION 'As we often said'→''
          Pilots respect the northern border unless they are attacked first | Pilots respect the northern border | TRUNCATION* 'unless they are attacked first'→''
          Pilots won't cross the northern border tonight | Pilots will not cross the northern border tonight | SPELLING 'won't'→'will not'
          Sen. Marlow visited the command and control centre today | Senator Marlow visited the command-and-control centre today | SPELLING 'Sen'→'Senator'; SPELLING 'command and control'→'command-and-control'
          Without the bilateral security agreement no aid can flow | Without the BSA no aid can flow | SUBSTITUTION 'bilateral security agreement'→'BSA'
          We saw Sen. Marlow leave the port at dawn | We saw Sen Marlow leave the port at dawn |
          “Pilots respect, always, the ‘northern’ border” | Pilots respect always the northern border. |
          """)
  void tellsTheDifferenceAsADeskWould(String first, String second, String expected) {
    List<String> told = new ArrayList<>();
    for (Drift.Edit edit : finder.compare(first, second).orElseThrow().edits()) {
      String mark = edit.bearing() ? "*" : "";
      told.add(edit.kind() + mark + " '" + edit.before() + "'→'" + edit.after() + "'");
    }
    assertEquals(expected == null ? "" : expected, String.join("; ", told));
  }

  @Test
  void findsNothingInForeignTexts() {
    assertTrue(finder.compare("Ships left the port.", "Nobody answered questions").isEmpty());
    assertTrue(finder.compare("", "Nobody answered").isEmpty());
    assertTrue(finder.compare("of the", "of the").isEmpty());
  }

  @Test
  void findsTheRegionInsideALongerPrinting() {
    String shorter = "pilots respect the northern border";
    String longer =
        "We built a road. Our pilots respect the northern border, and they know it. We go on.";
    Comparison found = finder.compare(shorter, longer).orElseThrow();
    assertEquals(shorter, found.second().of(longer));
    assertEquals(1, found.coverage());
    assertEquals(1, found.similarity());
    assertEquals(
        List.of("Our", "and they know it"), found.edits().stream().map(Drift.Edit::after).toList());
  }

  @Test
  void aTextAgainstItselfHasNoEdits() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      String text = DriftTexts.random(random, random.nextInt(60));
      finder
          .compare(text, text)
          .ifPresent(
              found -> {
                assertEquals(List.of(), found.edits(), text);
                assertEquals(found.first(), found.second());
                assertEquals(1, found.similarity(), 1e-9);
              });
    }
  }

  @Test
  void changesAppliedToTheFirstGiveTheSecond() {
    Random random = new Random(13);
    for (int round = 0; round < 500; round++) {
      List<Word> first = Words.of(DriftTexts.random(random, 5 + random.nextInt(30)), 100);
      List<Word> second = Words.of(DriftTexts.random(random, 5 + random.nextInt(30)), 100);
      List<Step> steps = Alignment.of(first, second);
      if (steps.isEmpty()) {
        continue;
      }
      List<Change> changes = Changes.of(first, second, steps);
      int at = steps.get(0).first();
      List<String> made = new ArrayList<>();
      for (Change change : changes) {
        keys(first, at, change.first(), made);
        keys(second, change.second(), change.secondEnd(), made);
        at = change.firstEnd();
      }
      Step last = steps.get(steps.size() - 1);
      keys(first, at, last.firstEnd(), made);
      List<String> wanted = new ArrayList<>();
      keys(second, steps.get(0).second(), last.secondEnd(), wanted);
      assertEquals(wanted, made);
    }
  }

  @Test
  void anyTextIsReadAndSpansStayInside() {
    Random random = new Random(17);
    for (int round = 0; round < 500; round++) {
      String first = DriftTexts.noise(random, random.nextInt(80));
      String second = random.nextBoolean() ? first : DriftTexts.noise(random, random.nextInt(80));
      finder
          .compare(first, second)
          .ifPresent(
              found -> {
                assertTrue(found.first().end() <= first.length());
                assertTrue(found.second().end() <= second.length());
                assertTrue(found.similarity() >= 0 && found.similarity() <= 1);
                for (Drift.Edit edit : found.edits()) {
                  assertTrue(first.contains(edit.before()));
                  assertTrue(second.contains(edit.after()));
                }
              });
    }
  }

  @Test
  void longTextsStayFast() {
    Random random = new Random(19);
    String first = DriftTexts.random(random, 2000);
    String second = DriftTexts.random(random, 2000);
    assertTimeout(Duration.ofSeconds(5), () -> finder.compare(first, second));
    String joined = "a-".repeat(50_000) + "b";
    assertTimeout(Duration.ofSeconds(5), () -> finder.compare(joined, joined));
  }

  private static void keys(List<Word> words, int from, int end, List<String> into) {
    for (int i = from; i < end; i++) {
      into.add(words.get(i).key());
    }
  }
}
