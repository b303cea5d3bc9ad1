package fr.guichet.model.safekeeping;

import java.util.List;

/**
 * What a repair brought back, and what it could not.
 *
 * @param logRows sound rows of the log
 * @param lostLogRows rows of the log that are lost
 * @param things what the file holds again
 * @param fromTables how many of these the tables alone still told
 * @param lostAside rows of contacts, drafts and choices that are lost
 * @param unplaced things that were read and could not be put back: kind and key
 */
public record RepairReport(
    int logRows,
    int lostLogRows,
    int things,
    int fromTables,
    int lostAside,
    List<String> unplaced) {

  public RepairReport {
    unplaced = List.copyOf(unplaced);
  }

  /** Whether anything of the file may be missing now. */
  public boolean lostSomething() {
    return lostLogRows > 0 || lostAside > 0 || !unplaced.isEmpty();
  }
}
