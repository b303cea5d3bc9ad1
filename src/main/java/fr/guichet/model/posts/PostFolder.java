package fr.guichet.model.posts;

import fr.guichet.model.failure.Failure;
import java.util.List;
import java.util.Set;

/** The folder through which posts give each other what they noted. */
public interface PostFolder {

  /**
   * The names of the files there that are of the exchange.
   *
   * @throws Failure READ_ONLY when the folder is not there
   */
  Set<String> names();

  /**
   * What was read of a file.
   *
   * @param damaged how many lines are cut short or were copied badly
   */
  record Read(List<SealedLine> lines, int damaged) {}

  /** Reads a file; nothing, and one damaged line, when it cannot be read now. */
  Read read(String name);

  /**
   * Writes a whole file, durable, or leaves it as it was.
   *
   * @throws Failure READ_ONLY, DISK_FULL or LOCKED
   */
  void write(String name, List<SealedLine> lines);

  /** Takes a file away, if it is there and that is possible. */
  void delete(String name);
}
