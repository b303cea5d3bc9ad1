package fr.guichet.desk.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.model.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files with bytes changed, swapped or cut off are read or refused with a sentence, never worse.
 * {@code -Dguichet.mutations=2500} tries that many of each.
 */
class MutatedFilesTest {

  private static final int MUTATIONS = Integer.getInteger("guichet.mutations", 40);
  private static final String SIGNS = ";\"\n,=0'<>";

  private static final Logger POI = Logger.getLogger("org.apache.poi");

  @TempDir private Path folder;
  private final Random random = new Random(7);

  /** As Main does by logging.properties. */
  @BeforeAll
  static void keepPoiQuiet() {
    POI.setLevel(Level.OFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"activite-tableur.csv", "activite-tableur.xlsx", "activite-tableur.ods"})
  void aMutatedFileIsReadOrRefusedWithASentence(String name) throws Exception {
    byte[] original =
        Files.readAllBytes(Path.of(getClass().getResource("/fr/guichet/takeover/" + name).toURI()));
    for (int i = 0; i < MUTATIONS; i++) {
      takeOver(Files.write(folder.resolve(name), mutated(original)));
    }
  }

  private static void takeOver(Path file) throws IOException {
    try {
      var table = TableFiles.read(file, null);
      Imported.plan(Reading.USUAL, table);
    } catch (Failure refused) {
      assertThat(refused).hasMessageContaining(file.getFileName().toString());
    }
  }

  private byte[] mutated(byte[] original) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(20);
    for (int i = 0; i < changes; i++) {
      int place = random.nextInt(bytes.length);
      switch (random.nextInt(20)) {
        case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, place));
        case 1, 2, 3, 4, 5 -> bytes[place] = (byte) random.nextInt(256);
        case 6, 7, 8, 9, 10 -> bytes[place] = bytes[random.nextInt(bytes.length)];
        default -> bytes[place] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
      }
    }
    return bytes;
  }
}
