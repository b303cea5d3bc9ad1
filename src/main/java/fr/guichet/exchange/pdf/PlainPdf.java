package fr.guichet.exchange.pdf;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.files.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Black words on white A4: headings, text that wraps, tables whose cells are never cut. */
final class PlainPdf implements AutoCloseable {

  private static final float MARGIN = 56;
  private static final float FOOT = 40;
  private static final float LEAST_Y = FOOT + MARGIN / 2;
  private static final float SECTION_ROOM = 40;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float LEADING = 1.35f;
  private static final float TEXT = 11;
  private static final float SMALL = 9;
  private static final float CELL = 9.5f;
  private static final float CELL_LEADING = 1.25f;
  private static final float CELL_GAP = 5;
  private static final float COMPACT = 10.6f;
  private static final float COMPACT_TEXT = 7.2f;

  private final PDDocument document = new PDDocument();
  private final PdfFont regular;
  private final PdfFont bold;
  private final String foot;
  private PDPageContentStream page;
  private float y;
  private float scale = 1;

  /**
   * @param foot at the foot of each page, before its number
   */
  PlainPdf(String title, String foot) {
    this.foot = foot;
    document.getDocumentInformation().setTitle(title);
    regular = PdfFont.of(document, "Inter-Regular.ttf");
    bold = PdfFont.of(document, "Inter-Bold.ttf");
    newPage();
  }

  /** Headings and text larger from here on; tables stay as they are. */
  PlainPdf enlarged(float by) {
    scale = by;
    return this;
  }

  PlainPdf heading(String words) {
    return block(words, bold, 18, 0).gap(6);
  }

  PlainPdf section(String words) {
    return gap(8).block(words, bold, 12.5f, 0).gap(2);
  }

  PlainPdf line(String words) {
    return block(words, regular, TEXT, 0);
  }

  PlainPdf strong(String words) {
    return block(words, bold, TEXT, 0);
  }

  PlainPdf item(String words) {
    return block("•  " + words, regular, TEXT, 12);
  }

  PlainPdf gap(float points) {
    y -= points;
    return this;
  }

  private PlainPdf block(String words, PdfFont font, float points, float indent) {
    float size = points * scale;
    for (String line : font.wrapped(words, size, WIDTH - indent)) {
      room(size * LEADING);
      y -= size * LEADING;
      write(line, font, size, MARGIN + indent, y);
    }
    return this;
  }

  /**
   * A table line: each cell wraps within its share of the width.
   *
   * @param shares of the width, adding up to 1
   */
  PlainPdf row(List<String> cells, double[] shares, boolean head) {
    PdfFont font = head ? bold : regular;
    List<List<String>> wrapped = cells(cells, shares, font);
    int most = wrapped.stream().mapToInt(List::size).max().orElse(1);
    float leading = CELL * CELL_LEADING;
    room(most * leading + CELL_GAP);
    float x = MARGIN;
    for (int i = 0; i < cells.size(); i++) {
      for (int line = 0; line < wrapped.get(i).size(); line++) {
        write(wrapped.get(i).get(line), font, CELL, x, y - (line + 1) * leading);
      }
      x += (float) (WIDTH * shares[i]);
    }
    y -= most * leading + CELL_GAP;
    rule();
    return this;
  }

  /**
   * A table under its name: lines are never cut, and a page that goes on with it has its titles
   * again. The name stays with the first line.
   *
   * @param shares of the width, adding up to 1
   */
  PlainPdf table(String name, List<String> titles, List<List<String>> lines, double[] shares) {
    float first = lines.isEmpty() ? 0 : heightOf(lines.getFirst(), shares);
    room(SECTION_ROOM + heightOf(titles, shares) * 2 + first);
    section(name).row(titles, shares, true);
    for (List<String> line : lines) {
      if (y - heightOf(line, shares) < LEAST_Y) {
        newPage().row(titles, shares, true);
      }
      row(line, shares, false);
    }
    return this;
  }

