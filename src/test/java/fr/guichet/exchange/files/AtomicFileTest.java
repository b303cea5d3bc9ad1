package fr.guichet.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.failure.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  private static final AtomicFile.Content NEW =
      out -> {
        out.write("nouveau".getBytes(StandardCharsets.UTF_8));
        return true;
      };

  @TempDir Path folder;

  @Test
  void anOlderFileIsReplacedWhole() throws IOException {
    Path target = old();
    assertThat(new AtomicFile().write(target, NEW)).isTrue();
    assertThat(target).hasContent("nouveau");
    onlyTheTargetIsThere();
  }

  @Test
  void aFileThatIsHeldOpenIsAFailureAndLosesNothing() throws IOException {
    Path target = old();
    AtomicFile locked =
        new AtomicFile(
            (from, to) -> {
              throw new AccessDeniedException(to.toString());
            });
    assertThatThrownBy(() -> locked.write(target, NEW))
        .isInstanceOfSatisfying(
            Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.LOCKED))
        .hasMessageContaining("fermez-le puis recommencez")
        .hasMessageContaining(target.toString());
    assertThat(target).hasContent("ancien");
    onlyTheTargetIsThere();
  }

  @Test
  void aContentThatBreaksOffLosesNothing() throws IOException {
    Path target = old();
    AtomicFile.Content broken =
        out -> {
          out.write(1);
          throw new IOException("No space left on device");
        };
    assertThatThrownBy(() -> new AtomicFile().write(target, broken))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("Rien n’a été changé");
    assertThat(target).hasContent("ancien");
    onlyTheTargetIsThere();
  }

  @Test
  void aContentThatIsNoLongerWantedLeavesTheOldFile() throws IOException {
    Path target = old();
    assertThat(new AtomicFile().write(target, _ -> false)).isFalse();
    assertThat(target).hasContent("ancien");
    onlyTheTargetIsThere();
  }

  @Test
  void aFolderThatIsNotThereIsAFailure() {
    Path target = folder.resolve("absent").resolve("mois.xlsx");
    assertThatThrownBy(() -> new AtomicFile().write(target, NEW))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("introuvable");
  }

  @Test
  void aFolderIsNeverReplaced() throws IOException {
    Path target = Files.createDirectory(folder.resolve("mois.xlsx"));
    assertThatThrownBy(() -> new AtomicFile().write(target, NEW)).isInstanceOf(Failure.class);
    assertThat(target).isDirectory();
  }

  private Path old() throws IOException {
    return Files.writeString(folder.resolve("mois.xlsx"), "ancien");
  }

  private void onlyTheTargetIsThere() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName)).containsExactly(Path.of("mois.xlsx"));
    }
  }
}
