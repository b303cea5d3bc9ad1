package fr.guichet.ui.kit.key;

import fr.guichet.model.key.KeyChanges;

/** What keys are called in this window: as chosen on this post, known before any screen is made. */
public final class KeyNames {

  private static volatile KeyChanges changes = KeyChanges.NONE;

  private KeyNames() {}

  /** From now on, in what is made later. */
  public static void use(KeyChanges chosen) {
    changes = chosen;
  }

  /** The key that is pressed for a usual one. */
  public static String shown(String usual) {
    return changes.shown(usual);
  }
}