  /**
   * A picture as wide as the page under its name; both stay together.
   *
   * @param png a PNG file
   * @param height for a width of 1
   */
  PlainPdf picture(byte[] png, double height, String name) {
    float high = (float) (WIDTH * height);
    room(SECTION_ROOM + high);
    section(name);
    try {
      var image = PDImageXObject.createFromByteArray(document, png, name);
      y -= high;
      page.drawImage(image, MARGIN, y, WIDTH, high);
      return gap(4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> cells(List<String> cells, double[] shares, PdfFont font) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      float width = (float) (WIDTH * shares[i]) - CELL_GAP;
      wrapped.add(font.wrapped(cells.get(i), CELL, width));
    }
    return wrapped;
  }

  /** A small table under its name, with less room between its lines: much on one page. */
  PlainPdf compact(String name, List<List<String>> lines, double[] shares) {
    block(name, bold, 12.5f, 0);
    lines.forEach(line -> compact(line, shares));
    return gap(3);
  }

  /** Each second cell is what is looked up, in bold. */
  private void compact(List<String> line, double[] shares) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      float width = (float) (WIDTH * shares[i]) - CELL_GAP;
      cells.add((i % 2 == 0 ? bold : regular).wrapped(line.get(i), COMPACT_TEXT, width));
    }
    int most = cells.stream().mapToInt(List::size).max().orElse(1);
    float leading = COMPACT_TEXT * CELL_LEADING;
    float high = Math.max(COMPACT, most * leading + 2);
    room(high);
    float x = MARGIN;
    for (int i = 0; i < cells.size(); i++) {
      for (int each = 0; each < cells.get(i).size(); each++) {
        PdfFont font = i % 2 == 0 ? bold : regular;
        write(cells.get(i).get(each), font, COMPACT_TEXT, x, y - (each + 1) * leading);
      }
      x += (float) (WIDTH * shares[i]);
    }
    y -= high;
  }

  /** Empty lines to write on, boxed. */
  PlainPdf blank(int lines, float height, double[] shares) {
    room(lines * height);
    float top = y + 2;
    for (int i = 0; i < lines; i++) {
      y -= height;
      rule();
    }
    float x = MARGIN;
    for (int i = 0; i < shares.length - 1; i++) {
      x += (float) (WIDTH * shares[i]);
      upright(x - 3, top, y + 2);
    }
    return this;
  }

  private void upright(float x, float from, float to) {
    try {
      page.setLineWidth(0.5f);
      page.moveTo(x, from);
      page.lineTo(x, to);
      page.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How high a table line will be, in points. */
  float heightOf(List<String> cells, double[] shares) {
    int most = cells(cells, shares, regular).stream().mapToInt(List::size).max().orElse(1);
    return most * CELL * CELL_LEADING + CELL_GAP;
  }

  private void rule() {
    try {
      page.setLineWidth(0.5f);
      page.moveTo(MARGIN, y + 2);
      page.lineTo(MARGIN + WIDTH, y + 2);
      page.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void room(float needed) {
    if (y - needed < LEAST_Y) {
      newPage();
    }
  }

  PlainPdf newPage() {
    try {
      if (page != null) {
        page.close();
      }
      var next = new PDPage(PDRectangle.A4);
      document.addPage(next);
      page = new PDPageContentStream(document, next);
      y = PDRectangle.A4.getHeight() - MARGIN;
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String words, PdfFont font, float size, float x, float at) {
    try {
      page.beginText();
      page.setFont(font.font(), size);
      page.newLineAtOffset(x, at);
      page.showText(font.written(words));
      page.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the file, whole or not at all; an older file of that name is replaced.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written
   */
  void save(Path target) {
    new AtomicFile()
        .write(
            target,
            out -> {
              write(out);
              return true;
            });
  }

  /** Numbers the pages and writes all of it. */
  private void write(OutputStream out) throws IOException {
    page.close();
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      page =
          new PDPageContentStream(
              document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true);
      write(text("paper.foot", foot, i + 1, pages), regular, SMALL, MARGIN, FOOT);
      page.close();
    }
    document.save(out);
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
