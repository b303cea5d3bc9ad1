package fr.guichet.protection;

import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.posts.SealedLine;
import fr.guichet.model.posts.SealedLine.What;
import fr.guichet.model.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Seals what posts give each other with the key of their data, bound to the post and the number:
 * whoever has the folder reads nothing, and changes nothing unnoticed.
 */
public final class PostSeal {

  private final Vault vault;

  public PostSeal(Vault vault) {
    this.vault = vault;
  }

  /** By the code of an invitation, 140 random bits: nothing slows who tries it, nothing has to. */
  public static PostSeal of(RecoveryCode code) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("guichet invitation ".getBytes(StandardCharsets.UTF_8));
      return new PostSeal(Vault.of(digest.digest(code.secret().bytes())));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Seals a text, made shorter first. */
  public SealedLine seal(What what, String post, long number, String text) {
    String place = new SealedLine(what, post, number, "").place();
    return new SealedLine(what, post, number, vault.sealed(place, packed(text)).text());
  }

  /**
   * Opens a line.
   *
   * @throws Failure DAMAGED when it was sealed with another key, for another place, or changed
   */
  public String open(SealedLine line) {
    if (line.body().isBlank()) {
      throw new Failure(Kind.DAMAGED, Texts.text("vault.sealed"));
    }
    return unpacked(vault.opened(line.place(), new Sealed(line.body())));
  }

  /** The key of the data, sealed for who has the code. */
  public Sealed lock(Vault data, String place) {
    return data.lockedBy(vault, place);
  }

  /** The vault whose key was sealed so. */
  public Vault unlock(String place, Sealed key) {
    return Vault.unlocked(vault, place, key);
  }

  private static byte[] packed(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var packing = new DeflaterOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String unpacked(byte[] bytes) {
    try (var unpacking = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(Kind.DAMAGED, Texts.text("vault.sealed"), e);
    }
  }
}
