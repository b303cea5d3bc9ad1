package fr.guichet.exchange.workbook.ods;

import java.io.IOException;

/** Words as OpenDocument keeps them: spaces, tabs and line breaks are elements of their own. */
final class OdsText {

  private OdsText() {}

  /** Writes the paragraphs of a cell, one a line of the text. */
  static void write(OdsXml xml, String text) throws IOException {
    for (String line : text.split("\\r\\n|[\\r\\n]", -1)) {
      xml.open("text:p");
      line(xml, line);
      xml.close();
    }
  }

  private static void line(OdsXml xml, String line) throws IOException {
    int plain = 0;
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      boolean again = letter == ' ' && (at == 0 || line.charAt(at - 1) == ' ' || ends(line, at));
      if (again || letter == '\t') {
        xml.words(line.substring(plain, at));
        xml.empty(again ? "text:s" : "text:tab");
        plain = at + 1;
      }
    }
    xml.words(line.substring(plain));
  }

  private static boolean ends(String line, int at) {
    return at == line.length() - 1;
  }
}
