package fr.guichet.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeNameTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"mois.2026.xlsx, mois.2026-2.xlsx, mois.2026-3.xlsx", "mois, mois-2, mois-3"})
  void theNumberStandsBeforeTheEnding(String name, String second, String third) throws IOException {
    Path wanted = folder.resolve(name);
    assertThat(FreeName.of(wanted)).isEqualTo(wanted);
    Files.createFile(wanted);
    assertThat(FreeName.of(wanted)).isEqualTo(folder.resolve(second));
    Files.createFile(folder.resolve(second));
    assertThat(FreeName.of(wanted)).isEqualTo(folder.resolve(third));
  }

  @Test
  void theStemOfANameIsWithoutItsEnding() {
    assertThat(FreeName.stem(folder.resolve("mois.2026.xlsx"))).isEqualTo("mois.2026");
  }
}
