package fr.guichet.protection;

import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens personal values: AES-256-GCM, a fresh nonce each time, bound to the place where
 * the value is stored. The key lies beside the file, readable by the PC's users.
 */
public final class Vault {

  private static final String KEY_FILE = "guichet.key";
  private static final String CIPHER = "AES/GCM/NoPadding";

  /** Bytes of a key. */
  static final int KEY = 32;

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  private Vault(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  static Vault of(byte[] key) {
    return new Vault(key);
  }

  /** A vault with a key that nobody has yet. */
  public static Vault fresh() {
    byte[] key = new byte[KEY];
    new SecureRandom().nextBytes(key);
    return new Vault(key);
  }

  /** The key of this vault, sealed in another. */
  Sealed lockedBy(Vault other, String place) {
    return other.sealed(place, key.getEncoded());
  }

  /**
   * The vault whose key was sealed in another.
   *
   * @throws Failure DAMAGED when the other is not the one, or the key was changed
   */
  static Vault unlocked(Vault by, String place, Sealed key) {
    return new Vault(by.opened(place, key));
  }

  /**
   * The vault of a data folder; its key is made the first time.
   *
   * @throws Failure READ_ONLY when the key can neither be read nor made; DAMAGED when it is no key
   */
  public static Vault of(Path folder) {
    Path file = folder.resolve(KEY_FILE);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      byte[] key = Base64.getMimeDecoder().decode(Files.readString(file));
      if (key.length != KEY) {
        throw new Failure(Kind.DAMAGED, Texts.text("vault.key", file));
      }
      return new Vault(key);
    } catch (IllegalArgumentException e) {
      throw new Failure(Kind.DAMAGED, Texts.text("vault.key", file), e);
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", folder), e);
    }
  }

  /** Written whole under another name first: a key is never half there. */
  private static void make(Path file) throws IOException {
    byte[] fresh = new byte[KEY];
    new SecureRandom().nextBytes(fresh);
    Path partial = Files.createTempFile(file.getParent(), KEY_FILE, ".tmp");
    try {
      Files.writeString(
          partial, Base64.getEncoder().encodeToString(fresh), StandardOpenOption.SYNC);
      ownerOnly(partial);
      name(partial, file);
    } catch (FileAlreadyExistsException _) {
      // Another process has just made one: that is the key
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /**
   * Never over a key that is there: a move looks first and renames then, a link does it at once.
   */
  private static void name(Path partial, Path file) throws IOException {
    try {
      Files.createLink(file, partial);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (UnsupportedOperationException | IOException _) {
      Files.move(partial, file);
    }
  }

  private static void ownerOnly(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /**
   * Seals a text.
   *
   * @param place table, column and key of the row: a sealed value moved elsewhere does not open
   */
  public Sealed seal(String place, String text) {
    return sealed(place, text.getBytes(StandardCharsets.UTF_8));
  }

  private Sealed sealed(String place, byte[] content) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, place, content);
    byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
    return new Sealed(Base64.getEncoder().encodeToString(whole));
  }

  /**
   * Opens what was sealed for the same place.
   *
   * @throws Failure DAMAGED when it was changed, or sealed with another key
   */
  public String open(String place, Sealed sealed) {
    return new String(opened(place, sealed), StandardCharsets.UTF_8);
  }

  private byte[] opened(String place, Sealed sealed) {
    try {
      byte[] whole = Base64.getDecoder().decode(sealed.text());
      byte[] nonce = Arrays.copyOf(whole, NONCE);
      byte[] content = Arrays.copyOfRange(whole, NONCE, whole.length);
      return crypt(Cipher.DECRYPT_MODE, nonce, place, content);
    } catch (IllegalArgumentException e) {
      throw new Failure(Kind.DAMAGED, Texts.text("vault.sealed"), e);
    }
  }

  private byte[] crypt(int mode, byte[] nonce, String place, byte[] content) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new Failure(Kind.DAMAGED, Texts.text("vault.sealed"), e);
    }
  }
}
