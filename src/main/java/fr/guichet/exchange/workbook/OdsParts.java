package fr.guichet.exchange.workbook;

import static fr.guichet.model.text.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What an OpenDocument file holds beside its sheets: pages, views, who made it, its parts. */
final class OdsParts {

  /** Of every sheet: it brings the page. */
  static final String SHEET_STYLE = "sheet";

  private static final String PAGE = "Page";
  private static final String PAGE_LAYOUT = "landscape";

  /** From the edge of the paper to the words of the page. */
  private static final double EDGE = 0.3;

  private final String title;
  private final String author;

  OdsParts(String title, String author) {
    this.title = title;
    this.author = author;
  }

  /** Declares the font. */
  static void fonts(OdsXml xml) throws IOException {
    xml.open("office:font-face-decls");
    xml.empty("style:font-face", "style:name", Look.FONT, "svg:font-family", Look.FONT);
    xml.close();
  }

  static void sheetStyle(OdsXml xml) throws IOException {
    xml.open(
        "style:style",
        "style:name",
        SHEET_STYLE,
        "style:family",
        "table",
        "style:master-page-name",
        PAGE);
    xml.empty("style:table-properties", "table:display", "true");
    xml.close();
  }

  /** The font of all cells, and the page: A4 landscape, as wide as the sheet. */
  void styles(OutputStream stream) throws IOException {
    OdsXml xml = new OdsXml(stream, "office:document-styles");
    fonts(xml);
    xml.open("office:styles");
    xml.open("style:default-style", "style:family", "table-cell");
    xml.empty(
        "style:text-properties",
        "style:font-name",
        Look.FONT,
        "fo:font-size",
        Look.SIZE + "pt",
        "fo:language",
        "fr",
        "fo:country",
        "FR");
    xml.close();
    xml.empty("style:style", "style:name", "Default", "style:family", "table-cell");
    xml.close().open("office:automatic-styles");
    layout(xml);
    xml.close().open("office:master-styles");
    xml.open("style:master-page", "style:name", PAGE, "style:page-layout-name", PAGE_LAYOUT);
    xml.open("style:header");
    region(xml, "style:region-left").words(title).close().close();
    region(xml, "style:region-right").open("text:sheet-name").close().close().close();
    xml.close().open("style:footer");
    region(xml, "style:region-left").open("text:sheet-name").close().close().close();
    region(xml, "style:region-right");
    page(xml);
    xml.end();
  }

  private static OdsXml region(OdsXml xml, String side) throws IOException {
    return xml.open(side).open("text:p");
  }

  /** The words are kept with the signs of Excel for the number of the page and of all pages. */
  private static void page(OdsXml xml) throws IOException {
    for (String part : text("workbook.page").split("(?=&[PN])|(?<=&[PN])")) {
      switch (part) {
        case "&P" -> xml.open("text:page-number").words("1").close();
        case "&N" -> xml.open("text:page-count").words("1").close();
        default -> xml.words(part);
      }
    }
  }

  private static void layout(OdsXml xml) throws IOException {
    xml.open("style:page-layout", "style:name", PAGE_LAYOUT);
    xml.empty(
        "style:page-layout-properties",
        "fo:page-width",
        "29.7cm",
        "fo:page-height",
        "21cm",
        "style:print-orientation",
        "landscape",
        "fo:margin-left",
        inches(Look.MARGIN),
        "fo:margin-right",
        inches(Look.MARGIN),
        "fo:margin-top",
        inches(EDGE),
        "fo:margin-bottom",
        inches(EDGE),
        "style:table-centering",
        "horizontal",
        "style:print",
        "objects charts drawings zero-values",
        "style:scale-to-X",
        "1",
        "style:scale-to-Y",
        "0");
    words(xml, "style:header-style", "fo:margin-bottom");
    words(xml, "style:footer-style", "fo:margin-top");
    xml.close();
  }

  private static void words(OdsXml xml, String part, String side) throws IOException {
    xml.open(part);
    xml.empty(
        "style:header-footer-properties",
        "fo:min-height",
        inches(Look.MARGIN_WITH_WORDS - EDGE),
        "fo:margin-left",
        "0in",
        "fo:margin-right",
        "0in",
        side,
        inches((Look.MARGIN_WITH_WORDS - EDGE) / 2));
    xml.close();
  }

  private static String inches(double length) {
    return String.format(Locale.ROOT, "%.3fin", length);
  }

  /** The titles of each table stay in view, and no grid is drawn over the lines of our own. */
  void settings(OutputStream stream, List<SheetContent> sheets) throws IOException {
    OdsXml xml = new OdsXml(stream, "office:document-settings");
    xml.open("office:settings");
    xml.open("config:config-item-set", "config:name", "ooo:view-settings");
    xml.open("config:config-item-map-indexed", "config:name", "Views");
    xml.open("config:config-item-map-entry");
    item(xml, "ViewId", "string", "view1");
    xml.open("config:config-item-map-named", "config:name", "Tables");
    for (SheetContent sheet : sheets) {
      xml.open("config:config-item-map-entry", "config:name", sheet.name());
      String below = Integer.toString(sheet.table().header() + 1);
      item(xml, "HorizontalSplitMode", "short", "0");
      item(xml, "VerticalSplitMode", "short", "2");
      item(xml, "VerticalSplitPosition", "int", below);
      item(xml, "ActiveSplitRange", "short", "2");
      item(xml, "PositionTop", "int", "0");
      item(xml, "PositionBottom", "int", below);
      item(xml, "ShowGrid", "boolean", "false");
      xml.close();
    }
    xml.close();
    item(xml, "ActiveTable", "string", sheets.getFirst().name());
    item(xml, "ShowGrid", "boolean", "false");
    xml.end();
  }

  private static void item(OdsXml xml, String name, String type, String value) throws IOException {
    xml.open("config:config-item", "config:name", name, "config:type", type);
    xml.words(value).close();
  }

  void meta(OutputStream stream, Instant made) throws IOException {
    OdsXml xml = new OdsXml(stream, "office:document-meta");
    xml.open("office:meta");
    xml.open("meta:generator").words("Guichet").close();
    xml.open("dc:title").words(title).close();
    xml.open("meta:initial-creator").words(author).close();
    xml.open("dc:creator").words(author).close();
    xml.open("meta:creation-date").words(made.toString()).close();
    xml.open("dc:date").words(made.toString()).close();
    xml.open("dc:language").words("fr-FR").close();
    xml.end();
  }

  void manifest(OutputStream stream, String mime) throws IOException {
    OdsXml xml = new OdsXml(stream, "manifest:manifest");
    file(xml, "/", mime);
    for (String part : List.of("content.xml", "styles.xml", "settings.xml", "meta.xml")) {
      file(xml, part, "text/xml");
    }
    xml.end();
  }

  private static void file(OdsXml xml, String path, String type) throws IOException {
    xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }
}
