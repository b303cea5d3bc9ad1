package fr.guichet.model.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A password, a phrase or a code as it was typed: never shown, not even by {@link #toString}. */
public final class Secret {

  private final String typed;

  private Secret(String typed) {
    this.typed = typed;
  }

  /** What was typed; composed accents and combining ones are the same secret. */
  public static Secret of(String typed) {
    return new Secret(Normalizer.normalize(typed, Normalizer.Form.NFC));
  }

  /** What the key is derived from. */
  public byte[] bytes() {
    return typed.getBytes(StandardCharsets.UTF_8);
  }

  /** In characters as people count them. */
  public int length() {
    return typed.codePointCount(0, typed.length());
  }

  /** The text itself: to be told to its owner once, or judged by the rules. */
  public String reveal() {
    return typed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && secret.typed.equals(typed);
  }

  @Override
  public int hashCode() {
    return 0;
  }

  /** What a log or a crash report gets. */
  @Override
  public String toString() {
    return "•••";
  }
}
