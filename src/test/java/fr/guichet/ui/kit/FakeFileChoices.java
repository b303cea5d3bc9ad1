package fr.guichet.ui.kit;

import fr.guichet.ui.kit.file.FileChoices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers every question with the same file, or leaves it. */
public record FakeFileChoices(Optional<Path> answer) implements FileChoices {

  public static FakeFileChoices of(Path file) {
    return new FakeFileChoices(Optional.of(file));
  }

  @Override
  public Optional<Path> toRead(String title, Kind kind) {
    return answer;
  }

  @Override
  public Optional<Path> toWrite(String title, List<Kind> kinds, Path proposed) {
    return answer;
  }

  @Override
  public Optional<Path> folder(String title) {
    return answer;
  }
}
