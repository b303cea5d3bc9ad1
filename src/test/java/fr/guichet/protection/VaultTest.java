package fr.guichet.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

  private static final String NAME = "Mme Odile Binet, 06 39 98 12 34";

  @TempDir private Path folder;

  @Test
  void whatIsSealedOpensAgainAlsoLater() {
    Sealed sealed = Vault.of(folder).seal("contact/1", NAME);
    assertThat(Vault.of(folder).open("contact/1", sealed)).isEqualTo(NAME);
    assertThat(sealed.text()).doesNotContain("Binet");
    assertThat(new String(Base64.getDecoder().decode(sealed.text()))).doesNotContain("Binet");
  }

  @Test
  void theSameTextIsNeverSealedTheSameWay() {
    Vault vault = Vault.of(folder);
    assertThat(vault.seal("contact/1", NAME)).isNotEqualTo(vault.seal("contact/1", NAME));
  }

  @Test
  void movedOrChangedItDoesNotOpen() {
    Vault vault = Vault.of(folder);
    Sealed sealed = vault.seal("contact/1", NAME);
    assertThatThrownBy(() -> vault.open("contact/2", sealed)).isInstanceOf(Failure.class);
    byte[] bytes = Base64.getDecoder().decode(sealed.text());
    bytes[bytes.length - 20] ^= 1;
    Sealed changed = new Sealed(Base64.getEncoder().encodeToString(bytes));
    assertThatThrownBy(() -> vault.open("contact/1", changed)).isInstanceOf(Failure.class);
    Sealed cut = new Sealed(sealed.text().substring(0, 8));
    assertThatThrownBy(() -> vault.open("contact/1", cut)).isInstanceOf(Failure.class);
  }

  @Test
  void anotherKeyDoesNotOpenIt() throws IOException {
    Sealed sealed = Vault.of(folder).seal("contact/1", NAME);
    Files.delete(folder.resolve("guichet.key"));
    Vault other = Vault.of(folder);
    assertThatThrownBy(() -> other.open("contact/1", sealed)).isInstanceOf(Failure.class);
  }

  @Test
  void aDamagedKeyIsSaid() throws IOException {
    Files.writeString(folder.resolve("guichet.key"), "court");
    assertThatThrownBy(() -> Vault.of(folder))
        .isInstanceOfSatisfying(
            Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.DAMAGED));
  }

  @Test
  void onlyTheOwnerReadsTheKey() throws IOException {
    Vault.of(folder);
    assertThat(Files.getPosixFilePermissions(folder.resolve("guichet.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
