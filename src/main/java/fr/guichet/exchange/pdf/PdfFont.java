package fr.guichet.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font of a document, and how words fit a width in it.
 *
 * @param font embedded in the document
 */
record PdfFont(PDType0Font font) {

  private static final int NARROW_NO_BREAK = 0x202f;

  /** A font of ours, by the name of its file. */
  static PdfFont of(PDDocument document, String name) {
    try (InputStream in = PdfFont.class.getResourceAsStream("/fr/guichet/ui/fonts/" + name)) {
      return new PdfFont(PDType0Font.load(document, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sign that the font lacks becomes a question mark: the rest can be read. */
  String written(String words) {
    var kept = new StringBuilder();
    words
        .codePoints()
        .forEach(
            code -> {
              try {
                font.encode(Character.toString(code));
                kept.appendCodePoint(code);
              } catch (IOException | IllegalArgumentException e) {
                kept.append(code == NARROW_NO_BREAK ? "\u00a0" : "?");
              }
            });
    return kept.toString();
  }

  /** The lines that words take in a width; a word that is longer than it is cut. */
  List<String> wrapped(String words, float size, float width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer, size) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
      while (width(line, size) > width && line.length() > 1) {
        int cut = fitting(line, size, width);
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    lines.add(line);
    return lines;
  }

  private int fitting(String word, float size, float width) {
    int cut = word.length() - 1;
    while (cut > 1 && width(word.substring(0, cut), size) > width) {
      cut--;
    }
    return cut;
  }

  private float width(String words, float size) {
    try {
      return font.getStringWidth(written(words)) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
