package fr.guichet.model.contact;

/**
 * A personal value as it is stored: only {@code protection.Vault} makes or opens one.
 *
 * @param text base64 of the nonce and the ciphertext
 */
public record Sealed(String text) {

  public Sealed {
    if (text.isBlank()) {
      throw new IllegalArgumentException("Nothing was sealed");
    }
  }
}
