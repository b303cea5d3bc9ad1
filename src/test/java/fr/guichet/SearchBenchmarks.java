package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.desk.RawEntries;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.personal.Note;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Search at each key: of the catalogue, and of what was asked in ten years. A key must not wait
 * longer than a frame. {@code ./mvnw -Pbench verify}.
 */
class SearchBenchmarks {

  private static final double FRAME = 16;
  private static final int ROUNDS = 15;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));
  private static final List<String> TYPED =
      List.of(
          "carte grise",
          "renouveler sa carte d’identité",
          "rsa",
          "retraite de réversion",
          "impots declaration",
          "apl",
          "changement d’adresse",
          "zzyzx inconnu",
          "permi de conduir");

  /** What is typed to find a past visit, letter by letter; the last is found nowhere. */
  private static final List<String> LOOKED_FOR =
      List.of("carte grise", "mairie", "e i a", "dossier 12", "madame binet", "zzyzx");

  private static final List<String> NOTED =
      List.of(
          "Madame Binet, vient avec sa fille, dossier ",
          "revient vendredi avec l’avis d’imposition, numéro ",
          "accès au portail perdu, code demandé par courrier ");

  /** As many rows as the journal shows at once. */
  private static final int AT_ONCE = 100;

  private static final LocalDate EVER = LocalDate.of(2019, 7, 1).minusYears(3);

  @TempDir private Path temporary;

  @Test
  void theWorstKey() throws Exception {
    Path folder = temporary.resolve("site");
    try (Workplace workplace = TestSite.usual(folder, OfficialCatalogue.load(), CLOCK)) {
      Desk desk = workplace.desk();
      new RawEntries(desk, 43)
          .write(
              folder.resolve("guichet.db"), LocalDate.of(2016, 11, 1), LocalDate.of(2026, 10, 31));
      note(desk);
      desk.lookup().prepare();
      double catalogue = 0;
      for (String words : TYPED) {
        for (int key = 1; key <= words.length(); key++) {
          String typed = words.substring(0, key);
          catalogue =
              Math.max(catalogue, Measures.median(9, _ -> desk.lookup().suggestions(typed, TODAY)));
        }
      }
      Measures.tellAgainst("search of the catalogue, the worst key", catalogue, FRAME);
      inTheFile(desk, "twelve months", TODAY.minusYears(1));
      inTheFile(desk, "ten years", EVER);
      prepare(desk);
      inMemory(desk, "twelve months", TODAY.minusYears(1));
      inMemory(desk, "ten years, 160,000 requests", EVER);
      afterASave(desk);
      var every = query(EVER, "e");
      Measures.tellAgainst(
          "search of past visits, ten years, all that one letter finds",
          Measures.took(() -> desk.journal().newest(every, Integer.MAX_VALUE)),
          Measures.NO_PROMISE);
    }
  }

  /** A third of the visits of two years have a sealed note of their own: no site keeps more. */
  private static void note(Desk desk) {
    List<VisitEntry> visits = desk.journal().find(JournalQuery.between(TODAY.minusYears(2), TODAY));
    desk.duty()
        .write(
            "essai",
            tx -> {
              for (int i = 0; i < visits.size(); i += 3) {
                String text = NOTED.get(i % NOTED.size()) + i;
                Note note = desk.contacts().notes().put(tx, null, text, TODAY);
                tx.sql()
                    .execute(
                        "UPDATE visit SET note_id = ? WHERE id = ?",
                        note.id(),
                        visits.get(i).visit().id());
              }
            });
    desk.contacts().forget();
  }

  private static JournalQuery query(LocalDate from, String words) {
    return new JournalQuery(from, TODAY, null, null, null, null, words);
  }

  private static void inTheFile(Desk desk, String what, LocalDate from) throws Exception {
    double worst = 0;
    for (String words : List.of("c", "carte", "carte g", "mairie")) {
      worst = Math.max(worst, Measures.median(3, _ -> desk.journal().find(query(from, words))));
    }
    Measures.tellAgainst(
        "past visits looked for in the file, " + what + ", the worst key",
        worst,
        Measures.NO_PROMISE);
  }

  private static void prepare(Desk desk) throws Exception {
    desk.contacts().forget();
    long before = alive();
    double took = Measures.took(desk.journal()::prepare);
    long opened = alive();
    Measures.tellAgainst(
        "past visits read into memory, ten years, 160,000 requests", took, Measures.NO_PROMISE);
    System.out.printf("past visits in memory: %.1f MB%n", (opened - before) / 1e6);
  }

  /** Bytes of the heap that are in use. */
  private static long alive() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void inMemory(Desk desk, String what, LocalDate from) throws Exception {
    double worst = 0;
    String worstKey = "";
    for (String words : LOOKED_FOR) {
      for (int key = 1; key <= words.length(); key++) {
        var query = query(from, words.substring(0, key));
        double took = Measures.median(ROUNDS, _ -> desk.journal().newest(query, AT_ONCE));
        if (took > worst) {
          worst = took;
          worstKey = query.words();
        }
      }
    }
    Measures.tellAgainst("search of past visits, " + what + ", the worst key", worst, FRAME);
    System.out.println("the worst key: « " + worstKey + " »");
  }

  /** The visit is read, and takes its place in memory. */
  private static void afterASave(Desk desk) throws Exception {
    double[] took = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      save(desk);
      took[round] = Measures.took(() -> desk.journal().newest(query(EVER, "carte"), AT_ONCE));
    }
    Arrays.sort(took);
    Measures.tellAgainst(
        "search of past visits, ten years, a key after a visit was saved", took[ROUNDS / 2], FRAME);
  }

  private static void save(Desk desk) {
    RequestDraft request = RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false);
    desk.visits()
        .save(
            VisitDraft.started(
                    desk.duty().nextId(),
                    desk.duty().serving().id(),
                    CLOCK.millis(),
                    Channel.WALK_IN)
                .withRequests(List.of(request)),
            5);
  }
}
