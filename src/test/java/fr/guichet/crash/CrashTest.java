package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.OpeningHours;
import fr.guichet.model.visit.VisitDraft;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A JVM killed at random moments while it saves: what was acknowledged is there. 15 rounds in
 * verify, 500 with {@code -Pcrash}.
 */
class CrashTest {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 10);
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

  private static final int ID_LENGTH = 36;

  /** Acknowledged lines after which a process is killed at the latest, however slow the machine. */
  private static final int MOST_ACKNOWLEDGED = 24;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws Exception {
    install();
    Random random = new Random(SEED);
    List<String> visits = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      List<String> said = killed(random.nextInt(MOST_ACKNOWLEDGED), random.nextInt(30));
      List<String> saved = ids(said, "visit ");
      visits.addAll(saved);
      check("seed " + SEED + ", round " + round, saved, ids(said, "draft "));
    }
    check("seed " + SEED + ", at the end", visits, List.of());
    System.out.printf(
        "Killed %d times, %d visits acknowledged, none lost%n", ROUNDS, visits.size());
    assertThat(visits).isNotEmpty();
  }

  /** A line cut by the kill was never told whole. */
  private static List<String> ids(List<String> said, String what) {
    return said.stream()
        .filter(line -> line.startsWith(what) && line.length() == what.length() + ID_LENGTH)
        .map(line -> line.substring(what.length()))
        .toList();
  }

  private void install() {
    try (Workplace workplace = TestSite.openEmpty(folder, OfficialCatalogue.load(), clock())) {
      workplace
          .setup()
          .install(
              new NewSite(
                  "Site",
                  "",
                  "",
                  "",
                  ZoneId.of("Europe/Paris"),
                  OpeningHours.none(),
                  List.of("Camille Martin"),
                  false));
      workplace.accounts().beginAlike(TestSite.PASSWORD);
    }
  }

  private static Clock clock() {
    return Clock.systemDefaultZone();
  }

  /** Starts a process and kills it some milliseconds after so many saves were acknowledged. */
  private List<String> killed(int acknowledged, int milliseconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.config.file=src/main/resources/fr/guichet/logging.properties",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                SavingProcess.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.add(line);
        if (said.contains("ready") && said.size() - said.indexOf("ready") == acknowledged + 1) {
          Thread.startVirtualThread(() -> kill(process, milliseconds));
        }
      }
    }
    process.waitFor();
    assertThat(said).as("the process began to save").contains("ready");
    return said;
  }

  private static void kill(Process process, int milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // Through its handle: Process would close the stream that is still to be read.
    process.toHandle().destroyForcibly();
  }

  private void check(String where, List<String> visits, List<String> drafts) {
    try (Workplace workplace = TestSite.open(folder, OfficialCatalogue.load(), clock())) {
      assertThat(workplace.verification().check()).as(where).isNotEmpty();
      Desk desk = workplace.desk();
      assertThat(visits)
          .as(where)
          .allSatisfy(id -> assertThat(desk.journal().find(id)).isPresent());
      assertThat(desk.inProgress().all()).as(where).extracting(VisitDraft::id).containsAll(drafts);
    }
  }
}
