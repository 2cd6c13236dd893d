package readout.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.actors.Actor;
import readout.actors.ActorTable;
import readout.model.Mention;
import readout.model.OddText;
import readout.model.OddTrees;
import readout.model.Sentence;
import readout.model.Span;

/** Whatever the text and whatever the trees, names lie in order inside their sentence. */
class NameTaggerInvariantsTest {
  private static final ActorTable TABLE =
      new ActorTable(
          List.of(
              actor("state:POL", "Poland", Actor.Kind.STATE),
              actor("organisation:nato", "NATO", Actor.Kind.ORGANISATION)));

  @Test
  void namesOfOddTextsAreSortedLiteralAndApart() {
    Random random = new Random(14);
    NameTagger tagger = new NameTagger(TABLE);
    for (int i = 0; i < 4000; i++) {
      String text = OddText.of(random, 30);
      Sentence sentence = OddTrees.of(random, text, 0, new Span(0, text.length()));
      int covered = 0;
      for (Mention mention : tagger.tag(text, sentence, false)) {
        assertTrue(sentence.span().covers(mention.span()), text);
        assertTrue(mention.span().length() > 0, text);
        assertTrue(mention.span().start() >= covered, text);
        assertEquals(mention.span().of(text), mention.text());
        covered = mention.span().end();
      }
    }
  }

  private static Actor actor(String id, String name, Actor.Kind kind) {
    return new Actor(
        id,
        name,
        kind,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
