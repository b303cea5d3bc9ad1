package fr.guichet.model.visit;

/** Age bands of « Publics », optional and blank by default. */
public enum AgeBand {
  UNDER_12,
  FROM_12,
  FROM_18,
  FROM_25,
  FROM_40,
  FROM_60,
  FROM_70
}
