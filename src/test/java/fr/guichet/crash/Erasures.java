package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.model.appointment.Slot;
import fr.guichet.protection.personal.Retention;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Names erased because somebody asked: none comes back, no byte stays, what is noted is gone. */
final class Erasures implements KilledWork {

  @Override
  public void run(Path folder, Consumer<String> say) {
    Desk desk = KilledWork.open(folder).desk();
    Database database = Database.open(new DataFolder(folder), KilledWork.clock());
    Retention retention = new Retention(database, KilledWork.clock());
    say.accept(READY);
    for (int i = 0; ; i++) {
      SavedAppointments.take(desk, new Slot(desk.duty().today().plusDays(1), 480 + i % 400, 20));
      for (String id : Rows.of(folder, "SELECT id FROM personal_value")) {
        String sealed =
            Rows.of(folder, "SELECT sealed FROM personal_value WHERE id = '" + id + "'").getFirst();
        retention.eraseAsked(List.of(id), desk.duty().serving().id());
        say.accept("erased " + id);
        say.accept("bytes " + sealed);
      }
    }
  }

  @Override
  public void check(Path folder, String where, List<String> said) {
    List<String> erased = KilledWork.after("erased", said);
    try (Workplace workplace = KilledWork.open(folder)) {
      assertThat(workplace.verification().check()).as(where).isNotEmpty();
      workplace.desk().personalData().eraseDue(true);
    }
    assertThat(Rows.of(folder, "SELECT id FROM personal_value"))
        .as(where)
        .noneMatch(erased::contains);
    assertThat(erased)
        .as(where)
        .isSubsetOf(Rows.of(folder, "SELECT value_id FROM personal_event"))
        .allMatch(bytes(folder.resolve("effacements.txt"))::contains);
    String file = bytes(folder.resolve("guichet.db")) + bytes(folder.resolve("guichet.db-wal"));
    assertThat(KilledWork.after("bytes", said)).as(where).noneMatch(file::contains);
  }

  private static String bytes(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
