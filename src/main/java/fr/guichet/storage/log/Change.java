package fr.guichet.storage.log;

/**
 * A row of the change log.
 *
 * @param at UTC milliseconds
 * @param snapshot the aggregate after the change as JSON, null when it was removed
 * @param undoes the transaction that this one undoes, null if none
 * @param hash SHA-256 of the row and of the hash before it
 */
public record Change(
    long seq,
    String tx,
    long at,
    Author author,
    String label,
    String kind,
    String key,
    String snapshot,
    String undoes,
    String hash,
    String previousHash) {

  /** The same change after another row. */
  Change linked(String newHash, String newPrevious) {
    return new Change(
        seq, tx, at, author, label, kind, key, snapshot, undoes, newHash, newPrevious);
  }

  /** The same change with another snapshot. */
  Change holding(String other) {
    return new Change(seq, tx, at, author, label, kind, key, other, undoes, hash, previousHash);
  }

  /** The same change at another place of a log. */
  Change placed(long place) {
    return new Change(
        place, tx, at, author, label, kind, key, snapshot, undoes, hash, previousHash);
  }

  String action() {
    return snapshot == null ? "REMOVE" : "PUT";
  }
}
