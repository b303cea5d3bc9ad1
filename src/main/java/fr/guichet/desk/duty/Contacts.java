package fr.guichet.desk.duty;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.contact.Likeness;
import fr.guichet.model.contact.Person;
import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.personal.PersonalValue;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.protection.Vault;
import fr.guichet.protection.personal.Retention;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.PersonalValueTable;
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
  private final Notes notes;
  private final Map<String, Person> opened = new ConcurrentHashMap<>();

  public Contacts(Duty duty, Vault vault) {
    this.duty = duty;
    this.vault = vault;
    this.notes = new Notes(duty, vault);
  }

  /** The notes about them. */
  public Notes notes() {
    return notes;
  }

  /**
   * Keeps a contact for the site's months after a day.
   *
   * @param former the contact that it had, null for none
   * @return the id to refer to, null for nobody
   */
  public String put(Transaction tx, String former, Person person, LocalDate lastDay) {
    if (person.nobody()) {
      return null;
    }
    LocalDate until = Retention.period(tx.sql()).after(lastDay);
    Optional<String> known = known(tx.sql(), former, person);
    if (known.isPresent()) {
      PersonalValueTable.keepUntil(tx.sql(), known.get(), until);
      return known.get();
    }
    return insert(tx, person, until);
  }

  /** One that nobody has yet. */
  private String insert(Transaction tx, Person person, LocalDate until) {
    String id = duty.nextId();
    Sealed sealed = vault.seal(PLACE + id, Snapshots.write(person));
    PersonalValueTable.insert(tx.sql(), new PersonalValue(id, sealed, until));
    return id;
  }

  /** The same for somebody who is known to be new; null for nobody. */
  public String putNew(Transaction tx, Person person, LocalDate lastDay) {
    return person.nobody() ? null : insert(tx, person, Retention.period(tx.sql()).after(lastDay));
  }

  /** The former contact if it says the same, else another that does. */
  private Optional<String> known(DSLContext sql, String former, Person person) {
    List<PersonalValue> all = PersonalValueTable.contacts(sql);
    Optional<PersonalValue> same =
        all.stream().filter(c -> c.id().equals(former) && open(c).equals(person)).findFirst();
    return same.or(() -> all.stream().filter(c -> open(c).equals(person)).findFirst())
        .map(PersonalValue::id);
  }

  /** An appointment moved to a day: contact and note are kept for the site's months after it. */
  public void keepFor(Transaction tx, Appointment appointment, LocalDate lastDay) {
    keepFor(tx, appointment.contact(), lastDay);
    if (appointment.note() != null) {
      keepFor(tx, appointment.note().id(), lastDay);
    }
  }

  /** A follow-up was put off to a day, or closed on it. */
  public void keepFor(Transaction tx, FollowUp followUp, LocalDate lastDay) {
    keepFor(tx, followUp.contact(), lastDay);
    followUp.notes().forEach(note -> keepFor(tx, note.id(), lastDay));
  }

  private static void keepFor(Transaction tx, String id, LocalDate lastDay) {
    if (id != null) {
      PersonalValueTable.keepUntil(tx.sql(), id, Retention.period(tx.sql()).after(lastDay));
    }
  }

  /** Who it is; nobody without a contact or once it is erased. */
  public Person person(DSLContext sql, String id) {
    if (id == null) {
      return Person.NOBODY;
    }
    Person known = opened.get(id);
    return known != null
        ? known
        : PersonalValueTable.of(sql, List.of(id)).stream()
            .findFirst()
            .map(this::open)
            .orElse(Person.NOBODY);
  }

  /** Opens all of them at once: ids and who they are. */
  public Map<String, Person> all(DSLContext sql) {
    Map<String, Person> all = new ConcurrentHashMap<>();
    PersonalValueTable.contacts(sql).forEach(contact -> all.put(contact.id(), open(contact)));
    return all;
  }

  /** Ids of the contacts that may be the same person. */
  public List<String> alike(DSLContext sql, Person person) {
    return all(sql).entrySet().stream()
        .filter(entry -> Likeness.of(entry.getValue(), person))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** One that cannot be opened says so: the appointment itself is there. */
  private Person open(PersonalValue contact) {
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

  /** Forgets what was opened: some of it has been erased, or nobody is in any more. */
  public void forget() {
    opened.clear();
    notes.forget();
  }
}
