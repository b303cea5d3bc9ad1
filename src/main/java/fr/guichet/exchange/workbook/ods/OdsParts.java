package fr.guichet.exchange.workbook.ods;

import fr.guichet.exchange.workbook.sheet.Look;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** What an OpenDocument file holds beside its sheets: views, who made it, its parts. */
final class OdsParts {

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

  /** The font of all cells, and the pages. */
  void styles(OutputStream stream, List<OdsSheet> sheets) throws IOException {
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
    xml.close();
    new OdsPages(xml, title).of(sheets);
    xml.end();
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

  void manifest(OutputStream stream, String mime, List<OdsPicture> pictures) throws IOException {
    OdsXml xml = new OdsXml(stream, "manifest:manifest");
    file(xml, "/", mime);
    for (String part : List.of("content.xml", "styles.xml", "settings.xml", "meta.xml")) {
      file(xml, part, "text/xml");
    }
    for (OdsPicture picture : pictures) {
      file(xml, picture.path(), "image/png");
    }
    xml.end();
  }

  private static void file(OdsXml xml, String path, String type) throws IOException {
    xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }
}
