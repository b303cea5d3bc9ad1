package fr.guichet.ui.appointments.week;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What lies beside a block in the picture.
 *
 * @param columns from left to right
 * @param blocks in the order in which they are drawn
 */
record Neighbours(List<Column> columns, List<Block> blocks) {

  /** The one drawn after or before it; empty at the end. */
  Optional<Block> along(Block at, int step) {
    int next = blocks.indexOf(at) + step;
    return next >= 0 && next < blocks.size() ? Optional.of(blocks.get(next)) : Optional.empty();
  }

  /** The nearest one on its side: at the same time in its column, else in the next one with any. */
  Optional<Block> sideways(Block at, int step) {
    return sameTime(at, step).or(() -> otherColumn(at, step));
  }

  private Optional<Block> sameTime(Block at, int step) {
    return blocks.stream()
        .filter(block -> column(block) == column(at))
        .filter(block -> block.booked().slot().overlaps(at.booked().slot()))
        .filter(block -> step * (block.getLayoutX() - at.getLayoutX()) > 0)
        .min(Comparator.comparingDouble(block -> step * block.getLayoutX()));
  }

  private Optional<Block> otherColumn(Block at, int step) {
    for (int next = column(at) + step; next >= 0 && next < columns.size(); next += step) {
      Optional<Block> found = nearestIn(next, at, step);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Block> nearestIn(int column, Block at, int step) {
    return blocks.stream()
        .filter(block -> column(block) == column)
        .min(
            Comparator.<Block>comparingInt(block -> apart(block, at))
                .thenComparingDouble(block -> step * block.getLayoutX()));
  }

  private static int apart(Block one, Block other) {
    return Math.abs(one.booked().slot().from() - other.booked().slot().from());
  }

  private int column(Block block) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).booked().contains(block.booked())) {
        return i;
      }
    }
    return -1;
  }
}
