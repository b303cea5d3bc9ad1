package fr.guichet.ui.kit.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for a file; tests have one of their own that answers at once. */
public interface FileChoices {

  /** What kind of file: its French name and its extension without the dot. */
  record Kind(String name, String extension) {}

  /** A file to read; empty when the question is left. */
  Optional<Path> toRead(String title, Kind kind);

  /** A file to read of one of several kinds; empty when the question is left. */
  default Optional<Path> toRead(String title, List<Kind> kinds) {
    return toRead(title, kinds.getFirst());
  }

  /** A file to write; empty when the question is left. */
  default Optional<Path> toWrite(String title, Kind kind, Path proposed) {
    return toWrite(title, List.of(kind), proposed);
  }

  /** A file to write, of one of several kinds, the proposed one first. */
  Optional<Path> toWrite(String title, List<Kind> kinds, Path proposed);

  /** A folder that exists; empty when the question is left. */
  Optional<Path> folder(String title);
}
