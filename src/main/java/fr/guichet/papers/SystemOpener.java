package fr.guichet.papers;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.util.List;

/**
 * Opens addresses and files in the system's own programs. JavaFX's own way prints a stack trace
 * where there is none, and the agent would see nothing.
 */
public final class SystemOpener {

  private SystemOpener() {}

  /**
   * @param address of a page or of a file
   * @throws Failure REFUSED when the system has no program for it
   */
  public static void open(String address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name"), address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new Failure(Kind.REFUSED, Texts.text("failure.opener", address), e);
    }
  }

  private static List<String> command(String system, String address) {
    if (system.startsWith("Windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.startsWith("Mac") ? "open" : "xdg-open", address);
  }
}
