package fr.guichet.model.takeover;

/**
 * A value of the file and what it was read as.
 *
 * @param value as it stands in the file where it was first met
 * @param code code of the field's list; empty when it was not understood
 * @param rows how many rows hold it
 */
public record Translation(Field field, String value, String code, int rows) {}
