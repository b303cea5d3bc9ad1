package fr.guichet.desk.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand rows are read in a heap of 160 MB (docs/import.md says so). */
@Tag("slow")
class BigFilesTest {

  private static final int ROWS = 100_000;
  private static final String HEAP = "-Xmx" + System.getProperty("guichet.heap", "160m");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "ods"})
  void aHundredThousandRowsAreReadInLittleMemory(String extension)
      throws IOException, InterruptedException {
    Path file = BigFiles.write(folder, extension, ROWS);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process reading =
        new ProcessBuilder(
                java.toString(),
                HEAP,
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                BigFiles.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();

    String said =
        new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    assertThat(reading.waitFor()).as(said).isZero();
    assertThat(said).endsWith(ROWS + " 0");
  }
}
