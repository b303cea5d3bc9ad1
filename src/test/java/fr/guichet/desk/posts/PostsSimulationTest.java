package fr.guichet.desk.posts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Posts that exchange over bad ways end with the same tables, by seed: 15 with {@code -Pslow},
 * 10,000 with {@code -Pposts}. A seed that fails is named: {@code -Dposts.first=SEED
 * -Dposts.seeds=1}.
 */
@Tag("slow")
class PostsSimulationTest {

  private static final int SEEDS = Integer.getInteger("posts.seeds", 15);
  private static final long FIRST = Long.getLong("posts.first", 1);

  @TempDir private Path temporary;

  @Test
  void postsEndWithTheSameTablesWhateverTheWay() throws Exception {
    Catalogue catalogue = OfficialCatalogue.load();
    int refused = 0;
    int damaged = 0;
    int visits = 0;
    int conflicts = 0;
    int restores = 0;
    long begun = System.nanoTime();
    for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
      Path folder = Files.createDirectories(temporary.resolve("" + seed));
      PostsSimulation.Met met;
      try {
        met = new PostsSimulation(folder, catalogue, seed).run();
      } catch (Throwable problem) {
        throw new AssertionError("seed " + seed, problem);
      }
      refused += met.refused();
      damaged += met.damaged();
      visits += met.visits();
      conflicts += met.conflicts();
      restores += met.restores();
      delete(folder);
    }
    System.out.printf(
        "%d runs: %d visits, %d files refused, %d damaged, %d restores, %d conflicts left, %d s%n",
        SEEDS,
        visits,
        refused,
        damaged,
        restores,
        conflicts,
        (System.nanoTime() - begun) / 1_000_000_000);
    assertThat(visits).isPositive();
    assertThat(SEEDS < 15 || refused > 0 && damaged > 0 && restores > 0 && conflicts > 0).isTrue();
  }

  private static void delete(Path folder) throws Exception {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
