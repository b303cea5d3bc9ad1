package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.contact.Person;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.protection.backup.Restoring;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day of everything that can name a visitor, each with a word of its own: none of the words is in
 * a byte of the data folder (file, WAL, backups, what was replaced), of the machine’s temporary
 * folder, or of what is logged.
 */
class NothingInClearTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** All words that were typed begin so. */
  private static final String MARK = "Qzvxkwqj";

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "UTC");
  private final List<String> logged = new ArrayList<>();
  private final Handler log = new Keeping();

  /** By the clock of the file system, less than the second to which it may round. */
  private final Instant begun = Instant.now().minusSeconds(2);

  private int words;

  @TempDir private Path temporary;
  private Path folder;
  private Workplace workplace;
  private Desk desk;

  private final class Keeping extends Handler {

    @Override
    public void publish(LogRecord line) {
      var text = new StringWriter();
      text.append(line.getMessage());
      if (line.getThrown() != null) {
        line.getThrown().printStackTrace(new PrintWriter(text));
      }
      logged.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void install() {
    Logger.getLogger("").addHandler(log);
    folder = temporary.resolve("site");
    workplace = TestSite.install(folder, CATALOGUE, clock);
    desk = workplace.desk();
  }

  @AfterEach
  void close() {
    Logger.getLogger("").removeHandler(log);
    workplace.close();
  }

  private String word() {
    return MARK + (char) ('a' + words++ / 26) + (char) ('a' + words % 26);
  }

  private Person person() {
    return new Person(word(), word(), "06 39 98 12 34", word() + "@exemple.fr", word());
  }

  private VisitDraft draft(Outcome outcome) {
    RequestDraft line =
        RequestDraft.of("CAF", "CAF-AUTRE", word())
            .decided(outcome, false)
            .awaiting(Awaited.DOCUMENT, TODAY.plusDays(5));
    return VisitDraft.started(
            desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
        .withRequests(List.of(line))
        .with(d -> d.note(word()).reference(word()));
  }

  private void visits() {
    VisitEntry saved = desk.visits().save(draft(Outcome.RESOLVED), null);
    desk.visits().save(desk.journal().draftOf(saved).with(d -> d.note(word())), null);
    desk.visits().delete(desk.visits().save(draft(Outcome.RESOLVED), null).visit().id());
    desk.visits().save(draft(Outcome.RESOLVED), null);
    desk.history().undo();
    desk.inProgress().keep(draft(Outcome.PENDING).with(d -> d.typed(word())));
    Map<String, String> typed = Map.of("name", word(), "note", word());
    String agent = desk.duty().serving().id();
    desk.begun().keep(new BegunForm(desk.begun().nextId(), agent, Form.CALL_BACK, null, typed));
  }

  private void followUps() {
    VisitEntry saved = desk.visits().save(draft(Outcome.PENDING), null);
    String id = saved.followUps().getFirst().id();
    desk.followUps().annotate(id, person(), word());
    desk.followUps().putOff(id, TODAY.plusDays(9), word());
    desk.followUps().close(id, new Ending(Outcome.UNFINISHED, Cause.OTHER, "", null, word()));
    desk.followUps().callBack(person(), "CAF", TODAY.plusDays(1), word());
  }

  private void appointments() {
    String agent = desk.duty().serving().id();
    desk.appointments()
        .save(
            AppointmentDraft.of(new Slot(TODAY.plusDays(1), 600, 30), agent)
                .with(d -> d.partner("CAF").procedure("CAF-RSA").person(person()).note(word())),
            Reach.THIS_ONE);
    Booked taken = desk.appointments().between(TODAY, TODAY.plusDays(1)).getFirst();
    desk.appointments()
        .save(
            AppointmentDraft.of(taken).with(d -> d.person(person()).note(word())), Reach.THIS_ONE);
  }

  /** What was there before, and what another process took away meanwhile, is not. */
  private boolean mayBeOurs(Path file) {
    try {
      return Files.isRegularFile(file)
          && !Files.getLastModifiedTime(file).toInstant().isBefore(begun);
    } catch (IOException _) {
      return false;
    }
  }

  private List<String> left() throws IOException {
    List<String> left = new ArrayList<>(Bytes.filesWith(folder, MARK));
    try (var files = Files.list(TEMPORARY)) {
      for (Path file : files.filter(this::mayBeOurs).toList()) {
        left.addAll(Bytes.filesWith(file, MARK));
      }
    }
    logged.stream().filter(line -> line.contains(MARK)).forEach(left::add);
    return left;
  }

  @Test
  void noWordThatWasTypedIsInAnyByte() throws IOException {
    visits();
    followUps();
    appointments();
    assertThat(words).isGreaterThan(30);
    assertThat(left()).as("while the program runs").isEmpty();
    Path backup = workplace.safekeeping().make(Reason.ASKED).file();
    assertThat(left()).as("after a backup").isEmpty();
    workplace.close();
    assertThat(left()).as("after closing").isEmpty();
    new Restoring(folder, clock).restore(backup, "");
    assertThat(left()).as("after the backup was brought back").isEmpty();
    workplace = TestSite.open(folder, CATALOGUE, clock);
    assertThat(workplace.desk().inProgress().all()).hasSize(1);
    assertThat(workplace.desk().inProgress().all().getFirst().note()).startsWith(MARK);
    assertThat(workplace.desk().begun().ofServing().getFirst().words()).startsWith(MARK);
    assertThat(left()).as("after somebody came in").isEmpty();
  }

  /** A refusal may be shown, and with it what was typed; what is kept of it names nobody. */
  @Test
  void whatIsRefusedLeavesNoTrace() throws IOException {
    VisitDraft refused =
        draft(Outcome.RESOLVED).with(d -> d.note(word() + " 1 85 05 78 006 084 91"));
    assertThatThrownBy(() -> desk.visits().save(refused, null)).isInstanceOf(Failure.class);
    assertThat(left()).isEmpty();
  }
}
