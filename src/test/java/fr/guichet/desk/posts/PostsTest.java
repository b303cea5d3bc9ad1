package fr.guichet.desk.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.personal.Sides.Fact;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.Secret;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.personal.PersonalEvent;
import fr.guichet.model.personal.PersonalValue;
import fr.guichet.model.posts.Post;
import fr.guichet.model.posts.SealedLine;
import fr.guichet.model.posts.SealedLine.What;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Setting;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.protection.PostSeal;
import fr.guichet.protection.backup.Restoring;
import fr.guichet.storage.file.StoredFile;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.posts.Batch;
import fr.guichet.storage.posts.PostBatchTable;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.KeyringTable;
import fr.guichet.storage.table.PersonalEventTable;
import fr.guichet.storage.table.PersonalValueTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two posts of a site and one folder between them. */
class PostsTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  @TempDir private Path temporary;
  private Path folder;
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  private Workplace firstPlace;
  private Workplace secondPlace;
  private Desk first;
  private Desk second;

  @BeforeEach
  void twoPosts() throws IOException {
    folder = Files.createDirectory(temporary.resolve("echange"));
    firstPlace = TestSite.usual(temporary.resolve("un"), CATALOGUE, clock);
    first = firstPlace.desk();
    note(first);
    RecoveryCode code = first.posts().invite(new ExchangeFolder(folder));
    Path data = temporary.resolve("deux");
    try (Workplace empty = TestSite.openEmpty(data, CATALOGUE, clock)) {
      empty.joining().join(code, new ExchangeFolder(folder));
    }
    secondPlace = TestSite.open(data, CATALOGUE, clock);
    second = secondPlace.desk();
    reunite(first);
  }

  @AfterEach
  void close() {
    firstPlace.close();
    secondPlace.close();
  }

  private ReunionReport reunite(Desk desk) {
    clock.pass(Duration.ofMinutes(1));
    return desk.posts().reunite(new ExchangeFolder(folder), true);
  }

  private String note(Desk desk) {
    VisitDraft draft =
        VisitDraft.started(
                desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
            .withRequests(
                List.of(RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false)));
    return desk.visits().save(draft, null).visit().id();
  }

  private void choose(Desk desk, String value) {
    clock.pass(Duration.ofMinutes(1));
    desk.duty().write("choix", tx -> tx.put(Aggregates.SETTING, new Setting("essai", value)));
  }

  private static Optional<String> chosen(Desk desk) {
    List<Optional<String>> read = new ArrayList<>();
    desk.duty()
        .write(
            "lecture",
            tx -> read.add(Aggregates.SETTING.find(tx.sql(), "essai").map(Setting::value)));
    return read.getFirst();
  }

  private static List<Post> posts(Desk desk) {
    List<Post> read = new ArrayList<>();
    desk.duty().write("lecture", tx -> Aggregates.POST.all(tx.sql()).forEach(read::add));
    return read;
  }

  @Test
  void whoJoinsHasWhatTheSiteHas() {
    assertThat(second.duty().site()).isEqualTo(first.duty().site());
    assertThat(second.duty().agents()).isEqualTo(first.duty().agents());
    assertThat(posts(second)).extracting(Post::name).containsExactly("Poste 1", "Poste 2");
    assertThat(posts(first)).isEqualTo(posts(second));
  }

  @Test
  void whatOneNotesTheOtherReadsUnderItsAuthor() {
    String visit = note(first);
    assertThat(reunite(first).given()).isEqualTo(1);
    assertThat(reunite(second).taken()).isEqualTo(1);
    assertThat(second.journal().find(visit)).isEqualTo(first.journal().find(visit));
    assertThat(secondPlace.verification().check()).isNotEmpty();
  }

  @Test
  void nothingNewIsNothing() {
    reunite(second);
    ReunionReport report = reunite(first);
    assertThat(report).isEqualTo(new ReunionReport(0, 0, List.of(), List.of(), List.of()));
  }

  @Test
  void anInvitationServesOnceAndOnlyWithItsCode() throws IOException {
    RecoveryCode code = first.posts().invite(new ExchangeFolder(folder));
    try (Workplace empty = TestSite.openEmpty(temporary.resolve("trois"), CATALOGUE, clock)) {
      RecoveryCode other = RecoveryCode.draw(new java.util.Random(1));
      assertThatThrownBy(() -> empty.joining().join(other, new ExchangeFolder(folder)))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("Aucune invitation");
      empty.joining().join(code, new ExchangeFolder(folder));
    }
    try (Workplace empty = TestSite.openEmpty(temporary.resolve("quatre"), CATALOGUE, clock)) {
      assertThatThrownBy(() -> empty.joining().join(code, new ExchangeFolder(folder)))
          .hasMessageContaining("Aucune invitation");
    }
  }

  @Test
  void anInvitationIsOverAfterSevenDays() {
    RecoveryCode code = first.posts().invite(new ExchangeFolder(folder));
    clock.pass(Duration.ofDays(8));
    try (Workplace empty = TestSite.openEmpty(temporary.resolve("trois"), CATALOGUE, clock)) {
      assertThatThrownBy(() -> empty.joining().join(code, new ExchangeFolder(folder)))
          .hasMessageContaining("sept jours");
    }
  }

  @Test
  void twoResponsablesWhoCloseEachOtherLeaveOneAtBothPosts() {
    Agent camille = first.duty().agents().getFirst();
    Agent julie = first.duty().agents().getLast();
    first
        .duty()
        .write(
            "rôle",
            tx ->
                tx.put(Aggregates.AGENT, new Agent(julie.id(), julie.name(), Role.MANAGER, true)));
    reunite(first);
    reunite(second);
    leave(second, camille);
    leave(first, julie);
    for (Desk desk : List.of(first, second, first, second)) {
      reunite(desk);
    }
    for (Desk desk : List.of(first, second)) {
      assertThat(desk.duty().agents())
          .filteredOn(Agent::active)
          .containsExactly(new Agent(julie.id(), julie.name(), Role.MANAGER, true));
    }
    assertThat(first.posts().conflicts()).isEmpty();
    assertThat(firstPlace.verification().check()).isNotEmpty();
    firstPlace.accounts().signIn(julie.id(), TestSite.PASSWORD);
    secondPlace.accounts().signIn(julie.id(), TestSite.PASSWORD);
  }

  private void leave(Desk desk, Agent agent) {
    clock.pass(Duration.ofMinutes(1));
    desk.duty()
        .write(
            "départ",
            tx -> {
              tx.put(Aggregates.AGENT, new Agent(agent.id(), agent.name(), Role.MANAGER, false));
              KeyringTable.remove(tx.sql(), agent.id());
            });
  }

  @Test
  void aFileThatBothTookOverIsToldUntilOneIsUndone() {
    for (Desk desk : List.of(first, second)) {
      desk.duty()
          .write(
              "reprise",
              tx ->
                  tx.put(
                      Aggregates.IMPORT,
                      new ImportRecord(desk.duty().nextId(), "octobre.xlsx", "f00", 1, 1, 1)));
    }
    reunite(first);
    assertThat(reunite(second).remarks()).anyMatch(said -> said.contains("octobre.xlsx"));
    assertThat(reunite(first).remarks()).anyMatch(said -> said.contains("octobre.xlsx"));
    first.history().undoImport("octobre.xlsx");
    assertThat(reunite(first).remarks()).isEmpty();
  }

  @Test
  void bothSidesOfAVisitAreComparedFactByFact() {
    String visit = note(first);
    reunite(first);
    reunite(second);
    correct(first, visit, 2, "papiers rendus");
    clock.pass(Duration.ofMinutes(3));
    correct(second, visit, 3, "");
    reunite(first);
    reunite(second);
    List<Fact> facts = second.sides().compare(second.posts().conflicts().getFirst());
    assertThat(facts)
        .filteredOn(Fact::differs)
        .containsExactly(new Fact("Personnes", "3", "2"), new Fact("Note", "", "papiers rendus"));
    assertThat(facts)
        .filteredOn(fact -> !fact.differs())
        .extracting(Fact::name)
        .contains("Jour et heure", "Conseiller", "Canal", "Durée", "Demande 1");
  }

  private void correct(Desk desk, String id, int persons, String note) {
    VisitEntry entry = desk.journal().find(id).orElseThrow();
    desk.visits()
        .save(desk.journal().draftOf(entry).with(d -> d.persons(persons).note(note)), null);
  }

  /** What each window has opened and searches in memory follows what the others write and erase. */
  @Test
  void whatAnotherPostNotedIsFoundHereUntilItIsErasedThere() {
    first.journal().prepare();
    VisitDraft draft =
        VisitDraft.started(
                second.duty().nextId(),
                second.duty().serving().id(),
                clock.millis(),
                Channel.WALK_IN)
            .withRequests(
                List.of(RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false)))
            .withNote("Mme Binet");
    VisitEntry saved = second.visits().save(draft, null);
    reunite(second);
    reunite(first);
    assertThat(named(first)).containsExactly(saved.visit().id());
    assertThat(noted(first, saved)).isEqualTo("Mme Binet");
    clock.pass(Duration.ofMinutes(1));
    second.personalData().erase(second.personalData().find("binet"));
    reunite(second);
    first.journal().prepare();
    assertThat(named(first)).containsExactly(saved.visit().id());
    reunite(first);
    assertThat(named(first)).isEmpty();
    assertThat(noted(first, saved)).isEmpty();
    first.journal().prepare();
    assertThat(named(first)).isEmpty();
  }

  private List<String> named(Desk desk) {
    LocalDate today = desk.duty().today();
    var query = new JournalQuery(today, today, null, null, null, null, "binet");
    return desk.journal().newest(query, 10).entries().stream()
        .map(entry -> entry.visit().id())
        .toList();
  }

  private static String noted(Desk desk, VisitEntry saved) {
    return desk.journal().find(saved.visit().id()).orElseThrow().note();
  }

  @Test
  void bothSidesOfAConflictAreKeptUntilOneIsChosen() {
    choose(first, "a");
    choose(second, "b");
    reunite(first);
    assertThat(reunite(second).conflicts()).singleElement().asString().startsWith("À trancher");
    reunite(first);
    assertThat(chosen(first)).contains("b").isEqualTo(chosen(second));
    assertThat(first.posts().conflicts())
        .extracting(conflict -> conflict.other().snapshot())
        .containsExactly("{\"name\":\"essai\",\"value\":\"a\"}")
        .isEqualTo(
            second.posts().conflicts().stream().map(each -> each.other().snapshot()).toList());
    first.posts().settle(first.posts().conflicts().getFirst().id(), true);
    reunite(first);
    reunite(second);
    assertThat(chosen(second)).contains("a").isEqualTo(chosen(first));
    assertThat(first.posts().conflicts()).isEmpty();
    assertThat(second.posts().conflicts()).isEmpty();
  }

  @Test
  void undoStepsOverNothingThatWasSettledOrClosedToSomethingOlder() {
    choose(first, "a");
    choose(second, "b");
    List.of(first, second, first).forEach(this::reunite);
    String visit = note(first);
    first.posts().settle(first.posts().conflicts().getFirst().id(), true);
    refused(first, "Entrée changée sur deux postes, tranchée");
    Post gone = posts(first).getLast();
    first.posts().close(gone);
    refused(first, gone.name() + " fermé");
    assertThat(first.journal().find(visit)).isPresent();
  }

  private static void refused(Desk desk, String what) {
    assertThatThrownBy(() -> desk.history().undo())
        .hasMessageStartingWith("«\u00a0" + what + "\u00a0» ne s’annule pas ainsi");
  }

  @Test
  void twoSidesThatAreNoLongerThereAreNotSettled() {
    choose(first, "a");
    choose(second, "b");
    List.of(first, second, first).forEach(this::reunite);
    String before = first.posts().conflicts().getFirst().id();
    choose(first, "c");
    for (boolean other : new boolean[] {true, false}) {
      assertThatThrownBy(() -> first.posts().settle(before, other))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("relisez");
    }
    assertThat(chosen(first)).contains("c");
    String now = first.posts().conflicts().getFirst().id();
    first.posts().settle(now, true);
    assertThat(chosen(first)).contains("a");
    assertThatThrownBy(() -> first.posts().settle(now, false)).isInstanceOf(Failure.class);
    assertThat(chosen(first)).contains("a");
  }

  /** How often what reads a kind of entries has read again. */
  private static AtomicInteger readings(Desk desk, Aggregate<?> thing) {
    var read = new AtomicInteger();
    desk.duty().afterWritesOf(List.of(thing), read::incrementAndGet);
    return read;
  }

  @Test
  void whoReadsWhatASettlingTookAlongReadsAgain() {
    LocalDate today = first.duty().today();
    new October(first).visit(today, 600, 10, October.pending("CAF", "CAF-RSA", today.plusDays(3)));
    String visit = first.followUps().open().getFirst().visit().id();
    List.of(first, second).forEach(this::reunite);
    second.visits().delete(visit);
    clock.pass(Duration.ofMinutes(1));
    correct(first, visit, 2, "");
    List.of(second, first).forEach(this::reunite);
    assertThat(first.followUps().open()).hasSize(1);
    AtomicInteger read = readings(first, Aggregates.FOLLOW_UP);
    first.posts().settle(first.posts().conflicts().getFirst().id(), true);
    assertThat(first.followUps().open()).isEmpty();
    assertThat(read).hasValue(1);
  }

  @Test
  void whoReadsThePostsReadsAgainWhenOneIsClosed() {
    AtomicInteger read = readings(first, Aggregates.POST);
    first.posts().close(posts(first).getLast());
    assertThat(posts(first).getLast().open()).isFalse();
    assertThat(read).hasValue(1);
  }

  @Test
  void whatWasSettledStaysSettledWhenAPostThatWasBroughtBackGivesItOnceMore() {
    choose(second, "deux");
    Path backup = secondPlace.safekeeping().make(Reason.ASKED).file();
    choose(first, "un");
    List.of(second, first, second).forEach(this::reunite);
    first.posts().settle(first.posts().conflicts().getFirst().id(), false);
    List.of(first, second).forEach(this::reunite);
    assertThat(second.posts().conflicts()).isEmpty();
    bringBack(backup);
    assertThat(reunite(second).given()).isPositive();
    List.of(first, second).forEach(this::reunite);
    for (Desk desk : List.of(first, second)) {
      assertThat(desk.posts().conflicts()).isEmpty();
      assertThat(chosen(desk)).contains("un");
    }
  }

  private void bringBack(Path backup) {
    secondPlace.close();
    new Restoring(temporary.resolve("deux"), clock).restore(backup, "");
    secondPlace = TestSite.open(temporary.resolve("deux"), CATALOGUE, clock);
    second = secondPlace.desk();
  }

  @Test
  void aPostThatIsBroughtBackTwiceFromOneBackupStaysOnePost() {
    Path backup = secondPlace.safekeeping().make(Reason.ASKED).file();
    bringBack(backup);
    String between = note(second);
    reunite(second);
    bringBack(backup);
    List.of(second, first, second).forEach(this::reunite);
    for (Desk desk : List.of(first, second)) {
      assertThat(posts(desk))
          .filteredOn(Post::open)
          .extracting(Post::name)
          .containsExactlyInAnyOrder("Poste 1", "Poste 2");
      assertThat(desk.journal().find(between)).isPresent();
    }
  }

  @Test
  void whatAFormerSelfGaveIsKeptWhileItWaitsForOthers() throws IOException {
    Path backup = secondPlace.safekeeping().make(Reason.ASKED).file();
    note(first);
    reunite(first);
    reunite(second);
    String visit = note(second);
    reunite(second);
    Path given = batches(second);
    Path others = batches(first);
    bringBack(backup);
    String there = Files.readString(others);
    Files.delete(others);
    Files.writeString(given, "rien de lisible\n", StandardOpenOption.APPEND);
    reunite(second);
    Files.writeString(others, there);
    reunite(second);
    assertThat(second.journal().find(visit)).isPresent();
    assertThat(Files.readString(given)).doesNotContain("rien de lisible");
  }

  @Test
  void whoSawAChangeAndMakesAnotherComesAfterItWhateverTheClocks() {
    clock.pass(Duration.ofHours(1));
    choose(first, "a");
    reunite(first);
    clock.pass(Duration.ofHours(-2));
    reunite(second);
    choose(second, "b");
    reunite(second);
    reunite(first);
    assertThat(chosen(first)).contains("b");
    assertThat(first.posts().conflicts()).isEmpty();
  }

  @Test
  void whatIsDeletedHereAndChangedThereComesBackMarked() {
    choose(first, "a");
    reunite(first);
    reunite(second);
    choose(second, "b");
    first.duty().write("retrait", tx -> tx.remove(Aggregates.SETTING, "essai"));
    reunite(second);
    ReunionReport report = reunite(first);
    assertThat(chosen(first)).contains("b");
    assertThat(report.conflicts()).singleElement().asString().contains("supprimée");
  }

  @Test
  void undoReachesOnlyOnesOwn() {
    choose(first, "a");
    reunite(first);
    reunite(second);
    assertThat(second.history().undoable()).isEmpty();
  }

  @Test
  void aChangedFileIsRefusedByNameAndTheTrueOneIsReadLater() throws IOException {
    String visit = note(first);
    reunite(first);
    Path file = batches(first);
    String whole = Files.readString(file);
    List<String> lines = new ArrayList<>(whole.lines().toList());
    SealedLine last = SealedLine.read(lines.removeLast()).orElseThrow();
    String body = (last.body().startsWith("A") ? "B" : "A") + last.body().substring(1);
    lines.add(new SealedLine(last.what(), last.post(), last.number(), body).text());
    Files.write(file, lines);
    assertThat(reunite(second).refused())
        .singleElement()
        .asString()
        .contains(file.getFileName().toString(), "modifié");
    assertThat(second.journal().find(visit)).isEmpty();
    Files.writeString(file, whole);
    reunite(second);
    assertThat(second.journal().find(visit)).isPresent();
  }

  @Test
  void aFileCutShortIsReadAsFarAsItGoesAndAGapIsSaid() throws IOException {
    note(first);
    reunite(first);
    String visit = note(first);
    reunite(first);
    Path file = batches(first);
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() - 9));
    assertThat(reunite(second).remarks())
        .anyMatch(remark -> remark.startsWith("Poste 1") && remark.contains("il manque"))
        .anyMatch(remark -> remark.contains(file.getFileName().toString()));
    reunite(first);
    reunite(second);
    assertThat(second.journal().find(visit)).isPresent();
  }

  @Test
  void nobodyWaitsForWhatAClosedPostGaveAndNobodyHas() throws IOException {
    note(second);
    reunite(second);
    Files.delete(batches(second));
    assertThat(reunite(first).remarks()).anyMatch(said -> said.contains("il manque"));
    first.posts().close(posts(first).getLast());
    assertThat(reunite(first).remarks()).isEmpty();
  }

  @Test
  void aPostWhoseClockWasAheadIsInUntilNowThenUntilItIsHeardAgain() {
    Duration ahead = Duration.ofDays(5000);
    clock.pass(ahead);
    reunite(second);
    clock.pass(ahead.negated());
    reunite(first);
    assertThat(until(first)).contains(clock.instant());
    reunite(second);
    Instant heard = clock.instant();
    reunite(first);
    assertThat(until(first)).contains(heard);
  }

  /** Until when the second post is in. */
  private static Optional<Instant> until(Desk desk) {
    return desk.posts().standing().stream()
        .filter(standing -> !standing.here())
        .findFirst()
        .orElseThrow()
        .until();
  }

  @Test
  void aBatchThatIsRefusedIsToldByThePostAndTheKindOfItsEntry() {
    reunite(second);
    reunite(first);
    String id = second.duty().choice("workstation").orElseThrow();
    long number = first.duty().database().read(PostBatchTable::known).getOrDefault(id, 0L) + 1;
    String before =
        first.duty().database().read(sql -> PostBatchTable.sum(sql, id, number - 1)).orElse("");
    var row = new Batch.Row("tx", 0, id, "s", "a", "essai", "visit", "v", "{}", null, List.of());
    var batch =
        new Batch(StoredFile.presentVersion(), id, number, Map.of(), before, 0, List.of(row));
    SealedLine line =
        new PostSeal(firstPlace.accounts().vault())
            .seal(What.BATCH, id, number, Snapshots.write(batch));
    new ExchangeFolder(folder).write("lots-" + id + "-00000099.guichet", List.of(line));
    ReunionReport report = reunite(first);
    assertThat(report.refused())
        .containsExactly("Lot refusé\u00a0: Poste 2, le n° " + number + ".");
    assertThat(report.remarks()).anyMatch(said -> said.contains("(Visite v)"));
  }

  @Test
  void aConseillerNeitherInvitesNorClosesAndWhoInvitesIsNoted() {
    assertThat(first.accesses().all()).extracting(AccessEntry::what).contains(Access.INVITED);
    Agent adviser =
        first.duty().agents().stream().filter(a -> a.role() == Role.ADVISER).findFirst().get();
    first.duty().serve(adviser);
    assertThatThrownBy(() -> first.posts().invite(new ExchangeFolder(folder)))
        .isInstanceOf(Failure.class);
    Post post = posts(first).getLast();
    assertThatThrownBy(() -> first.posts().close(post)).isInstanceOf(Failure.class);
    assertThat(posts(first)).allMatch(Post::open);
  }

  private Path batches(Desk desk) {
    String id = desk.duty().choice("workstation").orElseThrow();
    return folder.resolve("lots-" + id + "-00000001.guichet");
  }

  @Test
  void theFolderTellsNothingToItsOwner() throws IOException {
    note(first);
    reunite(first);
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file)).doesNotContain("Camille", "CAF-RSA", "Guise", "visit");
      }
    }
  }

  @Test
  void whatWasErasedIsErasedEverywhereAndLeavesTheFolder() {
    String id = first.duty().nextId();
    var value = new PersonalValue(id, new Sealed("bm90ZQ=="), first.duty().today().plusDays(90));
    first.duty().write("contact", tx -> PersonalValueTable.insert(tx.sql(), value));
    reunite(first);
    reunite(second);
    assertThat(values(second)).contains(value);
    second
        .duty()
        .write(
            "effacement",
            tx -> {
              PersonalValueTable.erase(tx.sql(), id);
              PersonalEventTable.add(
                  tx.sql(),
                  new PersonalEvent(
                      second.duty().nextId(),
                      clock.millis(),
                      second.duty().today(),
                      PersonalEvent.Kind.ASKED,
                      null,
                      id));
            });
    reunite(second);
    reunite(first);
    reunite(second);
    assertThat(values(first)).doesNotContain(value);
    assertThat(values(second)).doesNotContain(value);
  }

  private static List<PersonalValue> values(Desk desk) {
    List<PersonalValue> read = new ArrayList<>();
    desk.duty().write("lecture", tx -> read.addAll(PersonalValueTable.all(tx.sql())));
    return read;
  }

  @Test
  void aPasswordChangedHereOpensThereAndANewAgentComesIn() {
    Agent camille = first.duty().serving();
    Secret next = Secret.of("sept vaches ruminent sous le pont");
    clock.pass(Duration.ofMinutes(1));
    firstPlace.accounts().change(camille.id(), TestSite.PASSWORD, next);
    Secret temporary = first.team().add("Ali Benali", Role.ADVISER);
    reunite(first);
    reunite(second);
    assertThatThrownBy(() -> secondPlace.accounts().signIn(camille.id(), TestSite.PASSWORD))
        .isInstanceOf(Failure.class);
    secondPlace.accounts().signIn(camille.id(), next);
    Agent ali =
        second.duty().agents().stream()
            .filter(agent -> agent.name().equals("Ali Benali"))
            .findFirst()
            .orElseThrow();
    assertThat(secondPlace.accounts().signIn(ali.id(), temporary).temporary()).isTrue();
    first.team().close(ali);
    reunite(first);
    reunite(second);
    assertThat(secondPlace.accounts().all())
        .extracting(a -> a.agent().id())
        .doesNotContain(ali.id());
    assertThatThrownBy(() -> secondPlace.accounts().signIn(ali.id(), temporary))
        .isInstanceOf(Failure.class);
  }

  @Test
  void twoAppointmentsAtOnceOfOneAgentAreSaid() {
    book(first, 600);
    book(second, 615);
    reunite(first);
    assertThat(reunite(second).remarks())
        .singleElement()
        .asString()
        .contains("Deux rendez-vous", "Camille Martin", "10");
  }

  private void book(Desk desk, int minute) {
    Appointment appointment =
        new Appointment(
            desk.duty().nextId(),
            Kind.APPOINTMENT,
            new Slot(desk.duty().today().plusDays(1), minute, 30),
            first.duty().serving().id(),
            "CAF",
            "CAF-RSA",
            "",
            null,
            null,
            0,
            1,
            Status.PLANNED,
            null,
            null,
            new Appointment.Taken(clock.millis(), desk.duty().today()),
            null,
            null,
            null);
    desk.duty().write("rendez-vous", tx -> tx.put(Aggregates.APPOINTMENT, appointment));
  }

  @Test
  void aLostPostComesBackByJoiningAgain() {
    String visit = note(second);
    reunite(second);
    secondPlace.close();
    RecoveryCode code = first.posts().invite(new ExchangeFolder(folder));
    Path data = temporary.resolve("neuf");
    try (Workplace empty = TestSite.openEmpty(data, CATALOGUE, clock)) {
      empty.joining().join(code, new ExchangeFolder(folder));
    }
    secondPlace = TestSite.open(data, CATALOGUE, clock);
    second = secondPlace.desk();
    assertThat(second.journal().find(visit)).isPresent();
    assertThat(posts(second)).extracting(Post::name).contains("Poste 3");
  }

  @Test
  void aSiteOfOnePostHasNothingToUnite() {
    try (Workplace alone = TestSite.usual(temporary.resolve("seul"), CATALOGUE, clock)) {
      assertThatThrownBy(() -> alone.desk().posts().reunite(new ExchangeFolder(folder), true))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("un poste");
    }
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThatThrownBy(
            () -> first.posts().reunite(new ExchangeFolder(temporary.resolve("debranchee")), true))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("debranchee");
  }
}
