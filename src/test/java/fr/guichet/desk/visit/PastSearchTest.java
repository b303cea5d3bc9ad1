package fr.guichet.desk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.duty.Notes;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Level;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.site.ProcedureEdit;
import fr.guichet.model.personal.PersonalValue;
import fr.guichet.model.text.Folding;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.model.visit.past.Matches;
import fr.guichet.model.visit.past.Newest;
import fr.guichet.model.visit.past.SearchedWords;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.PersonalValueTable;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in memory is what is found in the file, whatever happens to it in between. */
class PastSearchTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<String> NOTES =
      List.of(
          "Mme Binet, pour son fils",
          "œuvre d’Éloïse — « dossier 12/34 »",
          "revient vendredi ; l’aide-ménagère",
          "carte",
          "");
  private static final List<String> PLACES = List.of("Mairie", "Hôpital de Guise", "Carsat");

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;
  private Random chance;
  private String local;

  @BeforeEach
  void open() {
    workplace = TestSite.usual(folder, CATALOGUE, clock);
    desk = workplace.desk();
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  @Test
  void aSearchInMemoryFindsTheSameInTheSameOrder() {
    for (int seed = 1; seed <= 2; seed++) {
      chance = new Random(seed);
      local = addLocal("Aide " + seed);
      for (int i = 0; i < 20; i++) {
        save();
      }
      for (int step = 0; step < 40; step++) {
        happens();
        compare(seed, step);
      }
    }
  }

  /** One of the things that change what may be found. */
  private void happens() {
    int luck = chance.nextInt(100);
    if (luck < 30) {
      save();
    } else if (luck < 50) {
      correct();
    } else if (luck < 62) {
      desk.visits().delete(any().visit().id());
    } else if (luck < 74) {
      save();
      desk.history().undo();
    } else if (luck < 80) {
      desk.visits().delete(any().visit().id());
      desk.history().undo();
      desk.history().redo();
    } else if (luck < 85) {
      desk.personalData().erase(desk.personalData().find("binet"));
    } else if (luck < 90) {
      rename("Secours n° " + chance.nextInt(100));
    } else if (luck < 95) {
      desk.contacts().forget();
    } else {
      clock.pass(Duration.ofDays(1 + chance.nextInt(30)));
      desk.personalData().eraseDue(true);
    }
  }

  private <T> T one(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private VisitEntry any() {
    List<VisitEntry> all = desk.journal().find(everything());
    return all.isEmpty() ? save() : one(all);
  }

  private JournalQuery everything() {
    return JournalQuery.between(TODAY.minusYears(3), desk.duty().today());
  }

  private RequestDraft line() {
    Procedure procedure =
        chance.nextInt(4) == 0
            ? desk.catalogue().procedure(local).orElseThrow()
            : one(desk.catalogue().proceduresOn(TODAY));
    RequestDraft line = RequestDraft.of(procedure.partner(), procedure.code(), one(NOTES));
    return chance.nextBoolean()
        ? line.decided(Outcome.RESOLVED, false)
        : line.decided(Outcome.PLANNED_ORIENTATION, false)
            .withReason(OrientationReason.CHARTER)
            .withTarget(one(PLACES));
  }

  private VisitEntry save() {
    String agent = one(desk.duty().agents()).id();
    LocalDate day = desk.duty().today().minusDays(chance.nextInt(400));
    List<RequestDraft> lines = chance.nextBoolean() ? List.of(line()) : List.of(line(), line());
    return desk.visits()
        .save(
            VisitDraft.started(desk.duty().nextId(), agent, clock.millis(), Channel.WALK_IN)
                .withRequests(lines)
                .with(d -> d.note(one(NOTES)).reference(one(NOTES)))
                .at(day, 540 + 60 * chance.nextInt(2)),
            null);
  }

  private void correct() {
    VisitDraft draft = desk.journal().draftOf(any());
    List<RequestDraft> lines =
        chance.nextBoolean() || draft.requests().isEmpty() ? List.of(line()) : draft.requests();
    desk.visits().save(draft.withNote(one(NOTES)).withRequests(lines), null);
  }

  private String addLocal(String label) {
    return desk.catalogueChanges().save(local("", label));
  }

  private void rename(String label) {
    desk.catalogueChanges().save(local(local, label));
  }

  private static ProcedureEdit local(String code, String label) {
    var own = new ProcedureEdit.Own("CAF", label, Level.SUPPORT, false, LocalDate.of(2019, 7, 1));
    return new ProcedureEdit(code, own, List.of(), List.of(), null, false, null, List.of(), "");
  }

  private void compare(int seed, int step) {
    for (int i = 0; i < 6; i++) {
      if (chance.nextInt(3) > 0) {
        desk.journal().prepare();
      }
      JournalQuery query = query();
      List<VisitEntry> all = desk.journal().find(query);
      int most = 1 + chance.nextInt(30);
      Newest newest = desk.journal().newest(query, most);
      String when = "seed " + seed + ", step " + step + ", " + query;
      Newest expected = Newest.of(all);
      assertThat(newest.visits()).as(when).isEqualTo(expected.visits());
      assertThat(newest.requests()).as(when).isEqualTo(expected.requests());
      int shown = newest.whole() ? all.size() : Math.min(most, all.size());
      assertThat(newest.entries()).as(when).isEqualTo(all.subList(0, shown));
    }
  }

  private JournalQuery query() {
    LocalDate from = desk.duty().today().minusDays(chance.nextInt(500));
    LocalDate until =
        chance.nextInt(3) > 0 ? desk.duty().today() : from.plusDays(chance.nextInt(200));
    Procedure procedure = one(desk.catalogue().procedures());
    int parts = chance.nextInt(8);
    return new JournalQuery(
        from,
        until,
        parts == 1 || parts == 2 ? procedure.partner() : null,
        parts == 2 ? procedure.code() : null,
        parts == 3 ? Outcome.RESOLVED : null,
        parts == 4 ? one(desk.duty().agents()).id() : null,
        words());
  }

  /** Up to three pieces of what somebody may have written, some of them found nowhere. */
  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = chance.nextInt(4); i > 0; i--) {
      String source =
          chance.nextBoolean()
              ? one(NOTES) + " " + one(PLACES)
              : one(desk.catalogue().procedures()).label();
      String word = one(Folding.words(source));
      int start = chance.nextInt(word.length());
      words.append(word, start, Math.min(word.length(), start + 1 + chance.nextInt(5))).append(' ');
    }
    return words.toString();
  }

  /** Only what is known in memory stops at as many as were asked for. */
  private boolean inMemory() {
    return !desk.journal().newest(everything(), 1).whole();
  }

  @Test
  void openedTextsAreForgottenWithTheOthersAndReadAgainWhenAsked() {
    chance = new Random(1);
    local = addLocal("Aide");
    save();
    save();
    assertThat(inMemory()).isFalse();
    desk.journal().prepare();
    assertThat(inMemory()).isTrue();
    save();
    assertThat(inMemory()).as("one more is read alone").isTrue();
    desk.contacts().forget();
    assertThat(inMemory()).as("locked").isFalse();
    desk.journal().prepare();
    desk.personalData().erase(desk.personalData().find("binet"));
    assertThat(inMemory()).as("something was erased").isFalse();
    desk.journal().prepare();
    rename("Secours");
    assertThat(inMemory()).as("labels are others").isFalse();
  }

  @Test
  void whatIsForgottenWhileItIsReadStaysForgotten() {
    chance = new Random(1);
    local = addLocal("Aide");
    save();
    PastSearch[] past = new PastSearch[1];
    Catalogue locking =
        (Catalogue)
            Proxy.newProxyInstance(
                Catalogue.class.getClassLoader(),
                new Class<?>[] {Catalogue.class},
                (_, asked, parts) -> {
                  past[0].forget();
                  return asked.invoke(desk.catalogue(), parts);
                });
    Notes notes = desk.contacts().notes();
    past[0] = new PastSearch(desk.duty(), notes, new SearchedWords(locking));
    past[0].prepare();
    Optional<Matches> found =
        desk.duty().database().read(sql -> past[0].find(sql, everything(), 1));
    assertThat(found).isEmpty();
  }

  /** A text that is read again from the file was kept nowhere else. */
  @Test
  void whatIsKnownToSearchIsOpenedForNothingElse() {
    String visit = desk.visits().save(about(desk), null).visit().id();
    desk.contacts().forget();
    desk.journal().prepare();
    desk.duty()
        .database()
        .aside(sql -> sql.execute("UPDATE personal_value SET sealed = 'bm90ZQ=='"));
    assertThat(desk.journal().find(visit).orElseThrow().note()).doesNotContain("Binet");
    assertThat(named()).as("known").hasSize(1);
  }

  private List<VisitEntry> named() {
    return desk.journal()
        .newest(new JournalQuery(TODAY.minusYears(3), TODAY, null, null, null, null, "binet"), 100)
        .entries();
  }

  /** A visit whose note alone is looked for. */
  private static VisitDraft about(Desk here) {
    RequestDraft line = RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false);
    String agent = here.duty().serving().id();
    return VisitDraft.started(
            here.duty().nextId(), agent, here.duty().clock().millis(), Channel.PHONE)
        .withRequests(List.of(line))
        .withNote("Mme Binet");
  }

  @Test
  void whatACommandBesideTheWindowWritesAndErasesCounts() {
    desk.journal().prepare();
    try (Workplace beside = TestSite.open(folder, CATALOGUE, clock)) {
      Desk command = beside.desk();
      VisitEntry saved = command.visits().save(about(command), null);
      assertThat(named()).containsExactly(saved);
      command.personalData().erase(command.personalData().find("binet"));
    }
    assertThat(named()).isEmpty();
    desk.journal().prepare();
    assertThat(named()).isEmpty();
  }

  @Test
  void aTextThatComesAfterItsVisitIsFound() {
    String note = desk.visits().save(about(desk), null).visit().note().id();
    Database file = desk.duty().database();
    PersonalValue sealed = file.read(sql -> PersonalValueTable.of(sql, List.of(note))).getFirst();
    file.aside(sql -> PersonalValueTable.erase(sql, note));
    desk.contacts().forget();
    desk.journal().prepare();
    assertThat(named()).isEmpty();
    file.aside(sql -> PersonalValueTable.insert(sql, sealed));
    assertThat(named()).hasSize(1);
  }

  @Test
  void whatLiesBehindAFigureIsAskedOfTheFile() {
    chance = new Random(1);
    local = addLocal("Aide");
    save();
    save();
    desk.journal().prepare();
    JournalQuery walkedIn =
        new JournalQuery(
            everything().from(),
            everything().until(),
            null,
            null,
            null,
            null,
            "",
            JournalQuery.Also.through(Channel.WALK_IN));
    assertThat(desk.journal().newest(walkedIn, 1).whole()).isTrue();
  }

  @Test
  void manyAtOnceAreLookedForInTheFileUntilAllIsReadAgain() {
    chance = new Random(1);
    local = addLocal("Aide");
    Visit one = save().visit();
    save();
    desk.journal().prepare();
    desk.duty()
        .write(
            "essai",
            tx -> {
              for (int i = 0; i < 1_001; i++) {
                tx.put(Aggregates.VISIT, like(one));
              }
            });
    assertThat(inMemory()).isFalse();
    desk.journal().prepare();
    assertThat(inMemory()).isTrue();
  }

  /** The same once more, without its notes. */
  private Visit like(Visit one) {
    Request first = one.requests().getFirst();
    Request request =
        new Request(
            desk.duty().nextId(),
            first.partner(),
            first.procedure(),
            first.outcome(),
            first.partnerHelp(),
            first.cause(),
            first.target(),
            first.reason(),
            null);
    return new Visit(
        desk.duty().nextId(),
        one.when(),
        one.agent(),
        one.channel(),
        one.place(),
        one.length(),
        one.persons(),
        List.of(request),
        List.of(),
        null,
        null,
        one.profile(),
        one.source());
  }
}
