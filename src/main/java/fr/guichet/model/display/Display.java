package fr.guichet.model.display;

import fr.guichet.model.key.KeyChanges;
import java.util.List;

/**
 * How this post shows the program, whoever serves.
 *
 * @param percent size of all that is shown: one of {@link #SIZES}, {@link #AS_SYSTEM} for what the
 *     system's settings say
 */
public record Display(Look look, int percent, KeyChanges keys) {

  public static final int AS_SYSTEM = 0;

  /** EN 301 549, 11.1.4.4: text up to twice its size. */
  public static final List<Integer> SIZES = List.of(AS_SYSTEM, 100, 125, 150, 175, 200);

  public static final Display USUAL = new Display(Look.SYSTEM, AS_SYSTEM, KeyChanges.NONE);

  /**
   * @throws IllegalArgumentException when that size is not one of {@link #SIZES}
   */
  public Display {
    if (!SIZES.contains(percent)) {
      throw new IllegalArgumentException("No such size: " + percent);
    }
  }
}
