package fr.guichet.desk.duty;

import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Vault;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.DraftTable;
import fr.guichet.storage.table.DraftTable.Stored;
import fr.guichet.storage.table.PersonalEventTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Forms that were begun: kept from the first key on, sealed, as visits in progress are. One that
 * does not open stays in the file until its time is up.
 */
public final class BegunForms {

  private final Duty duty;
  private final Vault vault;

  public BegunForms(Duty duty, Vault vault) {
    this.duty = duty;
    this.vault = vault;
  }

  /** One as it is kept, with the last day on which a key changed it. */
  public record Kept(BegunForm form, LocalDate day) {}

  /** Those that open, of all agents, in the order in which they were begun. */
  public List<Kept> all(DSLContext sql) {
    return DraftTable.forms(sql).stream().flatMap(this::opened).toList();
  }

  /** What whoever serves had begun. */
  public List<BegunForm> ofServing() {
    String agent = duty.serving().id();
    return duty.database().read(this::all).stream()
        .map(Kept::form)
        .filter(form -> form.agent().equals(agent))
        .toList();
  }

  /** How many, of whomever, do not open: damaged, or sealed by another key. */
  public int unreadable() {
    return duty.database().read(sql -> DraftTable.forms(sql).size() - all(sql).size());
  }

  private Stream<Kept> opened(Stored stored) {
    try {
      String content = vault.open(DraftTable.place(stored.id()), stored.content());
      LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(stored.at()), duty.zone());
      Optional<BegunForm> form = Snapshots.readable(content, BegunForm.class);
      return form.map(each -> new Kept(each, day)).stream();
    } catch (Failure _) {
      return Stream.empty();
    }
  }

  /** The id of one that is begun now. */
  public String nextId() {
    return BegunForm.PREFIX + duty.nextId();
  }

  /**
   * Keeps the present state of one, durably. One that was erased because the person asked, and is
   * still open in a window, is kept no more.
   */
  public void keep(BegunForm form) {
    Sealed content = vault.seal(DraftTable.place(form.id()), Snapshots.write(form));
    duty.database()
        .aside(
            sql -> {
              if (!PersonalEventTable.isErasedAsAsked(sql, form.id())) {
                DraftTable.put(sql, new Stored(form.id(), content, duty.keyAt(sql)));
              }
            });
  }

  public void drop(String id) {
    duty.database().aside(sql -> DraftTable.remove(sql, id));
  }

  /**
   * What was typed is saved in the same transaction: it comes back no more.
   *
   * @param id null where nothing was begun
   * @throws Failure REFUSED when it was erased meanwhile because the person asked
   */
  public static void saved(Transaction tx, String id) {
    if (id == null) {
      return;
    }
    if (PersonalEventTable.isErasedAsAsked(tx.sql(), id)) {
      throw new Failure(Failure.Kind.REFUSED, Texts.text("begun.erased"));
    }
    DraftTable.remove(tx.sql(), id);
  }
}
