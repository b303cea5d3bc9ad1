package fr.guichet.exchange.workbook.ods;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML part of an OpenDocument file, written from its first element to its last. */
final class OdsXml {

  private static final String VERSION = "1.3";

  /** Packing each of the many small pieces by itself would take ten times as long. */
  private static final int BUFFER = 1 << 16;

  private static final String[][] NAMESPACES = {
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    {"xlink", "http://www.w3.org/1999/xlink"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
  };

  private final XMLStreamWriter out;

  /**
   * Starts a part.
   *
   * @param root its outermost element, such as {@code office:document-content}
   */
  OdsXml(OutputStream stream, String root) throws IOException {
    try {
      out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(
                  new BufferedOutputStream(stream, BUFFER), StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      out.writeStartElement(root);
      for (String[] space : NAMESPACES) {
        out.writeAttribute("xmlns:" + space[0], space[1]);
      }
      String prefix = root.substring(0, root.indexOf(':'));
      out.writeAttribute(prefix + ":version", VERSION);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Starts an element that {@link #close} ends.
   *
   * @param attributes names and values in turn
   */
  OdsXml open(String name, String... attributes) throws IOException {
    try {
      out.writeStartElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** An element with nothing in it. */
  OdsXml empty(String name, String... attributes) throws IOException {
    try {
      out.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int index = 0; index < attributes.length; index += 2) {
      out.writeAttribute(attributes[index], legal(attributes[index + 1]));
    }
  }

  /** One more of the element that was just opened. */
  OdsXml attribute(String name, String value) throws IOException {
    try {
      attributes(name, value);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  OdsXml close() throws IOException {
    try {
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** Text as it is; OpenDocument takes several spaces for one (see {@link OdsText}). */
  OdsXml words(String text) throws IOException {
    try {
      out.writeCharacters(legal(text));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** Ends what is open, and the part. */
  void end() throws IOException {
    try {
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** XML has no place for control characters and halves of pairs: one would spoil the file. */
  private static String legal(String text) {
    for (int index = 0; index < text.length(); ) {
      int point = text.codePointAt(index);
      if (!legal(point)) {
        return text.codePoints()
            .map(each -> legal(each) ? each : '\ufffd')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
      index += Character.charCount(point);
    }
    return text;
  }

  private static boolean legal(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= ' ' && point < Character.MIN_SURROGATE
        || point > Character.MAX_SURROGATE && point != 0xfffe && point != 0xffff;
  }
}
