package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.KEYRING;

import fr.guichet.model.account.Argon2Cost;
import fr.guichet.model.account.WrappedKey;
import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.jooq.tables.records.KeyringRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jooq.DSLContext;

/**
 * Who can open the vault: outside the log, where a former password would go on opening it. A sum
 * over each row tells a damaged one from a wrong password.
 */
public final class KeyringTable {

  private KeyringTable() {}

  /** Inserts a row, or replaces the holder's. */
  public static void put(DSLContext sql, WrappedKey key) {
    KeyringRecord row = new KeyringRecord();
    row.setHolder(key.holder());
    row.setMemory(key.cost().memory());
    row.setIterations(key.cost().iterations());
    row.setLanes(key.cost().lanes());
    row.setSalt(key.salt());
    row.setWrapped(key.wrapped().text());
    row.setIsTemporary(key.temporary());
    row.setWrongTries(key.wrongTries());
    row.setChangedAt(key.changedAt());
    row.setSum(sum(row));
    sql.insertInto(KEYRING).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  public static void remove(DSLContext sql, String holder) {
    sql.deleteFrom(KEYRING).where(KEYRING.HOLDER.eq(holder)).execute();
  }

  /** Removes every row, damaged ones too. */
  public static void clear(DSLContext sql) {
    sql.deleteFrom(KEYRING).execute();
  }

  /** When a holder's row was written, UTC milliseconds; of a damaged one too. */
  public static Optional<Long> changedAt(DSLContext sql, String holder) {
    return sql.select(KEYRING.CHANGED_AT)
        .from(KEYRING)
        .where(KEYRING.HOLDER.eq(holder))
        .fetchOptional(KEYRING.CHANGED_AT);
  }

  /** How often a holder tried in vain. */
  public static void countTries(DSLContext sql, String holder, int tries) {
    sql.update(KEYRING).set(KEYRING.WRONG_TRIES, tries).where(KEYRING.HOLDER.eq(holder)).execute();
  }

  /**
   * @throws Failure DAMAGED when the row is not as it was written
   */
  public static Optional<WrappedKey> find(DSLContext sql, String holder) {
    return sql.selectFrom(KEYRING)
        .where(KEYRING.HOLDER.eq(holder))
        .fetchOptional(KeyringTable::key);
  }

  public static List<WrappedKey> all(DSLContext sql) {
    return sql.selectFrom(KEYRING).orderBy(KEYRING.HOLDER).fetch(KeyringTable::key);
  }

  private static WrappedKey key(KeyringRecord row) {
    if (!row.getSum().equals(sum(row))) {
      throw new Failure(Kind.DAMAGED, Texts.text("password.damaged"));
    }
    return new WrappedKey(
        row.getHolder(),
        new Argon2Cost(row.getMemory(), row.getIterations(), row.getLanes()),
        row.getSalt(),
        new Sealed(row.getWrapped()),
        row.getIsTemporary(),
        row.getWrongTries(),
        row.getChangedAt());
  }

  private static String sum(KeyringRecord row) {
    CRC32 sum = new CRC32();
    List<Object> parts =
        List.of(
            row.getHolder(),
            row.getMemory(),
            row.getIterations(),
            row.getLanes(),
            row.getSalt(),
            row.getWrapped(),
            row.getIsTemporary());
    sum.update(parts.toString().getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(sum.getValue());
  }
}
