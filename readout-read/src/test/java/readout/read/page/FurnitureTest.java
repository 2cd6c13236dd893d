package readout.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FurnitureTest {
  @TestFactory
  Stream<DynamicTest> everyRuleHoldsToItsExamples() {
    return Furniture.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> hold(rule)));
  }

  private static void hold(FurnitureRule rule) {
    assertFalse(rule.matches().isEmpty(), "no example");
    for (String example : rule.matches()) {
      assertTrue(rule.test(example), () -> "must match: " + example);
    }
    for (String example : rule.leaves()) {
      assertEquals(
          Optional.empty(),
          Furniture.rule(example).map(FurnitureRule::name),
          () -> "must stay prose: " + example);
    }
  }

  @Test
  void namesAreUnique() {
    List<String> names = Furniture.rules().stream().map(FurnitureRule::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void sentencesStay() {
    List<String> sentences =
        List.of(
            "The two leaders spoke by phone on Tuesday.",
            "\"We are ready,\" she said",
            "Yes.",
            "“No comment”",
            "ROME (AP) — The envoys met again on Friday, the ministry said.",
            "He read more than the minister had written, and watched her face.",
            "The sanctions, first published in The Gazette, name 12 officers.",
            "Copyright 2.0 is what the envoy called the draft.");
    for (String sentence : sentences) {
      assertEquals(Optional.empty(), Furniture.rule(sentence).map(FurnitureRule::name), sentence);
    }
  }
}
