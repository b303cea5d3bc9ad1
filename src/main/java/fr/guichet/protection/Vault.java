package fr.guichet.protection;

import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import java.nio.charset.StandardCharsets;
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
 * the value is stored. Its key is never written but locked ({@link Keyring}).
 */
public final class Vault {

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
   * Seals a text.
   *
   * @param place table, column and key of the row: a sealed value moved elsewhere does not open
   */
  public Sealed seal(String place, String text) {
    return sealed(place, text.getBytes(StandardCharsets.UTF_8));
  }

  Sealed sealed(String place, byte[] content) {
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

  byte[] opened(String place, Sealed sealed) {
    try {
      byte[] whole = Base64.getDecoder().decode(sealed.text());
      if (!Base64.getEncoder().encodeToString(whole).equals(sealed.text())) {
        // The same bytes written otherwise: what names this text by its sum would go wrong
        throw new Failure(Kind.DAMAGED, Texts.text("vault.sealed"));
      }
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
