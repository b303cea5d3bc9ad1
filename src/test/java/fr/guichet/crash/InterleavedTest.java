package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.Main;
import fr.guichet.desk.Desk;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.failure.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes that save visits, a command that imports, and this one as the window, all on one
 * folder at once: everything acknowledged is there once. 10,000 writes with {@code -Pcrash}.
 */
@Tag("slow")
class InterleavedTest {

  private static final int WRITES = Integer.getInteger("crash.writes", 90);

  /** Rows of an imported file. */
  private static final int ROWS = 50;

  @TempDir private Path temporary;

  @Test
  void whatSeveralProcessesWriteAtOnceIsThereOnce() throws Exception {
    Path folder = temporary.resolve("data");
    TestSite.usual(folder, OfficialCatalogue.load(), KilledWork.clock()).close();
    List<String> saved = new ArrayList<>();
    int imported = 0;
    try (Workplace workplace = KilledWork.open(folder);
        var threads = Executors.newCachedThreadPool()) {
      List<Future<List<String>>> others =
          threads.invokeAll(
              List.<Callable<List<String>>>of(
                  () -> inThisProcess(workplace.desk(), WRITES / 3),
                  () -> inAnother(folder, WRITES / 3),
                  () -> inAnother(folder, WRITES / 3),
                  () -> importing(folder, Math.max(2, WRITES / 1000))));
      for (int i = 0; i < 3; i++) {
        saved.addAll(others.get(i).get());
      }
      imported = others.get(3).get().size();
    }
    try (Workplace workplace = KilledWork.open(folder)) {
      assertThat(workplace.verification().check()).isNotEmpty();
      SavedVisits.areThere(workplace.desk(), "at the end", saved);
    }
    int there = Rows.of(folder, "SELECT id FROM visit WHERE import_id IS NULL").size();
    int taken = Rows.of(folder, "SELECT id FROM visit WHERE import_id IS NOT NULL").size();
    System.out.printf(
        "Four at once: %d visits acknowledged, %d there; %d imports of %d rows, %d there%n",
        saved.size(), there, imported, ROWS, taken);
    assertThat(saved).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(WRITES / 3 * 3);
    // Each of the two that were ended may have had one more in the file than it could say
    assertThat(there - saved.size()).isBetween(0, 2);
    assertThat(taken).isEqualTo(imported * ROWS);
  }

  private static List<String> inThisProcess(Desk desk, int number) {
    List<String> saved = new ArrayList<>();
    while (saved.size() < number) {
      try {
        saved.add(SavedVisits.save(desk));
      } catch (Failure refused) {
        // On a machine that is too busy the file may stay taken: that is said, and it is tried
        // again
        assertThat(refused.kind()).isEqualTo(Failure.Kind.LOCKED);
        System.out.println("A write was refused after waiting, and done again");
      }
    }
    return saved;
  }

  private static List<String> inAnother(Path folder, int number) throws Exception {
    Process process = ChildProcess.start(WorkProcess.class, Killed.VISIT.name(), folder.toString());
    List<String> saved = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith("visit ") && line.endsWith(WorkProcess.END)) {
          saved.add(line.substring(6, line.length() - WorkProcess.END.length()));
        }
        if (saved.size() == number) {
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    return saved;
  }

  private List<String> importing(Path folder, int files) throws Exception {
    List<String> done = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      Path file = csv(i);
      ProcessBuilder command =
          ChildProcess.prepared(
              Main.class, "importer", file.toString(), "--data", folder.toString());
      command.environment().put("GUICHET_AGENT", "Camille Martin");
      command.environment().put("GUICHET_PASSWORD", TestSite.PASSWORD.reveal());
      Process process = command.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      done.add(file.toString());
    }
    return done;
  }

  private Path csv(int number) {
    StringBuilder rows =
        new StringBuilder("date;heure;conseiller;canal;partenaire;demarche;resultat\n");
    for (int i = 0; i < ROWS; i++) {
      rows.append(
          "%02d/10/2026;%dh%02d;Camille Martin;tel;CAF;CAF-RSA;oui%n"
              .formatted(1 + i % 28, 9 + i % 8, number));
    }
    try {
      return Files.writeString(temporary.resolve("mois" + number + ".csv"), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
