package fr.guichet.model.takeover;

import java.util.Optional;
import java.util.stream.Stream;

/** What a column of an imported file can hold, by its documented name. */
public enum Field {
  DATE("date"),
  TIME("heure"),
  AGENT("conseiller"),
  CHANNEL("canal"),
  PARTNER("partenaire"),
  PROCEDURE("demarche"),
  OUTCOME("resultat"),
  CAUSE("cause"),
  TARGET("orientation"),
  MINUTES("duree"),
  AGE("tranche_age"),
  GENDER("genre"),
  COMMUNE("commune"),
  VISIT("visite"),
  PRECISION("precision");

  private final String word;

  Field(String word) {
    this.word = word;
  }

  /** The documented name of the column. */
  public String word() {
    return word;
  }

  public static Optional<Field> ofWord(String word) {
    return Stream.of(values()).filter(field -> field.word.equals(word)).findFirst();
  }
}
