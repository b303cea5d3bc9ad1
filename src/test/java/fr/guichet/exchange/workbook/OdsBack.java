package fr.guichet.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A LibreOffice file as its XML says it. */
public record OdsBack(Map<String, Document> parts, List<ZipEntry> entries) {

  public static OdsBack of(Path file) throws Exception {
    Map<String, Document> parts = new LinkedHashMap<>();
    List<ZipEntry> entries = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        entries.add(entry);
        if (entry.getName().endsWith(".xml")) {
          parts.put(entry.getName(), document(zip.getInputStream(entry)));
        }
      }
    }
    return new OdsBack(parts, entries);
  }

  private static Document document(InputStream stream) throws Exception {
    try (stream) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
    }
  }

  public List<Element> elements(String part, String name) {
    return all(parts.get(part).getElementsByTagName(name));
  }

  private static List<Element> all(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  public List<String> sheets() {
    return elements("content.xml", "table:table").stream()
        .map(table -> table.getAttribute("table:name"))
        .toList();
  }

  public Element sheet(String name) {
    return elements("content.xml", "table:table").stream()
        .filter(table -> table.getAttribute("table:name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The values of each row: texts, numbers, days; blanks as null. */
  public List<List<Object>> rows(String sheet) {
    return all(sheet(sheet).getElementsByTagName("table:table-row")).stream()
        .map(OdsBack::values)
        .toList();
  }

  private static List<Object> values(Element row) {
    List<Object> values = new ArrayList<>();
    all(row.getElementsByTagName("table:table-cell")).forEach(cell -> values.add(value(cell)));
    while (!values.isEmpty() && values.getLast() == null) {
      values.removeLast();
    }
    return values;
  }

  private static Object value(Element cell) {
    assertThat(cell.getAttribute("table:formula")).isEmpty();
    return switch (cell.getAttribute("office:value-type")) {
      case "" -> null;
      case "string" -> text(cell);
      case "float", "percentage" -> Double.valueOf(cell.getAttribute("office:value"));
      case "date" -> LocalDate.parse(cell.getAttribute("office:date-value"));
      default -> throw new AssertionError(cell.getAttribute("office:value-type"));
    };
  }

  private static String text(Element cell) {
    List<String> lines = new ArrayList<>();
    for (Element paragraph : all(cell.getElementsByTagName("text:p"))) {
      StringBuilder line = new StringBuilder();
      NodeList nodes = paragraph.getChildNodes();
      for (int i = 0; i < nodes.getLength(); i++) {
        line.append(text(nodes.item(i)));
      }
      lines.add(line.toString());
    }
    return String.join("\n", lines);
  }

  private static String text(Node node) {
    return switch (node.getNodeName()) {
      case "text:s" -> " ";
      case "text:tab" -> "\t";
      default -> {
        assertThat(node.getTextContent()).doesNotContain("  ", "\t");
        yield node.getTextContent();
      }
    };
  }

  public static byte[] bytes(Path file, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream stream = zip.getInputStream(zip.getEntry(entry))) {
      return stream.readAllBytes();
    }
  }
}
