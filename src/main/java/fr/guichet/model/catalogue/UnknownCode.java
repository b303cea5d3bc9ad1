package fr.guichet.model.catalogue;

/**
 * A code that neither the official catalogue nor the site's own has. Entries are checked before
 * they are written: one read from the file means damage.
 */
public final class UnknownCode extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownCode(String code) {
    super("Unknown code: " + code);
  }
}
