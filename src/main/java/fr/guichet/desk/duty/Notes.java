package fr.guichet.desk.duty;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.personal.Note;
import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.personal.PersonalValue;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.protection.Vault;
import fr.guichet.protection.personal.Retention;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.PersonalValueTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** The notes of visits, appointments and follow-ups: sealed in the file, opened here. */
public final class Notes {

  /** How many notes are asked of the file at once. */
  private static final int PORTION = 500;

  private final Duty duty;
  private final Vault vault;
  private final Map<String, String> opened = new ConcurrentHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  public Notes(Duty duty, Vault vault) {
    this.duty = duty;
    this.vault = vault;
  }

  /**
   * Keeps a note for the site's months after a day.
   *
   * @param former the one that was there, null for none: it stays if its text is the same
   * @return null for an empty text
   */
  public Note put(Transaction tx, Note former, String text, LocalDate lastDay) {
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
  public String text(DSLContext sql, Note note) {
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

  /** What several say, in few questions to the file; without those that are erased. */
  private NoteTexts texts(DSLContext sql, Collection<Note> notes) {
    Map<String, String> texts = new HashMap<>();
    Set<String> sealed = new HashSet<>();
    for (Note note : notes) {
      String known = opened.get(note.id());
      if (known == null) {
        sealed.add(note.id());
      } else {
        texts.put(note.id(), known);
      }
    }
    for (List<String> some : portions(sealed)) {
      PersonalValueTable.of(sql, some).forEach(value -> texts.put(value.id(), open(value)));
    }
    return new NoteTexts(texts);
  }

  private static List<List<String>> portions(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    return IntStream.iterate(0, start -> start < all.size(), start -> start + PORTION)
        .mapToObj(start -> all.subList(start, Math.min(all.size(), start + PORTION)))
        .toList();
  }

  /** Entries with what their notes say. */
  public List<VisitEntry> opened(DSLContext sql, List<VisitEntry> entries) {
    List<Note> notes = notes(entries);
    return notes.isEmpty() ? entries : with(entries, texts(sql, notes));
  }

  /** The same for who keeps what they say: it is not kept here as well. */
  public List<VisitEntry> openedOnce(DSLContext sql, List<VisitEntry> entries) {
    List<String> ids = notes(entries).stream().map(Note::id).distinct().toList();
    Map<String, String> texts = new HashMap<>();
    for (List<String> some : portions(ids)) {
      PersonalValueTable.of(sql, some).forEach(value -> texts.put(value.id(), unsealed(value)));
    }
    return ids.isEmpty() ? entries : with(entries, new NoteTexts(texts));
  }

  private static List<Note> notes(List<VisitEntry> entries) {
    return entries.stream().flatMap(entry -> entry.visit().notes().stream()).toList();
  }

  private static List<VisitEntry> with(List<VisitEntry> entries, NoteTexts texts) {
    return entries.stream().map(entry -> entry.with(texts)).toList();
  }

  /** An entry with what its notes say. */
  public VisitEntry opened(DSLContext sql, VisitEntry entry) {
    return opened(sql, List.of(entry)).getFirst();
  }

  /** Keeps what the notes of a visit say, those that are new, for the site's months after it. */
  public void keep(Transaction tx, Visit visit, NoteTexts texts) {
    for (Note note : visit.notes()) {
      String text = texts.of(note);
      if (!text.isEmpty() && PersonalValueTable.of(tx.sql(), List.of(note.id())).isEmpty()) {
        LocalDate until = Retention.period(tx.sql()).after(visit.when().day());
        PersonalValueTable.insert(
            tx.sql(), new PersonalValue(note.id(), vault.seal(note.id(), text), until));
      }
    }
  }

  private String open(PersonalValue note) {
    return opened.computeIfAbsent(note.id(), _ -> unsealed(note));
  }

  private String unsealed(PersonalValue note) {
    try {
      return vault.open(note.id(), note.sealed());
    } catch (Failure _) {
      return Texts.text("contact.unreadable");
    }
  }

  /** Forgets what was opened: some of it has been erased, or nobody is in any more. */
  public void forget() {
    opened.clear();
    listeners.forEach(Runnable::run);
  }

  /** Told when what was opened has to be forgotten. */
  public void onForget(Runnable listener) {
    listeners.add(listener);
  }
}
