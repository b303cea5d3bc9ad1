package fr.guichet.model.department;

import fr.guichet.model.text.Folding;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A month file that a site sent: what its head says.
 *
 * @param name path within the folder
 * @param site name of the site
 * @param matricule empty where the site has none
 * @param exported day on which it was made
 * @param closed day on which its month was closed, null for an open one
 */
public record SentFile(
    String name, String site, String matricule, LocalDate exported, LocalDate closed) {

  public SentFile {
    matricule = matricule(matricule);
  }

  /** A matricule as it is compared: without blanks, in capitals. */
  public static String matricule(String typed) {
    return typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
  }

  /** What tells one site from another: its matricule, else its name. */
  public String key() {
    return matricule.isEmpty() ? Folding.fold(site) : matricule;
  }
}
