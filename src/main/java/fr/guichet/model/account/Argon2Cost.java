package fr.guichet.model.account;

/**
 * What one try of a password costs (Argon2id, RFC 9106): stored with each, so that it can grow.
 *
 * @param memory KiB
 * @param iterations passes over the memory
 * @param lanes degree of parallelism
 */
public record Argon2Cost(int memory, int iterations, int lanes) {

  /**
   * Half a second on two cores of 2026: more than RFC 9106 asks of a machine with little memory.
   */
  public static final Argon2Cost USUAL = new Argon2Cost(128 * 1024, 3, 1);

  /** More memory than a counter's PC could give: such a row is damaged, and is not tried. */
  private static final int MOST_MEMORY = 1024 * 1024;

  private static final int MOST_WORK = 64;

  public Argon2Cost {
    boolean isPossible = memory >= 8 * lanes && memory <= MOST_MEMORY;
    if (!isPossible || iterations < 1 || iterations > MOST_WORK || lanes < 1 || lanes > MOST_WORK) {
      throw new IllegalArgumentException("No cost of Argon2");
    }
  }
}
