package fr.guichet.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

  private static final byte[] KEY = new byte[Vault.KEY];
  private static final String NAME = "Mme Odile Binet, 06 39 98 12 34";

  @TempDir private Path folder;

  @Test
  void whatIsSealedOpensAgainAlsoLater() {
    Vault vault = Vault.of(KEY);
    Sealed sealed = vault.seal("contact/1", NAME);
    assertThat(Vault.of(KEY).open("contact/1", sealed)).isEqualTo(NAME);
    assertThat(sealed.text()).doesNotContain("Binet");
    assertThat(new String(Base64.getDecoder().decode(sealed.text()))).doesNotContain("Binet");
  }

  @Test
  void theSameTextIsNeverSealedTheSameWay() {
    Vault vault = Vault.fresh();
    assertThat(vault.seal("contact/1", NAME)).isNotEqualTo(vault.seal("contact/1", NAME));
  }

  @Test
  void movedOrChangedItDoesNotOpen() {
    Vault vault = Vault.fresh();
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
  void theSameBytesWrittenOtherwiseDoNotOpen() {
    Vault vault = Vault.fresh();
    for (String text : List.of("a", "ab", "abc")) {
      String sealed = vault.seal("place", text).text();
      byte[] bytes = Base64.getDecoder().decode(sealed);
      int last = sealed.replace("=", "").length() - 1;
      for (char other = '0'; other <= 'z'; other++) {
        String changed = sealed.substring(0, last) + other + sealed.substring(last + 1);
        boolean same =
            Character.isLetterOrDigit(other)
                && !changed.equals(sealed)
                && Arrays.equals(Base64.getDecoder().decode(changed), bytes);
        if (same) {
          assertThatThrownBy(() -> vault.open("place", new Sealed(changed)))
              .isInstanceOf(Failure.class);
        }
      }
    }
  }

  @Test
  void anotherKeyDoesNotOpenIt() {
    Sealed sealed = Vault.fresh().seal("contact/1", NAME);
    Vault other = Vault.fresh();
    assertThatThrownBy(() -> other.open("contact/1", sealed)).isInstanceOf(Failure.class);
  }

  @Test
  void theClearKeyOfAFolderFromBeforeIsReadThenWiped() throws IOException {
    ClearKey key = new ClearKey(folder);
    assertThat(key.vault()).isEmpty();
    Files.writeString(folder.resolve("guichet.key"), Base64.getEncoder().encodeToString(KEY));
    Sealed sealed = Vault.of(KEY).seal("contact/1", NAME);
    assertThat(key.vault().orElseThrow().open("contact/1", sealed)).isEqualTo(NAME);
    key.wipe();
    assertThat(folder).isEmptyDirectory();
    key.wipe();
  }

  @Test
  void aDamagedKeyIsSaid() throws IOException {
    Files.writeString(folder.resolve("guichet.key"), "court");
    assertThatThrownBy(() -> new ClearKey(folder).vault())
        .isInstanceOfSatisfying(
            Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.DAMAGED));
  }
}
