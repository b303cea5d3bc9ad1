package fr.guichet.exchange.files;

import java.nio.file.Files;
import java.nio.file.Path;

/** A name that no file has yet: what is written never replaces what somebody looked at. */
public final class FreeName {

  private FreeName() {}

  /** The name itself, else with a number before its ending. */
  public static Path of(Path wanted) {
    String name = wanted.getFileName().toString();
    String stem = stem(wanted);
    Path file = wanted;
    for (int number = 2; Files.exists(file); number++) {
      file = wanted.resolveSibling(stem + "-" + number + name.substring(stem.length()));
    }
    return file;
  }

  /** The name of a file without its ending. */
  public static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
