package readout.read.timeml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import readout.model.Span;
import readout.read.input.PlainXml;
import readout.read.input.Unreadable;

/**
 * A file in TimeML 1.2.1 (Pustejovsky and others, 2003), as TimeBank and TempEval-3 give them out:
 * the words of TEXT, its events with their first instance, and the links between these.
 */
public final class TimeMlFile {
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Span> places = new LinkedHashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, TimeMlEvent> events = new HashMap<>();
  private final Map<String, String> instances = new HashMap<>();
  private final List<String[]> links = new ArrayList<>();
  private boolean within;
  private boolean found;
  private String open = "";
  private int from;

  private TimeMlFile() {}

  /**
   * Reads a file.
   *
   * @throws Unreadable where it is no TimeML
   * @throws IOException where the file fails to come
   */
  public static TimeMlText read(Path file) throws IOException {
    TimeMlFile draft = new TimeMlFile();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = PlainXml.factory().createXMLStreamReader(in);
      boolean root = false;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (!root && !xml.getLocalName().equals("TimeML")) {
              throw new Unreadable("its root is not TimeML", "give files as TimeBank's");
            }
            root = true;
            draft.start(xml);
          }
          case XMLStreamConstants.END_ELEMENT -> draft.end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              draft.words(xml.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException broken) {
      throw new Unreadable("it is no well-formed XML", "give files as TimeBank's");
    }
    if (!draft.found) {
      throw new Unreadable("it has no element TEXT", "give files as TimeBank's");
    }
    return draft.whole();
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "TEXT" -> {
        within = true;
        found = true;
      }
      case "EVENT" -> {
        open = attribute(xml, "eid");
        from = text.length();
        types.put(open, attribute(xml, "class"));
      }
      case "MAKEINSTANCE" -> instance(xml);
      case "SLINK" ->
          links.add(
              new String[] {
                attribute(xml, "relType"),
                attribute(xml, "eventInstanceID"),
                attribute(xml, "subordinatedEventInstance")
              });
      default -> {}
    }
  }

  private void instance(XMLStreamReader xml) {
    String event = attribute(xml, "eventID");
    instances.put(attribute(xml, "eiid"), event);
    Span place = places.get(event);
    if (place != null) {
      String modality = attribute(xml, "modality");
      events.putIfAbsent(
          event,
          new TimeMlEvent(
              place,
              types.getOrDefault(event, ""),
              attribute(xml, "tense"),
              attribute(xml, "polarity"),
              modality.equalsIgnoreCase("none") ? "" : modality));
    }
  }

  private void end(String name) {
    if (name.equals("TEXT")) {
      within = false;
    } else if (name.equals("EVENT") && !open.isEmpty()) {
      if (within && text.length() > from) {
        places.put(open, new Span(from, text.length()));
      }
      open = "";
    }
  }

  private void words(String words) {
    if (within) {
      text.append(words);
    }
  }

  private TimeMlText whole() {
    List<TimeMlEvent> marked = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (String event : places.keySet()) {
      TimeMlEvent known = events.get(event);
      if (known != null) {
        numbers.put(event, marked.size());
        marked.add(known);
      }
    }
    List<TimeMlLink> told = new ArrayList<>();
    for (String[] link : links) {
      Integer over = numbers.get(instances.getOrDefault(link[1], ""));
      Integer under = numbers.get(instances.getOrDefault(link[2], ""));
      if (over != null && under != null) {
        told.add(new TimeMlLink(link[0], over, under));
      }
    }
    return new TimeMlText(text.toString(), marked, told);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
