package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestSite;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A JVM killed at random moments in each way of writing: what was acknowledged is there, and
 * nothing is half done. Once a way with {@code -Pslow}, 1,000 rounds in all with {@code -Pcrash}.
 */
@Tag("slow")
class CrashTest {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

  /** Acknowledged lines after which a process is killed at the latest, however slow the machine. */
  private static final int MOST_ACKNOWLEDGED = 8;

  /** Milliseconds after the last of these. */
  private static final int MOST_WAITED = 80;

  @TempDir private Path temporary;

  @ParameterizedTest
  @EnumSource
  void whatWasAcknowledgedSurvivesAKillAtAnyMoment(Killed way) throws Exception {
    Path folder = temporary.resolve("data");
    TestSite.usual(folder, OfficialCatalogue.load(), KilledWork.clock()).close();
    Random random = new Random(SEED + way.ordinal());
    List<String> all = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      way.work().prepare(folder);
      List<String> said = killed(way, folder, random);
      way.work().check(folder, way + ", seed " + SEED + ", round " + round, said);
      all.addAll(said);
    }
    System.out.printf(
        "%s: killed %d times, %d lines acknowledged, nothing lost%n", way, ROUNDS, all.size());
    assertThat(all).contains(KilledWork.READY);
  }

  /** Every whole line of a process that was killed some time after some lines. */
  private static List<String> killed(Killed way, Path folder, Random random)
      throws IOException, InterruptedException {
    int lines = random.nextInt(MOST_ACKNOWLEDGED);
    int milliseconds = random.nextInt(MOST_WAITED);
    Process process = ChildProcess.start(WorkProcess.class, way.name(), folder.toString());
    List<String> said = new ArrayList<>();
    StringBuilder other = new StringBuilder();
    int left = -1;
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (!line.endsWith(WorkProcess.END)) {
          other.append(line).append('\n');
          continue;
        }
        said.add(line.substring(0, line.length() - WorkProcess.END.length()));
        left = said.getLast().equals(KilledWork.READY) ? lines : left - 1;
        if (left == 0) {
          Thread.startVirtualThread(() -> kill(process, milliseconds));
        }
      }
    }
    process.waitFor();
    assertThat(said).as("the process began: %s", other).contains(KilledWork.READY);
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
}
