package readout.attributions;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.OddText;
import readout.model.OddTrees;
import readout.model.Report;
import readout.model.RoleSpans;
import readout.model.RoleSpans.Role;
import readout.model.Sentence;
import readout.model.Span;
import readout.sentences.SentenceSplitter;

/** Whatever the text and whatever the trees, an attribution points into both. */
class AttributionInvariantsTest {
  @Test
  void attributionsOfOddTextsUnderOddTreesPointInside() {
    Random random = new Random(13);
    AttributionFinder finder = new AttributionFinder();
    for (int i = 0; i < 3000; i++) {
      String text = OddText.of(random, 50);
      Report report = OddText.report(text);
      List<Sentence> sentences = new ArrayList<>();
      report
          .paragraphs()
          .forEach(
              paragraph ->
                  new SentenceSplitter()
                      .split(text, paragraph.span())
                      .forEach(
                          span ->
                              sentences.add(OddTrees.of(random, text, sentences.size(), span))));
      List<Quotation> quotations = new QuotationFinder().find(report);
      List<Attribution> found = finder.find(report, sentences, quotations, Optional.empty());
      found.forEach(attribution -> check(attribution, sentences, text));
      MarkedRoles.of(text, sentences, quotations, found).forEach(roles -> check(roles, text));
    }
  }

  private static void check(RoleSpans roles, String text) {
    Span all = new Span(0, text.length());
    assertFalse(roles.source().isEmpty() || roles.content().isEmpty(), text);
    for (Role role : Role.values()) {
      roles.pieces(role).forEach(piece -> assertTrue(all.covers(piece), text));
    }
  }

  private static void check(Attribution attribution, List<Sentence> sentences, String text) {
    assertTrue(attribution.sentence() < sentences.size(), text);
    assertFalse(attribution.content().isEmpty(), text);
    Span all = new Span(0, text.length());
    attribution.content().forEach(piece -> assertTrue(all.covers(piece), text));
    attribution.cue().ifPresent(cue -> assertTrue(all.covers(cue), text));
    attribution
        .source()
        .ifPresent(
            head ->
                assertTrue(head.token() < sentences.get(head.sentence()).tokens().size(), text));
  }
}
