package readout.show.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void textStaysText() {
    assertEquals("&lt;b a=&quot;x&quot;&gt;&amp;&#39;", Html.text("<b a=\"x\">&'"));
  }

  @Test
  void everyEndOfALineIsOne() {
    assertEquals("a\nb\nc\nd\ne\n\nf\tg", Html.text("a\r\nb\rc\fd\u0085e\r\n\r\nf\tg"));
  }

  @Test
  void whatHtmlMayNotHoldIsShownAsMissing() {
    assertEquals("\ufffda\ufffdb\ufffd", Html.text("\u0000a\ud800b\ufffe"));
  }
}
