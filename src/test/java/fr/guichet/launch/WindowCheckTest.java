package fr.guichet.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowCheckTest {

  private record Machine(String name, boolean hasGtk, boolean accepts) implements Display {}

  @Test
  void aMachineWithADisplayAndGtkOpensTheWindow() {
    assertThat(WindowCheck.obstacle(new Machine(":0", true, true))).isEmpty();
  }

  @Test
  void withoutADisplayTheSentencePointsToTheCommandLine() {
    assertThat(WindowCheck.obstacle(new Machine("", false, false)))
        .hasValueSatisfying(
            said ->
                assertThat(said)
                    .contains("écran")
                    .contains("java -jar target/guichet.jar --help")
                    .doesNotContain("\n"));
  }

  @Test
  void withoutGtkTheSentenceNamesThePackage() {
    assertThat(WindowCheck.obstacle(new Machine(":0", false, true)))
        .hasValueSatisfying(
            said ->
                assertThat(said)
                    .contains("libgtk-3-0")
                    .contains("java -jar target/guichet.jar --help")
                    .doesNotContain("\n"));
  }

  @Test
  void aDisplayThatRefusesIsNamed() {
    assertThat(WindowCheck.obstacle(new Machine(":77", true, false)))
        .hasValueSatisfying(
            said -> assertThat(said).contains(":77").contains("--help").doesNotContain("\n"));
  }

  @Test
  void theDisplayIsTheOneOfX11OrElseOfWayland() {
    assertThat(LinuxDisplay.of(Map.of()).name()).isEmpty();
    assertThat(LinuxDisplay.of(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "wayland-0")).name())
        .isEqualTo("wayland-0");
    assertThat(LinuxDisplay.of(Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0")).name())
        .isEqualTo(":0");
  }

  @Test
  void aLibraryThatNobodyHasCannotBeLoaded() {
    assertThat(LinuxDisplay.canLoad("libguichet-absent.so.0")).isFalse();
  }
}
