package fr.guichet.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the data folder of this machine lies unless the arguments name one. */
public final class DataPlace {

  private DataPlace() {}

  public static Path ofThisMachine() {
    return of(
        System.getProperty("os.name"),
        Path.of(System.getProperty("user.home")),
        System.getenv(),
        Optional.ofNullable(System.getProperty("guichet.data")));
  }

  /**
   * {@code GUICHET_DATA}, else beside the program, else where the system keeps the data of
   * programs.
   *
   * @param beside what the launcher of a portable folder says
   */
  static Path of(
      String system, Path home, Map<String, String> environment, Optional<String> beside) {
    return named(environment, "GUICHET_DATA")
        .or(() -> beside.map(Path::of))
        .or(() -> system.startsWith("Windows") ? windows(environment) : Optional.empty())
        .orElseGet(() -> system.startsWith("Mac") ? mac(home) : linux(home, environment));
  }

  /** Two Windows accounts, one site: the folder of all users. */
  private static Optional<Path> windows(Map<String, String> environment) {
    return Stream.of("ProgramData", "PROGRAMDATA", "LOCALAPPDATA")
        .flatMap(name -> named(environment, name).stream())
        .map(folder -> folder.resolve("Guichet"))
        .findFirst();
  }

  private static Path mac(Path home) {
    return home.resolve("Library/Application Support/Guichet");
  }

  private static Path linux(Path home, Map<String, String> environment) {
    return named(environment, "XDG_DATA_HOME")
        .orElseGet(() -> home.resolve(".local/share"))
        .resolve("guichet");
  }

  private static Optional<Path> named(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
