package fr.guichet.protection;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;

/** The key that lay beside the file before agents had passwords: it is taken over, then wiped. */
public final class ClearKey {

  private final Path file;

  public ClearKey(Path folder) {
    this.file = folder.resolve("guichet.key");
  }

  /** Whether it is still there. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * The vault that it opens; empty when there is none.
   *
   * @throws Failure DAMAGED when it is no key, READ_ONLY when it cannot be read
   */
  public Optional<Vault> vault() {
    if (!exists()) {
      return Optional.empty();
    }
    try {
      byte[] key = Base64.getMimeDecoder().decode(Files.readString(file));
      if (key.length != Vault.KEY) {
        throw new Failure(Kind.DAMAGED, Texts.text("vault.key", file));
      }
      return Optional.of(Vault.of(key));
    } catch (IllegalArgumentException e) {
      throw new Failure(Kind.DAMAGED, Texts.text("vault.key", file), e);
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", file.getParent()), e);
    }
  }

  /** Overwrites it where it lies, then deletes it. */
  public void wipe() {
    if (!exists()) {
      return;
    }
    try {
      byte[] nothing = new byte[(int) Files.size(file)];
      Files.write(file, nothing, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      Files.delete(file);
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", file.getParent()), e);
    }
  }
}
