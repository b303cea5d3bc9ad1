package fr.guichet.exchange.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of text in aligned columns: the first to the left, the others to the right. */
final class TextTable {

  private static final String BETWEEN = "   ";

  private final List<List<String>> rows = new ArrayList<>();

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  void gap() {
    rows.add(List.of());
  }

  @Override
  public String toString() {
    return rows.stream().map(this::line).collect(Collectors.joining());
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String pad = " ".repeat(width(column) - row.get(column).length());
      line.append(column == 0 ? row.get(column) + pad : BETWEEN + pad + row.get(column));
    }
    return line.toString().stripTrailing() + "\n";
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }
}
