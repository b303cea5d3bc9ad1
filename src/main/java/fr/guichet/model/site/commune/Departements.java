package fr.guichet.model.site.commune;

/** Département codes out of the codes that begin with one. */
public final class Departements {

  private Departements() {}

  /** The département of an INSEE commune code: 01 to 95, 2A, 2B, 971…; empty when it has none. */
  public static String ofInsee(String insee) {
    return insee.matches("[0-9][0-9AB][0-9]{3}") ? begin(insee) : "";
  }

  /**
   * The département that most communes of a postcode belong to, empty when it is no postcode.
   * Saint- Barthélemy and Saint-Martin share 971 with Guadeloupe; Corsica divides 20 (La Poste: 200
   * and 201 in the south, 202 and 206 in the north).
   */
  public static String ofPostcode(String postcode) {
    if (!postcode.matches("[0-9]{5}")) {
      return "";
    }
    if (postcode.startsWith("20")) {
      return postcode.charAt(2) < '2' ? "2A" : "2B";
    }
    return begin(postcode);
  }

  private static String begin(String code) {
    boolean overseas = code.startsWith("97") || code.startsWith("98");
    return code.substring(0, overseas ? 3 : 2);
  }
}
