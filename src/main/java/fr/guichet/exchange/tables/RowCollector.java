package fr.guichet.exchange.tables;

import static fr.guichet.exchange.tables.TableFiles.unreadable;
import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.Progress;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.Table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gathers the rows that hold something, and stops where a file is larger than any real one. */
final class RowCollector {

  static final int MOST_ROWS = 200_000;

  /** Cells beyond are not read: no site keeps so many columns. */
  static final int MOST_COLUMNS = 256;

  private static final int LONGEST_CELL = 4_000;
  private static final long MOST_CHARACTERS = 60_000_000;
  private static final int MOST_SPREADS = 1_000_000;
  private static final int LONGEST_SHARED = 60;
  private static final int MOST_SHARED = 50_000;

  private final String fileName;
  private final Progress progress;
  private final NavigableMap<Integer, List<String>> rows = new TreeMap<>();
  private final Map<String, String> words = new HashMap<>();
  private long characters;
  private int spreads;

  RowCollector(String fileName, Progress progress) {
    this.fileName = fileName;
    this.progress = progress;
  }

  /** Adds a row; one that holds nothing is left out. */
  void add(int line, List<String> texts) {
    if (progress.cancelled()) {
      throw new Failure(Failure.Kind.REFUSED, text("import.cancelled"));
    }
    List<String> cells = new ArrayList<>();
    for (String text : texts.subList(0, Math.min(texts.size(), MOST_COLUMNS))) {
      String cell = clean(text);
      characters += cell.length();
      cells.add(cell);
    }
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    if (!cells.isEmpty()) {
      rows.put(line, cells);
    }
    if (rows.size() > MOST_ROWS || characters > MOST_CHARACTERS) {
      throw unreadable("import.file.tooManyRows", fileName, null);
    }
  }

  /** A cell merged over several rows counts for each row that holds something. */
  void spread(int column, int firstLine, int lastLine) {
    List<String> first = rows.get(firstLine);
    if (lastLine <= firstLine || first == null || column >= first.size()) {
      return;
    }
    for (List<String> cells : rows.subMap(firstLine, false, lastLine, true).values()) {
      if (++spreads > MOST_SPREADS) {
        throw unreadable("import.file.tooManyRows", fileName, null);
      }
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, first.get(column));
    }
  }

  List<Row> rows() {
    return rows.entrySet().stream()
        .map(entry -> new Row(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** No-break spaces, line breaks and invisible signs come from web pages pasted into a sheet. */
  private String clean(String text) {
    String cut = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    boolean plain = cut.chars().allMatch(c -> c >= ' ' && c < 0x7f || c > 0xbf && c < 0x300);
    String cell =
        plain
            ? cut.strip()
            : cut.replaceAll("[\\p{Cntrl}\\u00a0\\u202f]+", " ").replaceAll("\\p{Cf}", "").strip();
    return shared(cell);
  }

  /** The same few words fill the columns of a spreadsheet: they are held once. */
  private String shared(String cell) {
    if (cell.length() > LONGEST_SHARED || words.size() >= MOST_SHARED) {
      return words.getOrDefault(cell, cell);
    }
    String before = words.putIfAbsent(cell, cell);
    return before == null ? cell : before;
  }
}
