package fr.guichet.exchange.workbook.ods;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pages on which an OpenDocument file is printed: A4 landscape, with what they are. */
final class OdsPages {

  /** From the edge of the paper to the words of the page, in inches. */
  private static final double EDGE = 0.3;

  private final OdsXml xml;
  private final String title;

  /**
   * @param title printed on each page
   */
  OdsPages(OdsXml xml, String title) {
    this.xml = xml;
    this.title = title;
  }

  /** The style of a sheet, which brings its page. */
  static String sheet(int number) {
    return "sheet-" + number;
  }

  private static String page(int number) {
    return "Page" + number;
  }

  private static String layout(int number) {
    return "layout-" + number;
  }

  static void sheets(OdsXml xml, List<OdsSheet> sheets) throws IOException {
    for (OdsSheet sheet : sheets) {
      xml.open(
          "style:style",
          "style:name",
          sheet(sheet.number()),
          "style:family",
          "table",
          "style:master-page-name",
          page(sheet.number()));
      xml.empty("style:table-properties", "table:display", "true");
      xml.close();
    }
  }

  /** A page for each sheet, of its scale. */
  void of(List<OdsSheet> sheets) throws IOException {
    xml.open("office:automatic-styles");
    for (OdsSheet sheet : sheets) {
      layout(sheet);
    }
    xml.close().open("office:master-styles");
    for (OdsSheet sheet : sheets) {
      master(sheet.number());
    }
    xml.close();
  }

  private void layout(OdsSheet sheet) throws IOException {
    xml.open("style:page-layout", "style:name", layout(sheet.number()));
    List<String> page =
        new ArrayList<>(
            List.of(
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
                "style:first-page-number",
                "continue",
                "style:print",
                "objects charts drawings zero-values"));
    int scale = sheet.scale();
    page.addAll(
        scale == 0
            ? List.of("style:scale-to-X", "1", "style:scale-to-Y", "0")
            : List.of("style:scale-to", scale + "%"));
    xml.empty("style:page-layout-properties", page.toArray(String[]::new));
    room("style:header-style", "fo:margin-bottom");
    room("style:footer-style", "fo:margin-top");
    xml.close();
  }

  private void room(String part, String side) throws IOException {
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

  private void master(int number) throws IOException {
    xml.open(
        "style:master-page", "style:name", page(number), "style:page-layout-name", layout(number));
    xml.open("style:header");
    region("style:region-left").words(title).close().close();
    region("style:region-right").open("text:sheet-name").close().close().close();
    xml.close().open("style:footer");
    region("style:region-left").open("text:sheet-name").close().close().close();
    region("style:region-right");
    numbers();
    xml.close().close().close().close();
  }

  private OdsXml region(String side) throws IOException {
    return xml.open(side).open("text:p");
  }

  /** The words are kept with the signs of Excel for the number of the page and of all pages. */
  private void numbers() throws IOException {
    for (String part : text("workbook.page").split("(?=&[PN])|(?<=&[PN])")) {
      switch (part) {
        case "&P" -> xml.open("text:page-number").words("1").close();
        case "&N" -> xml.open("text:page-count").words("1").close();
        default -> xml.words(part);
      }
    }
  }
}
