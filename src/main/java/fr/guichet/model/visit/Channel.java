package fr.guichet.model.visit;

/** How the visitor came: sans RDV, sur RDV, téléphone, courriel, visio, courrier. */
public enum Channel {
  WALK_IN,
  APPOINTMENT,
  PHONE,
  MAIL,
  VIDEO,
  LETTER;

  /** « À distance » follows from the channel. */
  public boolean remote() {
    return ordinal() >= PHONE.ordinal();
  }
}
