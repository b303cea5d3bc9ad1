package fr.guichet.model.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir private Path folder;

  /** A folder that is not empty stands for what the system does not let go. */
  @Test
  void whatDoesNotGoIsLeft() throws IOException {
    Path held = Files.createDirectory(folder.resolve("held"));
    Path inside = Files.createFile(held.resolve("library.dll"));
    Leftovers.delete(held);
    assertThat(inside).exists();
    Leftovers.delete(inside);
    Leftovers.delete(held);
    assertThat(held).doesNotExist();
    Leftovers.delete(held);
  }
}
