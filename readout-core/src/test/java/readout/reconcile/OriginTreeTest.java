package readout.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.model.Finding;
import readout.model.Origins;
import readout.model.Source;

class OriginTreeTest {
  @Test
  void oneSpeakerInTwoReportsIsOneOrigin() {
    Origins origins =
        origins(
            told("a", Told.speaker("Jan Holm", "NOR")), told("b", Told.speaker("Jan Holm", "NOR")));
    bounds(1, 1, origins);
    assertEquals(List.of("a", "b"), origins.roots().get(0).reports());
    assertEquals("the same speaker in 2 reports", origins.roots().get(0).reason());
  }

  @Test
  void twoUnnamedSourcesMayBeOne() {
    bounds(
        1,
        2,
        origins(told("a", Told.unnamed("an official")), told("b", Told.unnamed("an official"))));
  }

  @Test
  void twoReportsThatNameNobodyMayHaveOneOrigin() {
    bounds(1, 2, origins(told("a", Told.ownWords("a")), told("b", Told.ownWords("b"))));
  }

  @Test
  void aReportsOwnWordsAddNothingToASourceItNames() {
    Origins origins =
        origins(told("a", Told.ownWords("a")), told("a", Told.speaker("Jan Holm", "NOR")));
    bounds(1, 1, origins);
    assertEquals(Source.Kind.SPEAKER, origins.roots().get(0).source().kind());
  }

  @Test
  void speakersOfTwoSidesAreTwoAndOfOneSideAtLeastOne() {
    bounds(
        2,
        2,
        origins(
            told("a", Told.speaker("Jan Holm", "NOR")),
            told("b", Told.speaker("Anna Lindqvist", "SWE"))));
    bounds(
        1,
        2,
        origins(
            told("a", Told.speaker("Jan Holm", "NOR")),
            told("b", Told.speaker("Petra Vik", "NOR"))));
  }

  @Test
  void aDocumentCountsAsANamedSource() {
    bounds(
        2,
        2,
        origins(
            told("a", Told.document("ministry statement", "NOR")),
            told("b", Told.speaker("Anna Lindqvist", "SWE"))));
  }

  @Test
  void anUnnamedSourceBesideANamedOneRaisesOnlyTheUpperBound() {
    bounds(
        1,
        2,
        origins(told("a", Told.speaker("Jan Holm", "NOR")), told("b", Told.unnamed("a diplomat"))));
  }

  @Test
  void oneTextPrintedTwiceIsOneOrigin() {
    List<Finding> findings = List.of(told("a", Told.ownWords("a")), told("b", Told.ownWords("b")));
    Origins origins = OriginTree.of(findings, Map.of("a", "a", "b", "a"));
    bounds(1, 1, origins);
    assertEquals("one text printed in 2 reports", origins.roots().get(0).reason());
  }

  private static Finding told(String report, Source source) {
    return Told.counted(report, 1, 12, "soldiers").source(source).build();
  }

  private static Origins origins(Finding... findings) {
    return OriginTree.of(Arrays.asList(findings), Map.of());
  }

  private static void bounds(int atLeast, int atMost, Origins origins) {
    assertEquals(atLeast + ".." + atMost, origins.atLeast() + ".." + origins.atMost());
  }
}
