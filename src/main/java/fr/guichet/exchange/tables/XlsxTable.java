package fr.guichet.exchange.tables;

import static fr.guichet.exchange.tables.TableFiles.damaged;

import fr.guichet.model.failure.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** An Excel workbook, read as a stream so that a large one takes little memory. */
final class XlsxTable implements TableFiles.Workbook {

  /** Rows that resemble each other pack to 1 %; a zip bomb to 0.1 %. */
  private static final double SMALLEST_RATIO = 0.002;

  private final Path file;

  XlsxTable(Path file) {
    this.file = file;
  }

  @Override
  public List<String> sheets() throws IOException {
    return open(
        (archive, reader) -> {
          List<String> names = new ArrayList<>();
          var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
          while (sheets.hasNext()) {
            sheets.next().close();
            names.add(sheets.getSheetName());
          }
          return names;
        });
  }

  @Override
  public void read(String sheet, RowCollector rows) throws IOException {
    open(
        (archive, reader) -> {
          var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
          while (sheets.hasNext()) {
            try (InputStream bytes = sheets.next()) {
              if (sheets.getSheetName().equals(sheet)) {
                parse(bytes, new XlsxRows(cells(archive, reader), rows));
                return sheet;
              }
            }
          }
          return sheet;
        });
  }

  private XlsxCells cells(OPCPackage archive, XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    // These are held whole
    for (XSSFRelation kind : List.of(XSSFRelation.STYLES, XSSFRelation.THEME)) {
      for (PackagePart part : archive.getPartsByContentType(kind.getContentType())) {
        Archive.count(part.getInputStream(), Archive.LARGEST_PART);
      }
    }
    return new XlsxCells(texts(archive), reader.getStylesTable(), counts1904(reader));
  }

  private ReadOnlySharedStringsTable texts(OPCPackage archive)
      throws IOException, SAXException, ParserConfigurationException {
    String name = XSSFRelation.SHARED_STRINGS.getContentType();
    for (PackagePart part : archive.getPartsByContentType(name)) {
      wellFormed(new LimitedStream(part.getInputStream(), Archive.LARGEST_TEXTS));
    }
    return new ReadOnlySharedStringsTable(archive, false);
  }

  /** Workbooks born on an old Mac count days from 1904. */
  private static boolean counts1904(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    boolean[] found = new boolean[1];
    try (InputStream bytes = reader.getWorkbookData()) {
      parse(
          bytes,
          new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes marks) {
              String flag = name.equals("workbookPr") ? marks.getValue("date1904") : null;
              found[0] |= "1".equals(flag) || "true".equals(flag);
            }
          });
    }
    return found[0];
  }

  /** Tells of damage before POI reads the part: its parsers print what they throw. */
  private static void wellFormed(InputStream part)
      throws IOException, SAXException, ParserConfigurationException {
    try (part) {
      parse(part, new DefaultHandler());
    }
  }

  private static void parse(InputStream bytes, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(handler);
    parser.setErrorHandler(handler); // otherwise it prints what it throws
    parser.parse(new InputSource(bytes));
  }

  private interface Reading<T> {
    T of(OPCPackage archive, XSSFReader reader)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
  }

  private <T> T open(Reading<T> reading) throws IOException {
    ZipSecureFile.setMaxEntrySize(Archive.LARGEST_SHEET);
    ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
    try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(archive);
      wellFormed(reader.getWorkbookData());
      return reading.of(archive, reader);
    } catch (Failure e) {
      throw e;
    } catch (OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) { // POI tells of a damaged part by many unchecked exceptions
      throw damaged(file.getFileName().toString(), e);
    }
  }
}
