package fr.guichet.exchange.tables;

import static fr.guichet.exchange.tables.TableFiles.damaged;

import fr.guichet.model.failure.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A LibreOffice sheet, read as a stream. SODS is not used here: it unpacks the whole document, and
 * repeated rows make a small file endless.
 */
final class OdsTable implements TableFiles.Workbook {

  private final Path file;

  OdsTable(Path file) {
    this.file = file;
  }

  @Override
  public List<String> sheets() throws IOException {
    List<String> names = new ArrayList<>();
    eachTable((name, reader) -> names.add(name));
    return names;
  }

  @Override
  public void read(String sheet, RowCollector rows) throws IOException {
    eachTable(
        (name, reader) -> {
          if (name.equals(sheet)) {
            new OdsRows(reader, rows).read();
          }
        });
  }

  private interface TableReading {
    void of(String name, XMLStreamReader reader) throws XMLStreamException;
  }

  private void eachTable(TableReading reading) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream bytes =
            new LimitedStream(
                zip.getInputStream(zip.getEntry("content.xml")), Archive.LARGEST_SHEET);
        // The parser prints a wrong byte before it throws: a strict decoder stops it first
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
      XMLStreamReader reader = factory().createXMLStreamReader(text);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("table")
            && reader.getPrefix().equals("table")) {
          reading.of(OdsRows.mark(reader, "name", ""), reader);
        }
      }
    } catch (Failure e) {
      throw e;
    } catch (XMLStreamException | RuntimeException e) { // a number or a length that is none
      throw damaged(file.getFileName().toString(), e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
