package fr.guichet.papers;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Opens addresses and files in the system's own programs. JavaFX's own way prints a stack trace
 * where there is none, and the agent would see nothing.
 */
public final class SystemOpener {

  /** What ends later was shown: a viewer may be what ends then. */
  private static final Duration AT_ONCE = Duration.ofSeconds(20);

  private final List<String> program;
  private final boolean tells;
  private final Consumer<String> late;

  /**
   * @param program what opens an address that is added to it
   * @param tells whether its exit code says that it could not
   */
  SystemOpener(List<String> program, boolean tells, Consumer<String> late) {
    this.program = program;
    this.tells = tells;
    this.late = late;
  }

  /**
   * The opener of this system.
   *
   * @param late takes the words for a file that nothing opened, on any thread
   */
  public static SystemOpener of(Consumer<String> late) {
    String system = System.getProperty("os.name");
    if (system.startsWith("Windows")) {
      // It shows its own window where it cannot, and its exit code says nothing
      return new SystemOpener(List.of("rundll32", "url.dll,FileProtocolHandler"), false, late);
    }
    String program = system.startsWith("Mac") ? "open" : "xdg-open";
    return new SystemOpener(List.of(program), true, late);
  }

  /** The file is there whether or not something opens it: where nothing does, that is told. */
  public void open(Path file) {
    String there = Files.isDirectory(file) ? "opener.folder" : "opener.file";
    try {
      open(file.toUri().toString(), Texts.text(there, file));
    } catch (Failure e) {
      late.accept(e.getMessage());
    }
  }

  /**
   * @param address of a page
   * @throws Failure REFUSED when the system has no program for it
   */
  public void open(String address) {
    open(address, Texts.text("failure.opener", address));
  }

  private void open(String address, String told) {
    List<String> command = new ArrayList<>(program);
    command.add(address);
    try {
      Process opening =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (tells) {
        follow(opening, told);
      }
    } catch (IOException e) {
      throw new Failure(Kind.REFUSED, told, e);
    }
  }

  /** Waits beside all else: the program may stay for as long as what it shows. */
  private void follow(Process opening, String told) {
    opening
        .onExit()
        .orTimeout(AT_ONCE.toSeconds(), TimeUnit.SECONDS)
        .thenAccept(
            ended -> {
              if (ended.exitValue() != 0) {
                late.accept(told);
              }
            });
  }
}
