package fr.guichet.model.takeover;

import java.util.List;

/**
 * What a column holds, to be recognised by whoever kept the file.
 *
 * @param values a few different ones, none where people are named
 * @param filled how many rows below the header hold something
 */
public record ColumnSample(Column column, List<String> values, int filled) {

  public ColumnSample {
    values = List.copyOf(values);
  }
}
