package fr.guichet.desk;

import fr.guichet.model.contact.Likeness;
import fr.guichet.model.contact.Person;
import fr.guichet.model.contact.Sealed;
import fr.guichet.model.contact.SealedContact;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Retention;
import fr.guichet.protection.Vault;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.ContactTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;

/**
 * The visitors' names, phones and mails: sealed in the file, opened here. A contact never changes:
 * another spelling is another contact, so that undo finds the former one.
 */
public final class Contacts {

  private static final String PLACE = "contact.sealed/";

  private final Duty duty;
  private final Vault vault;
  private final Map<String, Person> opened = new ConcurrentHashMap<>();

  Contacts(Duty duty, Vault vault) {
    this.duty = duty;
    this.vault = vault;
  }

  /**
   * Keeps a contact for the site's months after a day.
   *
   * @param former the contact that it had, null for none
   * @return the id to refer to, null for nobody
   */
  String put(Transaction tx, String former, Person person, LocalDate lastDay) {
    if (person.nobody()) {
      return null;
    }
    LocalDate until = Retention.period(tx.sql()).after(lastDay);
    Optional<String> known = known(tx.sql(), former, person);
    if (known.isPresent()) {
      ContactTable.keepUntil(tx.sql(), known.get(), until);
      return known.get();
    }
    return insert(tx, person, until);
  }

  /** One that nobody has yet. */
  private String insert(Transaction tx, Person person, LocalDate until) {
    String id = duty.nextId();
    Sealed sealed = vault.seal(PLACE + id, Snapshots.write(person));
    ContactTable.insert(tx.sql(), new SealedContact(id, sealed, until));
    return id;
  }

  /** The same for somebody who is known to be new; null for nobody. */
  String putNew(Transaction tx, Person person, LocalDate lastDay) {
    return person.nobody() ? null : insert(tx, person, Retention.period(tx.sql()).after(lastDay));
  }

  /** The former contact if it says the same, else another that does. */
  private Optional<String> known(DSLContext sql, String former, Person person) {
    List<SealedContact> all = ContactTable.all(sql);
    Optional<SealedContact> same =
        all.stream().filter(c -> c.id().equals(former) && open(c).equals(person)).findFirst();
    return same.or(() -> all.stream().filter(c -> open(c).equals(person)).findFirst())
        .map(SealedContact::id);
  }

  /** A contact whose day moved. */
  void keepFor(Transaction tx, String id, LocalDate lastDay) {
    if (id != null) {
      ContactTable.keepUntil(tx.sql(), id, Retention.period(tx.sql()).after(lastDay));
    }
  }

  /** Who it is; nobody without a contact or once it is erased. */
  Person person(DSLContext sql, String id) {
    if (id == null) {
      return Person.NOBODY;
    }
    Person known = opened.get(id);
    return known != null
        ? known
        : ContactTable.of(sql, List.of(id)).stream()
            .findFirst()
            .map(this::open)
            .orElse(Person.NOBODY);
  }

  /** Opens all of them at once: ids and who they are. */
  Map<String, Person> all(DSLContext sql) {
    Map<String, Person> all = new ConcurrentHashMap<>();
    ContactTable.all(sql).forEach(contact -> all.put(contact.id(), open(contact)));
    return all;
  }

  /** Ids of the contacts that may be the same person. */
  List<String> alike(DSLContext sql, Person person) {
    return all(sql).entrySet().stream()
        .filter(entry -> Likeness.of(entry.getValue(), person))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** One that cannot be opened says so: the appointment itself is there. */
  private Person open(SealedContact contact) {
    return opened.computeIfAbsent(
        contact.id(),
        id -> {
          try {
            return Snapshots.read(vault.open(PLACE + id, contact.sealed()), Person.class);
          } catch (Failure _) {
            return new Person(Texts.text("contact.unreadable"), "", "", "", "");
          }
        });
  }

  /**
   * Seals a note.
   *
   * @param place table, column and key
   * @return null for an empty one
   */
  Sealed seal(String place, String note) {
    return note.isEmpty() ? null : vault.seal(place, note);
  }

  /** Opens a note; empty for none. One that cannot be opened says so: what it is about is there. */
  String open(String place, Sealed note) {
    try {
      return note == null ? "" : vault.open(place, note);
    } catch (Failure _) {
      return Texts.text("contact.unreadable");
    }
  }

  /** The note as it was, sealed, where its text is the same; else the new one. */
  Sealed seal(String place, Sealed former, String note) {
    return open(place, former).equals(note) ? former : seal(place, note);
  }

  /** Forgets what was opened: some of it has been erased. */
  void forget() {
    opened.clear();
  }
}
