package fr.guichet.exchange.tables;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one table of an OpenDocument sheet (ODF 1.3, part 3, chapter 9). */
final class OdsRows {

  private record Merged(int column, int firstLine, int lastLine) {}

  private static final int LONGEST_VALUE = 40_000;
  private static final int LAST_LINE = Integer.MAX_VALUE / 2; // what is repeated adds to it
  private static final int MOST_MERGED = 1_000_000;

  private final XMLStreamReader reader;
  private final RowCollector rows;
  private final List<Merged> merged = new ArrayList<>();
  private int line = 1;

  /** A reader that stands on the start of the table. */
  OdsRows(XMLStreamReader reader, RowCollector rows) {
    this.reader = reader;
    this.rows = rows;
  }

  /** Reads up to the end of the table. */
  void read() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT && is("table-row")) {
        row();
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    merged.forEach(area -> rows.spread(area.column, area.firstLine, area.lastLine));
  }

  private void row() throws XMLStreamException {
    int repeated = number("number-rows-repeated");
    List<String> cells = new ArrayList<>();
    int column = 0;
    while (!(reader.next() == XMLStreamConstants.END_ELEMENT && is("table-row"))) {
      if (reader.isStartElement() && (is("table-cell") || is("covered-table-cell"))) {
        column = Math.min(column + cell(cells, column), RowCollector.MOST_COLUMNS);
      }
    }
    boolean blank = cells.stream().allMatch(String::isBlank);
    for (int i = 0; i < repeated && !blank; i++) {
      rows.add(line + i, cells);
    }
    line = (int) Math.min((long) line + repeated, LAST_LINE);
  }

  /** Reads a cell and answers how many columns it takes. */
  private int cell(List<String> cells, int column) throws XMLStreamException {
    int repeated = Math.min(number("number-columns-repeated"), RowCollector.MOST_COLUMNS);
    int spanned = number("number-rows-spanned");
    if (spanned > 1 && column < RowCollector.MOST_COLUMNS && merged.size() < MOST_MERGED) {
      merged.add(new Merged(column, line, line + spanned - 1));
    }
    String text = text();
    for (int i = column; i < column + repeated && i < RowCollector.MOST_COLUMNS; i++) {
      if (!text.isEmpty()) {
        cells.addAll(Collections.nCopies(Math.max(0, i - cells.size()), ""));
        cells.add(text);
      }
    }
    return repeated;
  }

  /** Dates, times and flags from the value, all else as shown. */
  private String text() throws XMLStreamException {
    String type = mark(reader, "value-type", "");
    Map<String, String> values =
        Map.of(
            "date", moment(mark(reader, "date-value", "")),
            "time", mark(reader, "time-value", ""),
            "boolean", mark(reader, "boolean-value", "").equals("true") ? "VRAI" : "FAUX");
    String plain = mark(reader, "value", "");
    String shown = shown();
    if (type.equals("time")) {
      return time(values.get("time"), shown);
    }
    return values.getOrDefault(type, shown.isEmpty() ? plain : shown);
  }

  private static String moment(String iso) {
    return iso.replaceAll("T00:00(:00(\\.0+)?)?$", "").replaceAll(":00(\\.0+)?$", "");
  }

  private static String time(String iso, String shown) {
    if (!iso.startsWith("PT")) {
      return shown;
    }
    long seconds = Duration.parse(iso.replaceAll("[.,]\\d+(?=S)", "")).toSeconds();
    String minutes = "%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : minutes + ":%02d".formatted(seconds % 60);
  }

  /** The paragraphs of a cell, up to its end; comments are not part of it. */
  private String shown() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int comment = 0;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          comment += comment > 0 || is("annotation") ? 1 : 0;
          text.append(is("p") && !text.isEmpty() || is("s") || is("tab") ? " " : "");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          comment = Math.max(0, comment - 1);
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (comment == 0 && text.length() < LONGEST_VALUE) {
            text.append(reader.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  private boolean is(String name) {
    return reader.getLocalName().equals(name);
  }

  private int number(String name) {
    return Math.max(1, Integer.parseInt(mark(reader, name, "1")));
  }

  /** An attribute by its local name, which is enough within a cell. */
  static String mark(XMLStreamReader reader, String name, String absent) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return absent;
  }
}
