package fr.guichet.launch;

import java.nio.file.Path;
import java.util.Optional;

/** Arguments that ask for the window: none, or only the data folder. */
public record WindowArguments(Optional<Path> data) {

  private static final String DATA = "--data";

  /** Empty if these arguments ask for a command. */
  public static Optional<WindowArguments> of(String... args) {
    if (args.length == 0) {
      return Optional.of(new WindowArguments(Optional.empty()));
    }
    if (args.length == 1 && args[0].startsWith(DATA + "=")) {
      return inFolder(args[0].substring(DATA.length() + 1));
    }
    return args.length == 2 && args[0].equals(DATA) ? inFolder(args[1]) : Optional.empty();
  }

  /** The data folder that they name, else that of this machine. */
  public static Path folder(String... args) {
    return of(args).flatMap(WindowArguments::data).orElseGet(DataPlace::ofThisMachine);
  }

  private static Optional<WindowArguments> inFolder(String folder) {
    return folder.isBlank()
        ? Optional.empty()
        : Optional.of(new WindowArguments(Optional.of(Path.of(folder))));
  }
}
