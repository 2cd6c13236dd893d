package readout.show.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.model.AlignedText;
import readout.model.Span;
import readout.show.html.Targets.Mark;

class MarkedTextTest {
  private static final Pattern MARK =
      Pattern.compile("<mark[^>]*data-t=\"([^\"]*)\">(?:<span[^>]*></span>)*([^<]*)</mark>");

  @Test
  void overlappingMarksAreSplitAtTheirEdges() {
    StringBuilder out = new StringBuilder();
    new MarkedText("abcdef", List.of(mark(0, 4, 0), mark(2, 6, 1))).write(new Span(0, 6), out);
    assertEquals(
        "<mark id=\"v0\" class=\"k-x\" data-t=\"0\">ab</mark>"
            + "<mark id=\"v1\" class=\"k-x\" data-t=\"0 1\">cd</mark>"
            + "<mark class=\"k-x\" data-t=\"1\">ef</mark>",
        out.toString());
  }

  @Test
  void everyMarkHasItsWordsAndNothingIsLost() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      String text = text(random, 1 + random.nextInt(80));
      List<Mark> marks = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        int start = random.nextInt(text.length());
        marks.add(mark(start, start + random.nextInt(text.length() - start + 1), i));
      }
      StringBuilder out = new StringBuilder();
      MarkedText marked = new MarkedText(text, marks);
      int cut = random.nextInt(text.length() + 1);
      marked.write(new Span(0, cut), out);
      marked.write(new Span(cut, text.length()), out);
      assertEquals(text, out.toString().replaceAll("<[^>]*>", ""));
      for (Mark mark : marks) {
        assertEquals(mark.span().of(text), words(out.toString(), mark.target()));
        boolean named = out.indexOf("id=\"" + mark.anchor() + "\"") >= 0;
        assertEquals(mark.span().length() > 0, named);
      }
    }
  }

  @Test
  void theWayBackCoversTheWayThere() {
    Random random = new Random(12);
    for (int round = 0; round < 200; round++) {
      String source = text(random, 60);
      AlignedText.Builder builder = AlignedText.from(source);
      for (int at = 0; at < 60; ) {
        int to = Math.min(60, at + 1 + random.nextInt(5));
        switch (random.nextInt(3)) {
          case 0 -> builder.copy(at, to);
          case 1 -> builder.replace("\n\n", at, to);
          default -> {}
        }
        at = to;
      }
      AlignedText body = builder.build();
      BodyPlaces places = BodyPlaces.of(body);
      for (int i = 0; i < 20 && !body.text().isEmpty(); i++) {
        int start = random.nextInt(body.text().length());
        Span span = new Span(start, start + 1 + random.nextInt(body.text().length() - start));
        Span found = places.of(body.toSource(span)).orElseThrow();
        assertTrue(found.covers(span), span + " " + found);
        assertEquals(body.toSource(span), body.toSource(found));
      }
      assertTrue(places.of(new Span(70, 80)).isEmpty());
    }
  }

  private static Mark mark(int start, int end, int target) {
    return new Mark(new Span(start, end), target, "v" + target, "x");
  }

  private static String words(String html, int target) {
    StringBuilder words = new StringBuilder();
    Matcher matcher = MARK.matcher(html);
    while (matcher.find()) {
      if (Arrays.asList(matcher.group(1).split(" ")).contains(Integer.toString(target))) {
        words.append(matcher.group(2));
      }
    }
    return words.toString();
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }
}
