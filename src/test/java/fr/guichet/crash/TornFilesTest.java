package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A WAL that is torn, changed or lost, a copy taken while the program writes: what is read is a
 * state that once was, whole; or it is refused.
 */
@Tag("slow")
class TornFilesTest {

  private static final int ROUNDS = Integer.getInteger("damage.rounds", 24);
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
  private static final int VISITS = 40;

  @TempDir private static Path temporary;

  /** The file and its WAL while the program runs; the visits in the order of their saving. */
  private static byte[] file;

  private static byte[] wal;
  private static final List<String> SAVED = new ArrayList<>();
  private static final List<Integer> DURABLE = new ArrayList<>();

  @BeforeAll
  static void make() throws IOException {
    Path folder = temporary.resolve("running");
    TestSite.usual(folder, OfficialCatalogue.load(), KilledWork.clock()).close();
    try (Workplace workplace = KilledWork.open(folder)) {
      for (int i = 0; i < VISITS; i++) {
        SAVED.add(SavedVisits.save(workplace.desk()));
        DURABLE.add((int) Files.size(folder.resolve("guichet.db-wal")));
      }
      file = Files.readAllBytes(folder.resolve("guichet.db"));
      wal = Files.readAllBytes(folder.resolve("guichet.db-wal"));
    }
  }

  private static Path folder(String name, byte[] main, byte[] log) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(name));
    Files.deleteIfExists(folder.resolve("guichet.db-shm"));
    Files.write(folder.resolve("guichet.db"), main);
    if (log == null) {
      Files.deleteIfExists(folder.resolve("guichet.db-wal"));
    } else {
      Files.write(folder.resolve("guichet.db-wal"), log);
    }
    return folder;
  }

  /** How many of the visits are there: the first ones, and no other; -1 when it was refused. */
  private static int held(Path folder, String where, List<String> saved) {
    try (Workplace workplace = KilledWork.open(folder)) {
      workplace.verification().check();
      List<Boolean> there =
          saved.stream().map(id -> workplace.desk().journal().find(id).isPresent()).toList();
      int held = there.contains(false) ? there.indexOf(false) : there.size();
      assertThat(there.subList(held, there.size())).as(where + ": none after").doesNotContain(true);
      return held;
    } catch (Failure failure) {
      assertThat(failure.getMessage()).as(where).isNotBlank();
      return -1;
    }
  }

  @Test
  void aTornLogHoldsAllThatWasWholeInIt() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      int length = random.nextInt(wal.length + 1);
      String where = "seed " + SEED + ", cut at " + length;
      int held = held(folder("torn", file, Arrays.copyOf(wal, length)), where, SAVED);
      int whole = (int) DURABLE.stream().filter(size -> size <= length).count();
      assertThat(held).as(where).isBetween(whole, whole + 1);
    }
    System.out.printf("WAL torn at %d places, seed %d: what was whole is there%n", ROUNDS, SEED);
  }

  @Test
  void aChangedLogHoldsAStateThatOnceWas() throws IOException {
    Random random = new Random(SEED);
    int all = 0;
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] changed = wal.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      int held = held(folder("changed", file, changed), "seed " + SEED + ", byte " + at, SAVED);
      all += held == VISITS ? 1 : 0;
      refused += held < 0 ? 1 : 0;
    }
    System.out.printf(
        "WAL changed at %d places, seed %d: %d whole, %d refused, else up to that place%n",
        ROUNDS, SEED, all, refused);
  }

  @Test
  void aLostLogLeavesTheStateOfTheLastCheckpoint() throws IOException {
    assertThat(held(folder("lost", file, null), "without its WAL", SAVED)).isZero();
  }

  @Test
  void aCopyTakenWhileTheProgramWritesIsAStateThatOnceWasOrIsRefused() throws Exception {
    Path folder = temporary.resolve("copied");
    TestSite.usual(folder, OfficialCatalogue.load(), KilledWork.clock()).close();
    List<String> saved = new CopyOnWriteArrayList<>();
    AtomicBoolean enough = new AtomicBoolean();
    int whole = 0;
    int refused = 0;
    try (Workplace workplace = KilledWork.open(folder)) {
      Thread writing =
          Thread.ofPlatform()
              .start(
                  () -> {
                    while (!enough.get()) {
                      saved.add(SavedVisits.save(workplace.desk()));
                    }
                  });
      for (int round = 0; round < Math.max(4, ROUNDS / 8); round++) {
        List<String> before = List.copyOf(saved);
        byte[] main = Files.readAllBytes(folder.resolve("guichet.db"));
        byte[] log = Files.readAllBytes(folder.resolve("guichet.db-wal"));
        int held = held(folder("copy", main, log), "copy " + round, saved);
        refused += held < 0 ? 1 : 0;
        whole += held >= before.size() ? 1 : 0;
      }
      enough.set(true);
      writing.join();
      assertThat(workplace.verification().check()).isNotEmpty();
      SavedVisits.areThere(workplace.desk(), "in the file itself", saved);
    }
    System.out.printf(
        "Copied while writing: %d hold all that was acknowledged, %d refused%n", whole, refused);
    assertThat(whole).isPositive();
  }
}
