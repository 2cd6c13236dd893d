package readout.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Publication;
import readout.read.input.Found;
import readout.read.input.Quoted;
import readout.read.input.Unreadable;
import readout.read.page.Page;

class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- made by hand -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>The Harbour Times</title><link>http://harbour.example/</link>
      <item><title>Envoys &amp; ministers meet</title><link>http://harbour.example/1</link>
        <pubDate>Tue, 04 Mar 2031 21:05:00 -0500</pubDate><dc:creator>Ida Berg</dc:creator>
        <description>A teaser.</description>
        <content:encoded><![CDATA[<p>The envoys met at dawn.</p><p>&ldquo;No,&rdquo; she said.</p>]]></content:encoded></item>
      <item><title>Talks end</title><guid>http://harbour.example/2</guid>
        <source url="http://strait.example/rss">Strait Post</source>
        <author>desk@strait.example (Tom Holm)</author>
        <description>&lt;p&gt;The talks ended &amp;amp; failed.&lt;/p&gt;</description></item>
      <item><title>Empty</title></item>
      </channel></rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title>
      <entry><title type="html">Envoys meet</title><link rel="self" href="http://x.example/self"/>
        <link rel="alternate" href="http://x.example/a"/><published>2031-03-04T08:00:00Z</published>
        <updated>2031-03-05T09:30:00+01:00</updated><author><name>Ida Berg</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The envoys met.</p>
        <p>They left at noon.</p></div></content></entry>
      </feed>
      """;

  private static Page at(Found found, int place) {
    Quoted.holds(found.pages().get(place));
    return found.pages().get(place);
  }

  @Test
  void anItemIsAReport() throws IOException {
    Found found = Found.in(RSS, Feed::read);
    Page first = at(found, 0);
    assertEquals(List.of("The envoys met at dawn.", "“No,” she said."), Quoted.prose(first));
    Quoted.from(first, "“No,” she", "&ldquo;No,&rdquo; she");
    assertEquals(Optional.of("Envoys & ministers meet"), first.facts().title());
    assertEquals(Optional.of("The Harbour Times"), first.facts().outlet());
    assertEquals(Optional.of("http://harbour.example/1"), first.facts().url());
    assertEquals(List.of("Ida Berg"), first.facts().authors());
    Publication published = first.facts().publication().orElseThrow();
    assertEquals("2031-03-04", published.day().orElseThrow().toString());
    assertEquals("2031-03-04T21:05-05:00", published.at().orElseThrow().toString());
    assertEquals(List.of("3:0 no text found in the item"), found.refused());
  }

  @Test
  void anItemOfAnotherSourceIsThatOnes() throws IOException {
    Page second = at(Found.in(RSS, Feed::read), 1);
    assertEquals(Optional.of("Strait Post"), second.facts().outlet());
    assertEquals(Optional.of("http://harbour.example/2"), second.facts().url());
    assertEquals(List.of("Tom Holm"), second.facts().authors());
    assertEquals(List.of("The talks ended & failed."), Quoted.prose(second));
  }

  @Test
  void atomIsReadToo() throws IOException {
    Page page = at(Found.in(ATOM, Feed::read), 0);
    assertEquals(List.of("The envoys met.", "They left at noon."), Quoted.prose(page));
    assertEquals(Optional.of("http://x.example/a"), page.facts().url());
    assertEquals(Optional.of("Harbour"), page.facts().outlet());
    assertEquals(
        "2031-03-05T09:30+01:00",
        page.facts().updated().orElseThrow().at().orElseThrow().toString());
  }

  @Test
  void entitiesOfItsOwnAreRefused() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
            + "<rss><channel><item><description>&b;</description></item></channel></rss>";
    assertThrows(Unreadable.class, () -> Found.in(bomb, Feed::read));
    assertThrows(Unreadable.class, () -> Found.in("<rss><channel/></rss>", Feed::read));
  }
}
