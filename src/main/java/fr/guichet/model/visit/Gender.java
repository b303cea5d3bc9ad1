package fr.guichet.model.visit;

/** Gender of the visitor, optional and blank by default. */
public enum Gender {
  FEMALE,
  MALE,
  OTHER
}
