package fr.guichet.desk;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.personal.Note;
import fr.guichet.model.personal.PersonalValue;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Retention;
import fr.guichet.protection.Vault;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.PersonalValueTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;

/** The notes of appointments and follow-ups: sealed in the file, opened here. */
final class Notes {

  private final Duty duty;
  private final Vault vault;
  private final Map<String, String> opened = new ConcurrentHashMap<>();

  Notes(Duty duty, Vault vault) {
    this.duty = duty;
    this.vault = vault;
  }

  /**
   * Keeps a note for the site's months after a day.
   *
   * @param former the one that was there, null for none: it stays if its text is the same
   * @return null for an empty text
   */
  Note put(Transaction tx, Note former, String text, LocalDate lastDay) {
    if (text.isEmpty()) {
      return null;
    }
    LocalDate until = Retention.period(tx.sql()).after(lastDay);
    if (text(tx.sql(), former).equals(text)) {
      PersonalValueTable.keepUntil(tx.sql(), former.id(), until);
      return former;
    }
    Note note = Note.fresh(duty.nextId());
    PersonalValueTable.insert(
        tx.sql(), new PersonalValue(note.id(), vault.seal(note.id(), text), until));
    return note;
  }

  /**
   * Its text; empty for none and once it is erased. One that cannot be opened says so: what it is
   * about is there.
   */
  String text(DSLContext sql, Note note) {
    if (note == null) {
      return "";
    }
    String known = opened.get(note.id());
    return known != null
        ? known
        : PersonalValueTable.of(sql, List.of(note.id())).stream()
            .findFirst()
            .map(this::open)
            .orElse("");
  }

  private String open(PersonalValue note) {
    return opened.computeIfAbsent(
        note.id(),
        id -> {
          try {
            return vault.open(id, note.sealed());
          } catch (Failure _) {
            return Texts.text("contact.unreadable");
          }
        });
  }

  /** Forgets what was opened: some of it has been erased. */
  void forget() {
    opened.clear();
  }
}
