package readout.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import readout.read.input.Budget;
import readout.read.input.PlainXml;
import readout.read.input.Unreadable;
import readout.read.page.ByteOrderMark;

/** Goes through the markup of one part. Entities and outer parts are not known to it. */
final class Markup {
  /** Tables in tables and controls in controls go nowhere near this. */
  private static final int DEEPEST = 500;

  private static final Set<String> WORDS =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private Markup() {}

  /** Is told what the part holds, in order. */
  interface Listener {
    /** An element begins; its name is "" where it is not of word processing. */
    void start(String name, Attributes attributes);

    /** An element ends. */
    void end(String name);

    /** Characters; they may come in pieces. */
    void words(String words) throws Unreadable;
  }

  /** The attributes of an element. */
  @FunctionalInterface
  interface Attributes {
    /** The value of one that is of word processing. */
    Optional<String> of(String name);
  }

  /**
   * Reads a part to its end.
   *
   * @throws Unreadable where it declares a document type, nests without end or takes too long
   * @throws XMLStreamException where it is broken
   */
  static void read(InputStream part, Budget budget, Listener listener)
      throws IOException, XMLStreamException {
    // Java's parser tells of bytes that are no characters on standard error, so it gets characters
    XMLStreamReader xml = PlainXml.factory().createXMLStreamReader(characters(part));
    int depth = 0;
    while (xml.hasNext()) {
      budget.check();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > DEEPEST) {
            throw new Unreadable("its parts lie too deep in each other", "give its text");
          }
          listener.start(name(xml), wanted -> attribute(xml, wanted));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          listener.end(name(xml));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            listener.words(xml.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Unreadable("it declares entities, as a bomb does", "save it anew");
        default -> {}
      }
    }
  }

  /** The characters of a part, which is in UTF-8, or in UTF-16 with a mark (ECMA-376). */
  private static Reader characters(InputStream part) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(part, 4);
    byte[] head = bytes.readNBytes(4);
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
    int skip = mark.map(ByteOrderMark::length).orElse(0);
    bytes.unread(head, skip, head.length - skip);
    return new InputStreamReader(
        bytes,
        mark.map(ByteOrderMark::charset)
            .orElse(StandardCharsets.UTF_8)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static String name(XMLStreamReader xml) {
    String space = xml.getNamespaceURI();
    boolean known = space != null && (WORDS.contains(space) || space.equals(COMPATIBILITY));
    return known ? xml.getLocalName() : "";
  }

  private static Optional<String> attribute(XMLStreamReader xml, String wanted) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (space != null && WORDS.contains(space) && xml.getAttributeLocalName(i).equals(wanted)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }
}
