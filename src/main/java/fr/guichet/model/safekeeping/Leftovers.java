package fr.guichet.model.safekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that are of no more use. One that does not go is left for another time: on Windows SQLite's
 * library stays loaded, and cannot be deleted, until the program that unpacked it has ended.
 */
public final class Leftovers {

  private Leftovers() {}

  /** Deletes a file or an empty folder if that is possible; nothing where there is none. */
  public static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // Whoever has it open is not kept from working by it
    }
  }
}
