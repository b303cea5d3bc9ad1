package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.ProgramVersion;
import fr.guichet.protection.Strength;
import fr.guichet.protection.TestStrength;
import fr.guichet.selfcheck.Program;
import fr.guichet.selfcheck.SelfCheck;
import fr.guichet.ui.Awake;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is installed tells whether it works; so does the check of it. */
@Tag("slow")
@ExtendWith(Awake.class)
class SelfCheckTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));
  private static final Strength STRENGTH = TestStrength.cheap();

  @TempDir private Path temporary;
  private final StringWriter said = new StringWriter();
  private Path opened;

  private int check(Program program) {
    return new SelfCheck(program, CLOCK, STRENGTH, new PrintWriter(said)).run();
  }

  private List<String> lines() {
    return said.toString().lines().toList();
  }

  @Test
  void aProgramThatWorksSaysEveryStepAndLeavesNothing() {
    assertThat(check(new Elsewhere(folder -> folder))).isZero();
    assertThat(lines())
        .hasSize(19)
        .contains("Guichet " + ProgramVersion.text() + " fonctionne sur ce poste.")
        .anyMatch(line -> line.startsWith("Écran «\u00a0Tableau de bord\u00a0»\u00a0: ouvert"))
        .anyMatch(line -> line.startsWith("Export .pdf\u00a0: écrit"));
    assertThat(opened).doesNotExist();
  }

  @Test
  void aVisitThatReachesAnotherFileIsNotWritten() {
    Path other = temporary.resolve("other");
    assertThat(check(new Elsewhere(folder -> copied(folder, other)))).isOne();
    assertThat(lines().getLast())
        .isEqualTo("ÉCHEC\u00a0: visites du jour\u00a0: 0 avant la saisie, 0 après");
    assertThat(opened).isEqualTo(other);
  }

  @Test
  void aWindowThatCannotOpenIsTheLastStep() {
    Path file = temporary.resolve("file");
    assertThat(check(new Elsewhere(_ -> written(file)))).isOne();
    assertThat(lines()).hasSize(2);
    assertThat(lines().getLast()).isEqualTo("ÉCHEC\u00a0: la fenêtre ne montre pas #password");
  }

  private static Path written(Path file) {
    try {
      return Files.writeString(file, "not a folder");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path copied(Path folder, Path target) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.toList()) {
        Files.copy(each, target.resolve(folder.relativize(each)));
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program's own window, on the folder that it is led to. */
  private final class Elsewhere implements Program {

    private final Program window = new HiddenWindow(Platform::runLater, CLOCK, STRENGTH);
    private final UnaryOperator<Path> leads;

    Elsewhere(UnaryOperator<Path> leads) {
      this.leads = leads;
    }

    @Override
    public void open(Path folder) {
      opened = leads.apply(folder);
      window.open(opened);
    }

    @Override
    public void inWindow(Consumer<Scene> work) {
      window.inWindow(work);
    }

    @Override
    public void close() {
      window.close();
    }
  }
}
