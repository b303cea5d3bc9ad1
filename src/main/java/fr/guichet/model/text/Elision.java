package fr.guichet.model.text;

/**
 * « de » before a name, as it is said: « de Camille », « d’Odile », « d’Hélène », « d’octobre ».
 */
public final class Elision {

  private Elision() {}

  /**
   * @param name of a person or a month, not blank
   */
  public static String of(String name) {
    String folded = Folding.fold(name);
    boolean vowel = folded.matches("[aeiouh].*") || folded.matches("y[^aeiouy].*");
    return (vowel ? "d’" : "de ") + name;
  }
}
