package fr.guichet.model.takeover;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an agent says of one file, beyond the correspondences that hold for every file.
 *
 * @param headerLine the line that holds the headers, 0 to have it found
 * @param columns by index from 0: the field that a column is read as, nothing inside to leave it
 *     out
 * @param cells what is read instead of what stands in the file
 * @param leftOut lines that are not taken over
 */
public record TakeoverChoices(
    int headerLine,
    Map<Integer, Optional<Field>> columns,
    Map<Place, String> cells,
    Set<Integer> leftOut) {

  /** Nothing said: all is found. */
  public static final TakeoverChoices NONE = new TakeoverChoices(0, Map.of(), Map.of(), Set.of());

  /** A field of a row, whether the file has a column for it or not. */
  public record Place(int line, Field field) {}

  public TakeoverChoices {
    columns = Map.copyOf(columns);
    cells = Map.copyOf(cells);
    leftOut = Set.copyOf(leftOut);
  }

  /** The headers stand on that line; what was said of columns was said of others. */
  public TakeoverChoices headersAt(int line) {
    return new TakeoverChoices(line, Map.of(), cells, leftOut);
  }

  /** The column is read as a field; null leaves it out. */
  public TakeoverChoices reading(int column, Field field) {
    Map<Integer, Optional<Field>> all = new HashMap<>(columns);
    all.values().removeIf(read -> field != null && read.equals(Optional.of(field)));
    all.put(column, Optional.ofNullable(field));
    return new TakeoverChoices(headerLine, all, cells, leftOut);
  }

  /** Another text is read there. */
  public TakeoverChoices correcting(Place place, String text) {
    Map<Place, String> all = new HashMap<>(cells);
    all.put(place, text.strip());
    return new TakeoverChoices(headerLine, columns, all, leftOut);
  }

  public TakeoverChoices leavingOut(List<Integer> lines) {
    Set<Integer> all = new HashSet<>(leftOut);
    all.addAll(lines);
    return new TakeoverChoices(headerLine, columns, cells, all);
  }

  /** A row as it stands in the file: nothing corrected, not left out. */
  public TakeoverChoices asInFile(int line) {
    Map<Place, String> kept = new HashMap<>(cells);
    kept.keySet().removeIf(place -> place.line() == line);
    Set<Integer> out = new HashSet<>(leftOut);
    out.remove(line);
    return new TakeoverChoices(headerLine, columns, kept, out);
  }
}
