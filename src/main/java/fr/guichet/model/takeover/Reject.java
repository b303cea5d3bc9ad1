package fr.guichet.model.takeover;

/**
 * A value that could not be placed, and so its row.
 *
 * @param line number of the row as a spreadsheet shows it
 * @param field what was read there
 * @param column header of the column as it stands in the file
 * @param value the value, empty where it may hold a name
 * @param reason French sentence
 * @param proposition what could be written instead, empty when nothing can be proposed
 */
public record Reject(
    int line, Field field, String column, String value, String reason, String proposition) {}
