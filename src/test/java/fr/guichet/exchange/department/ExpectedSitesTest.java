package fr.guichet.exchange.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.department.Expected;
import fr.guichet.model.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedSitesTest {

  @TempDir private Path folder;

  private List<String> read(String name, String text) {
    try {
      return ExpectedSites.read(Files.writeString(folder.resolve(name), text)).stream()
          .map(Expected::matricule)
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Site", "Nom", "Numéro", "N°", "Matricule FS;Nom", "Code", "Liste des sites"})
  void aLineOfTitlesIsNoSite(String titles) {
    assertThat(read("a.txt", "\n" + titles + "\nFS-02-1;Guise\nfs-02-9\n"))
        .containsExactly("FS-02-1", "FS-02-9");
    assertThat(read("a.csv", titles + "\nFS-02-1;Guise\nfs-02-9;Vervins\n"))
        .containsExactly("FS-02-1", "FS-02-9");
  }

  @Test
  void noSiteIsLostForHavingNoDigit() {
    assertThat(read("a.txt", "GUISE\nVERVINS\n")).containsExactly("GUISE", "VERVINS");
    assertThat(read("a.txt", "02-1\nVERVINS\n02-9\n")).containsExactly("02-1", "VERVINS", "02-9");
    assertThat(read("a.txt", "Matricule\nGUISE\n")).containsExactly("GUISE");
  }

  @Test
  void titlesAloneAreToldAsAListWithoutSites() {
    assertThatThrownBy(() -> read("a.txt", "Site;Nom\n"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("aucun matricule");
  }
}
