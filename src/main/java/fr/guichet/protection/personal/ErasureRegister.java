package fr.guichet.protection.personal;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.personal.PersonalEvent;
import fr.guichet.model.safekeeping.OwnerOnly;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The erased contacts and notes by their ids, in a small file beside the database: what a backup
 * brings back goes again, also when the file that knew of it is lost. A line each: id of the event,
 * when, day, kind, id of the contact or note.
 */
public final class ErasureRegister {

  private static final String NAME = "effacements.txt";

  private static final int PARTS = 5;

  private final Path file;

  /**
   * @param folder with the database, or with backups
   */
  public ErasureRegister(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /** What it says; lines that cannot be read are left out, whatever bytes they hold. */
  public List<PersonalEvent> read() {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      // Not Files.lines, which throws at the first byte that is no UTF-8
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.lines().map(ErasureRegister::event).flatMap(Optional::stream).toList();
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", file), e);
    }
  }

  private static Optional<PersonalEvent> event(String line) {
    String[] parts = line.split(" ");
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PersonalEvent(
              parts[0],
              Long.parseLong(parts[1]),
              LocalDate.parse(parts[2]),
              PersonalEvent.Kind.valueOf(parts[3]),
              null,
              parts[4]));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Writes it anew, whole or not at all. */
  public void write(List<PersonalEvent> events) {
    String lines = events.stream().map(ErasureRegister::line).collect(Collectors.joining());
    Path partial = file.resolveSibling(NAME + ".tmp");
    try {
      OwnerOnly.file(partial);
      Files.writeString(
          partial,
          lines,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", file.getParent()), e);
    }
  }

  private static String line(PersonalEvent event) {
    return String.join(
            " ",
            event.id(),
            Long.toString(event.at()),
            event.day().toString(),
            event.kind().name(),
            event.value())
        + "\n";
  }
}
