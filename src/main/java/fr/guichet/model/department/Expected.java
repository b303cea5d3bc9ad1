package fr.guichet.model.department;

/**
 * A site whose files are expected.
 *
 * @param matricule as {@link SentFile#matricule(String)} writes it
 * @param name empty where the list gives none
 */
public record Expected(String matricule, String name) {

  public Expected {
    matricule = SentFile.matricule(matricule);
    if (matricule.isEmpty()) {
      throw new IllegalArgumentException("A site is expected by its matricule");
    }
  }
}
