package fr.guichet.protection.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.contact.Person;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.personal.Departures;
import fr.guichet.model.personal.Found;
import fr.guichet.model.personal.PersonalEvent.Kind;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.protection.backup.Restoring;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due leaves for good, on real files. */
class RetentionTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Person BINET = new Person("Mme Binet", "Odile", "06 39 98 12 34", "", "");
  private static final Person ROY = new Person("M. Roy", "Jean", "06 39 98 55 66", "", "");

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  @TempDir private Path temporary;
  private Path folder;
  private Workplace workplace;
  private Desk desk;

  @BeforeEach
  void install() {
    folder = temporary.resolve("data");
    workplace = TestSite.install(folder, CATALOGUE, clock);
    desk = workplace.desk();
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private void reopen() {
    workplace.close();
    workplace = TestSite.open(folder, CATALOGUE, clock);
    desk = workplace.desk();
  }

  /** Days pass as they do where the program is opened at least each month. */
  private void pass(int days) {
    for (int left = days; left > 0; left -= 30) {
      clock.pass(Duration.ofDays(Math.min(left, 30)));
      desk.personalData().eraseDue(true);
    }
  }

  private void take(LocalDate day, int from, Person person) {
    take(day, from, person, "");
  }

  private void take(LocalDate day, int from, Person person, String note) {
    Agent agent = desk.duty().agents().getFirst();
    desk.appointments()
        .save(
            AppointmentDraft.of(new Slot(day, from, 30), agent.id())
                .with(d -> d.partner("CAF").procedure("CAF-RSA").person(person).note(note)),
            Reach.THIS_ONE);
  }

  private List<Person> people() {
    return desk.appointments().between(TODAY.minusYears(1), TODAY.plusYears(3)).stream()
        .map(booked -> booked.person())
        .toList();
  }

  private List<String> sealed() throws SQLException {
    return column("SELECT sealed FROM personal_value");
  }

  private List<String> column(String query) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  private List<Departures> report() {
    return desk.personalData().report();
  }

  @Test
  void aNameLeavesAfterTheMonthsThatTheManagerChose() {
    desk.personalData().keepFor(2);
    take(TODAY, 600, BINET);
    pass(61);
    assertThat(people()).containsExactly(BINET);
    pass(1);
    assertThat(people()).containsExactly(Person.NOBODY);
    assertThat(report())
        .containsExactly(new Departures(LocalDate.of(2027, 1, 25), Kind.APPOINTMENT, false, 1, 0));
  }

  @Test
  void aShorterTimeHoldsForWhatIsThereALongerOneToo() {
    take(TODAY, 600, BINET);
    take(TODAY.plusDays(60), 600, ROY);
    desk.personalData().keepFor(1);
    pass(45);
    assertThat(people()).containsExactly(Person.NOBODY, ROY);
    desk.personalData().keepFor(24);
    pass(700);
    assertThat(people()).containsExactly(Person.NOBODY, ROY);
  }

  @Test
  void onlyTheManagerChoosesAndWithinLimits() {
    assertThatThrownBy(() -> desk.personalData().keepFor(0)).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> desk.personalData().keepFor(25)).isInstanceOf(Failure.class);
    Agent adviser =
        desk.duty().agents().stream().filter(a -> a.role() != Role.MANAGER).findFirst().get();
    desk.duty().serve(adviser);
    assertThatThrownBy(() -> desk.personalData().keepFor(3)).isInstanceOf(Failure.class);
    assertThat(desk.personalData().period().months()).isEqualTo(6);
  }

  @Test
  void aFollowUpNeverClosedCountsFromItsLastPromise() {
    FollowUp open = promised(TODAY.plusDays(10));
    desk.followUps().annotate(open.id(), BINET, "");
    desk.followUps().putOff(open.id(), TODAY.plusDays(40), "");
    pass(220);
    assertThat(desk.followUps().open().getFirst().person()).isEqualTo(BINET);
    pass(3);
    assertThat(desk.followUps().open().getFirst().person()).isEqualTo(Person.NOBODY);
    assertThat(report()).extracting(Departures::kind).containsExactly(Kind.FOLLOW_UP);
  }

  @Test
  void aNoteLeavesAlsoWhereThereIsNoContact() throws SQLException {
    take(TODAY, 600, Person.NOBODY, "vient avec Mme Binet");
    assertThat(notes()).containsExactly("vient avec Mme Binet");
    pass(181);
    assertThat(notes()).containsExactly("vient avec Mme Binet");
    pass(1);
    assertThat(notes()).containsExactly("");
    assertThat(sealed()).isEmpty();
    assertThat(report())
        .containsExactly(new Departures(LocalDate.of(2027, 5, 25), Kind.APPOINTMENT, false, 0, 1));
  }

  @Test
  void theNoteOfAFollowUpAndWhyItWasPutOffLeaveWithIt() throws SQLException {
    FollowUp open = promised(TODAY.plusDays(10));
    desk.followUps().annotate(open.id(), BINET, "rappeler sa fille");
    desk.followUps().putOff(open.id(), TODAY.plusDays(20), "Mme Binet est souffrante");
    desk.followUps().putOff(open.id(), TODAY.plusDays(40), "");
    assertThat(sealed()).hasSize(3);
    pass(220);
    assertThat(desk.followUps().open().getFirst().note()).isEqualTo("rappeler sa fille");
    assertThat(desk.followUps().open().getFirst().reasons())
        .containsExactly("Mme Binet est souffrante", "");
    pass(3);
    assertThat(desk.followUps().open().getFirst().note()).isEmpty();
    assertThat(desk.followUps().open().getFirst().reasons()).containsExactly("", "");
    assertThat(sealed()).isEmpty();
    assertThat(report()).containsExactly(new Departures(clockDay(), Kind.FOLLOW_UP, false, 1, 2));
    workplace.verification().check();
  }

  private LocalDate clockDay() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private VisitDraft visit(String note, String precision) {
    RequestDraft line =
        RequestDraft.of("CAF", "CAF-AUTRE", precision).decided(Outcome.RESOLVED, false);
    return VisitDraft.started(
            desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
        .withRequests(List.of(line))
        .with(d -> d.note(note));
  }

  private List<VisitEntry> visits() {
    return desk.journal().find(JournalQuery.ofDay(TODAY));
  }

  @Test
  void whatIsNotedOfAVisitLeavesWithItsTime() throws SQLException {
    desk.visits().save(visit("Mme Binet était pressée", "pour Mme Binet"), null);
    assertThat(sealed()).hasSize(2);
    pass(181);
    VisitEntry kept = visits().getFirst();
    assertThat(kept.note()).isEqualTo("Mme Binet était pressée");
    assertThat(kept.precision(kept.visit().requests().getFirst())).isEqualTo("pour Mme Binet");
    pass(1);
    VisitEntry after = visits().getFirst();
    assertThat(after.note() + after.precision(after.visit().requests().getFirst())).isEmpty();
    assertThat(sealed()).isEmpty();
    assertThat(report()).containsExactly(new Departures(clockDay(), Kind.VISIT, false, 0, 2));
    workplace.verification().check();
  }

  /** What was corrected or deleted can be looked up with what it said, as long as the others. */
  @Test
  void whatADeletedVisitSaidStaysItsTimeAndNoLonger() throws SQLException {
    VisitEntry saved = desk.visits().save(visit("Mme Binet était pressée", ""), null);
    desk.visits().save(desk.journal().draftOf(saved).with(d -> d.note("pressée")), null);
    desk.visits().delete(saved.visit().id());
    reopen();
    desk.personalData().eraseDue(true);
    assertThat(desk.journal().deleted(JournalQuery.ofDay(TODAY)))
        .extracting(VisitEntry::note)
        .containsExactly("pressée");
    assertThat(sealed()).hasSize(2);
    desk.personalData().keepFor(1);
    pass(32);
    assertThat(sealed()).isEmpty();
  }

  @Test
  void whatIsNotedOfAVisitIsFoundAndErasedWhenThePersonAsks() throws SQLException {
    desk.visits().save(visit("Mme Binet était pressée", "papiers"), null);
    List<Found> found = desk.personalData().find("binet");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().note()).isEqualTo("Mme Binet était pressée");
    assertThat(found.getFirst().matters()).hasSize(1);
    desk.personalData().erase(found);
    assertThat(visits().getFirst().note()).isEmpty();
    assertThat(sealed()).as("the precision names nobody").hasSize(1);
  }

  @Test
  void whatIsNotedOfAVisitLeavesWithItsContactWhenThePersonAsks() throws SQLException {
    var line =
        RequestDraft.of("CAF", "CAF-AUTRE", "dossier de sa fille")
            .decided(Outcome.PENDING, false)
            .awaiting(Awaited.PARTNER_ANSWER, TODAY.plusDays(5));
    VisitDraft draft =
        visit("très inquiète", "").withRequests(List.of(line)).with(d -> d.reference("1234567 A"));
    VisitEntry saved = desk.visits().save(draft, null);
    desk.visits().save(visit("un autre", ""), null);
    FollowUp open = desk.followUps().open().getFirst().followUp();
    desk.followUps().annotate(open.id(), BINET, "rappeler");
    assertThat(sealed()).hasSize(6);
    desk.personalData().erase(desk.personalData().find("binet"));
    assertThat(sealed()).as("the other visitor's").hasSize(1);
    VisitEntry after = desk.journal().find(saved.visit().id()).orElseThrow();
    assertThat(after.note() + after.reference()).isEmpty();
    assertThat(after.precision(after.visit().requests().getFirst())).isEmpty();
  }

  @Test
  void aPhoneIsFoundAsItIsTypedAnywhere() {
    take(TODAY, 600, BINET);
    take(TODAY, 660, new Person("M. Peeters", "", "+32 477 12 34 56", "", ""));
    for (String typed :
        List.of("+33 6 39 98 12 34", "+33 6 39", "0033639981234", "+33 (0)6 39 98", "06.39.98")) {
      assertThat(desk.personalData().find(typed)).as(typed).hasSize(1);
    }
    assertThat(desk.personalData().find("0032 477")).hasSize(1);
    assertThat(desk.personalData().find("+33 477")).isEmpty();
  }

  @Test
  void aDamagedLineOfTheRegisterKeepsNobodyOut() throws IOException {
    take(TODAY, 600, BINET);
    pass(190);
    Path register = folder.resolve("effacements.txt");
    String told = Files.readString(register);
    Files.write(register, new byte[] {(byte) 0xC3, '(', '\n'});
    Files.writeString(register, told, StandardOpenOption.APPEND);
    assertThat(new ErasureRegister(folder).read()).hasSize(1);
    desk.personalData().eraseDue(true);
  }

  /** Undo reaches the note that was there before; a restart forgets it. */
  @Test
  void aNoteThatWasReplacedIsErasedAtTheNextStart() throws SQLException {
    take(TODAY, 600, BINET, "avec sa fille");
    Booked taken = desk.appointments().between(TODAY, TODAY).getFirst();
    desk.appointments()
        .save(AppointmentDraft.of(taken).with(d -> d.note("avec son fils")), Reach.THIS_ONE);
    assertThat(notes()).containsExactly("avec son fils");
    desk.history().undo();
    assertThat(notes()).containsExactly("avec sa fille");
    desk.history().redo();
    assertThat(sealed()).hasSize(3);
    desk.personalData().eraseDue(true);
    assertThat(sealed()).hasSize(2);
    assertThat(notes()).containsExactly("avec son fils");
  }

  @Test
  void theLogHoldsNothingThatWasSealed() throws SQLException {
    take(TODAY, 600, BINET, "avec sa fille");
    FollowUp open = promised(TODAY.plusDays(10));
    desk.followUps().annotate(open.id(), BINET, "rappeler sa fille");
    desk.followUps().putOff(open.id(), TODAY.plusDays(20), "souffrante");
    List<String> sealed = sealed();
    assertThat(sealed).hasSize(4);
    assertThat(column("SELECT snapshot FROM change WHERE snapshot IS NOT NULL"))
        .noneMatch(snapshot -> sealed.stream().anyMatch(snapshot::contains));
  }

  private List<String> notes() {
    return desk.appointments().between(TODAY, TODAY).stream().map(Booked::note).toList();
  }

  private FollowUp promised(LocalDate day) {
    new October(desk).visit(TODAY, 600, 10, October.pending("CAF", "CAF-RSA", day));
    return desk.followUps().open().getFirst().followUp();
  }

  @Test
  void theCountsStayAndTheChainVerifies() {
    FollowUp open = promised(TODAY.plusDays(2));
    desk.followUps().annotate(open.id(), ROY, "");
    desk.followUps().close(open.id(), Ending.resolved());
    take(TODAY, 600, BINET);
    pass(30);
    var before = desk.months().now(YearMonth.from(TODAY)).figures();
    pass(160);
    assertThat(report()).extracting(Departures::count).containsExactly(1, 1);
    assertThat(desk.months().now(YearMonth.from(TODAY)).figures()).isEqualTo(before);
    workplace.verification().check();
  }

  /** Rows of many lengths come and go: what SQLite moves between pages leaves traces of its own. */
  @Test
  void noByteOfWhatLeftIsInTheFileNorInItsWal() throws Exception {
    desk.personalData().keepFor(1);
    var random = new Random(5);
    for (int i = 0; i < 400; i++) {
      String name = "N" + "x".repeat(random.nextInt(70)) + i;
      take(TODAY.plusDays(i % 40), 540 + i / 40 * 15, new Person(name, "", "", "", ""));
    }
    List<String> all = sealed();
    pass(50);
    List<String> left = sealed();
    assertThat(left).hasSizeBetween(150, 300);
    List<String> gone = new ArrayList<>(all);
    gone.removeAll(left);
    String bytes = bytesOfFolder();
    assertThat(left).allMatch(bytes::contains);
    assertThat(gone).noneMatch(each -> bytes.contains(each.substring(8, 40)));
    assertThat(gone).noneMatch(each -> bytes.contains(each.substring(each.length() - 32)));
  }

  private String bytesOfFolder() throws IOException {
    var bytes = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toString();
  }

  // --- clocks

  @Test
  void aClockFarAheadErasesNothingBeforeSomebodyBelievesIt() {
    desk.personalData().eraseDue(true);
    take(TODAY, 600, BINET);
    clock.pass(Duration.ofDays(5000));
    assertThat(desk.personalData().isDateDoubtful()).isTrue();
    take(TODAY.plusDays(5000), 600, ROY);
    desk.personalData().eraseDue(true);
    assertThat(people()).containsExactly(BINET);
    clock.pass(Duration.ofDays(-5000));
    assertThat(desk.personalData().isDateDoubtful()).isFalse();
    desk.personalData().eraseDue(true);
    assertThat(people()).containsExactly(BINET);
    clock.pass(Duration.ofDays(200));
    desk.personalData().believeDate();
    desk.personalData().eraseDue(true);
    assertThat(people()).containsExactly(Person.NOBODY);
  }

  // --- restoring

  private Path backup() {
    return workplace.safekeeping().make(Reason.ASKED).file();
  }

  private void restore(Path backup) {
    workplace.close();
    new Restoring(folder, clock).restore(backup, "");
    workplace = TestSite.open(folder, CATALOGUE, clock);
    desk = workplace.desk();
  }

  @Test
  void whatWasErasedLeavesAgainAfterARestore() throws IOException {
    take(TODAY, 600, BINET);
    take(TODAY.plusDays(20), 600, ROY);
    pass(30);
    Path backup = temporary.resolve("kept.db");
    Files.copy(backup(), backup);
    desk.personalData().keepFor(1);
    pass(1);
    assertThat(people()).containsExactly(Person.NOBODY, ROY);
    // The backup still says six months: it is the register that knows
    restore(backup);
    assertThat(people()).containsExactly(Person.NOBODY, ROY);
    assertThat(report()).extracting(Departures::kind).contains(Kind.APPOINTMENT, Kind.RESTORED);
    workplace.verification().check();
    assertThat(Files.readString(folder.resolve("effacements.txt")).lines()).hasSize(1);
  }

  @Test
  void whoCameInSinceTheBackupStaysKnownAndWhoBroughtItBack() {
    Path backup = backup();
    desk.accesses().exported("mois");
    String agent = desk.duty().serving().id();
    workplace.close();
    new Restoring(folder, clock).restore(backup, agent);
    workplace = TestSite.open(folder, CATALOGUE, clock);
    desk = workplace.desk();
    assertThat(desk.accesses().all().stream().map(AccessEntry::what).toList())
        .containsSubsequence(Access.SIGNED_IN, Access.RESTORED, Access.EXPORTED);
    AccessEntry restored =
        desk.accesses().all().stream()
            .filter(entry -> entry.what() == Access.RESTORED)
            .findFirst()
            .orElseThrow();
    assertThat(restored.agent()).isEqualTo(agent);
    assertThat(restored.about()).isEqualTo(backup.getFileName().toString());
  }

  @Test
  void theRegisterBesideTheFileIsEnoughWhenTheFileIsLost() throws IOException {
    take(TODAY, 600, BINET);
    Path backup = backup();
    desk.personalData().keepFor(1);
    pass(35);
    workplace.close();
    Files.write(folder.resolve("guichet.db"), new byte[] {1, 2, 3});
    new Restoring(folder, clock).restore(backup, "");
    workplace = TestSite.open(folder, CATALOGUE, clock);
    desk = workplace.desk();
    assertThat(people()).containsExactly(Person.NOBODY);
  }

  @Test
  void intoAnEmptyFolderTheDatesAreEnough() throws IOException {
    take(TODAY, 600, BINET);
    take(TODAY.plusDays(150), 600, ROY);
    Path backup = backup();
    workplace.close();
    clock.pass(Duration.ofDays(190));
    Path other = temporary.resolve("other");
    Files.createDirectories(other);
    new Restoring(other, clock).restore(backup, "");
    folder = other;
    reopen();
    assertThat(people()).containsExactly(Person.NOBODY, ROY);
  }

  @Test
  void aNameThatNothingReferredToComesBackWithItsAppointment() {
    take(TODAY.plusDays(3), 600, BINET);
    Path backup = backup();
    desk.history().undo();
    pass(1);
    assertThat(report()).extracting(Departures::kind).containsExactly(Kind.UNUSED);
    restore(backup);
    assertThat(people()).containsExactly(BINET);
  }

  @Test
  void aVisitThatNobodyWentOnWithLeavesTheMonthsOfTheSiteAfterItsLastKey() throws SQLException {
    desk.personalData().keepFor(1);
    var october = new October(desk);
    VisitEntry saved = october.visit(TODAY, 600, 15, October.resolved("CAF", "CAF-RSA"));
    Agent agent = desk.duty().agents().getFirst();
    long now = clock.millis();
    desk.inProgress()
        .keep(
            VisitDraft.started(desk.duty().nextId(), agent.id(), now, Channel.WALK_IN)
                .withNote("pour Mme Binet"));
    desk.inProgress().keep(desk.journal().draftOf(saved).withNote("avec M. Roy"));
    pass(29);
    VisitDraft touched = desk.inProgress().all().getFirst().withNote("Mme Binet revient");
    pass(1);
    assertThat(desk.inProgress().all()).hasSize(2);
    desk.inProgress().keep(touched);
    pass(1);
    assertThat(desk.inProgress().all()).as("a key changed it").containsExactly(touched);
    pass(31);
    assertThat(column("SELECT id FROM draft")).isEmpty();
    assertThat(desk.journal().find(saved.visit().id())).as("the entry stays").isPresent();
    assertThat(report())
        .filteredOn(each -> each.kind() == Kind.UNUSED)
        .hasSize(2)
        .allSatisfy(
            each -> {
              assertThat(each.begun()).isTrue();
              assertThat(each.count()).isEqualTo(1);
              assertThat(each.notes()).isZero();
            });
  }
}
