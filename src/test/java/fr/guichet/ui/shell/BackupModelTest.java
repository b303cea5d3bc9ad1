package fr.guichet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.ui.kit.FakeBackups;
import fr.guichet.ui.kit.FakeMessages;
import fr.guichet.ui.kit.task.Background;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackupModelTest {

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  private final FakeBackups backups = new FakeBackups();
  private final FakeMessages messages = new FakeMessages();
  private final BackupModel model =
      new BackupModel(backups, Background.direct(messages::trouble), messages, clock);

  private String status() {
    return model.status().get();
  }

  @Test
  void untilItIsCheckedTheFileIsSaidToBeUnderCheck() {
    assertThat(status()).isEqualTo("Vérification en cours");
    assertThat(model.checking().get()).isTrue();
    model.keepUp();
    assertThat(model.checking().get()).isFalse();
    assertThat(model.failed().get()).isFalse();
  }

  @Test
  void theLineSaysWhenTheLastBackupWasMade() {
    backups.last = Instant.parse("2026-11-24T07:31:00Z");
    model.keepUp();
    assertThat(status()).isEqualTo("Sauvegarde vérifiée à 08:31");
    backups.last = Instant.parse("2026-11-23T16:02:00Z");
    model.keepUp();
    assertThat(status()).isEqualTo("Sauvegarde vérifiée le 23/11/2026 à 17:02");
    backups.last = null;
    model.keepUp();
    assertThat(status()).isEqualTo("Fichier vérifié, pas encore de sauvegarde");
  }

  @Test
  void aDamagedFileIsToldOnceAndTheLineKeepsSayingIt() {
    backups.trouble = new Failure(Kind.DAMAGED, "Le fichier est abîmé.");
    model.keepUp();
    model.keepUp();
    assertThat(messages.told()).containsExactly("Le fichier est abîmé. (code G02)");
    assertThat(status()).isEqualTo("Sauvegarde impossible");
    assertThat(model.failed().get()).isTrue();
    backups.trouble = null;
    backups.last = clock.instant();
    model.keepUp();
    assertThat(model.failed().get()).isFalse();
    assertThat(status()).isEqualTo("Sauvegarde vérifiée à 10:10");
  }

  @Test
  void aDamagedFileIsToldWhateverWasWrongBefore() {
    backups.second = Path.of("/media/cle");
    backups.missing = true;
    model.keepUp();
    backups.trouble = new Failure(Kind.DISK_FULL, "Le disque est plein.");
    model.keepUp();
    backups.trouble = new Failure(Kind.DAMAGED, "Le fichier est abîmé.");
    model.keepUp();
    model.keepUp();
    assertThat(messages.told()).hasSize(3).last().asString().contains("Le fichier est abîmé.");
  }

  @Test
  void aSecondPlaceThatIsMissingForAWeekIsToldOnce() {
    backups.second = Path.of("/media/cle");
    backups.missing = true;
    model.keepUp();
    model.keepUp();
    assertThat(messages.told()).hasSize(1).first().asString().contains("/media/cle");
    assertThat(status()).isEqualTo("Deuxième lieu de sauvegarde absent");
  }
}
