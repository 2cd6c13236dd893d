package readout.read.input;

import javax.xml.stream.XMLInputFactory;

/** XML that asks for nothing else: no document types, no entities from outside. Stateless. */
public final class PlainXml {
  private PlainXml() {}

  /** A factory of readers that know nothing of either: an entity that is used is an error. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
