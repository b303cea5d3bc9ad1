package fr.guichet.desk.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutated spreadsheets end in rows, in rejects or in a sentence, within a minute each and in a heap
 * of 160 MB. Some with {@code -Pslow}, 10,000 with {@code -Pfuzz}; {@code -Dfuzz.seed} begins
 * elsewhere.
 */
@Tag("slow")
class MutatedFilesTest {

  private static final int FILES = Integer.getInteger("fuzz.files", 160);
  private static final long SEED = Long.getLong("fuzz.seed", 1);

  @TempDir private Path folder;

  @Test
  void aMutatedFileIsReadOrRefusedWithASentence() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process reading =
        new ProcessBuilder(
                java.toString(),
                "-Xmx160m",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.config.file=src/main/resources/fr/guichet/logging.properties",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                ReadingProcess.class.getName(),
                folder.toString(),
                Long.toString(SEED),
                Integer.toString(FILES))
            .redirectErrorStream(true)
            .start();

    String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(reading.waitFor()).as(said).isZero();
    System.out.printf("Mutated files, seeds %d to %d:%n%s", SEED, SEED + FILES - 1, said);
    assertThat(said.lines()).as("what is printed besides").hasSize(Mutation.values().length);
    assertThat(said).contains("refused").contains("read=").contains("read with rejects=");
  }
}
