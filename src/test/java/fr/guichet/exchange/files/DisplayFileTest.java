package fr.guichet.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.display.Display;
import fr.guichet.model.display.Look;
import fr.guichet.model.key.KeyChanges;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a post shows the program, kept beside its file. */
class DisplayFileTest {

  @TempDir private Path folder;

  @Test
  void whatWasChosenIsReadAgain() {
    DisplayFile file = DisplayFile.in(folder);
    assertThat(file.read()).isEqualTo(Display.USUAL);
    var keys = new KeyChanges(Map.of("F8", "Ctrl+Maj+F", "F2", "Alt+W"));
    var display = new Display(Look.HIGH_CONTRAST, 175, keys);
    file.write(display);
    assertThat(DisplayFile.in(folder).read()).isEqualTo(display);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"look=ROUGE", "size=3", "size=grand", "\\u12", "keys=F8 = F3", "rien du tout"})
  void aFileThatSomebodySpoiltChangesNothing(String content) throws Exception {
    Files.writeString(folder.resolve("window.properties"), content);
    assertThat(DisplayFile.in(folder).read()).isEqualTo(Display.USUAL);
  }
}
