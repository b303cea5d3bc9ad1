package fr.guichet.model.takeover;

/**
 * A spreadsheet taken over, so that the same file twice is refused and the whole can be undone.
 *
 * @param fingerprint SHA-256 of the file, in hexadecimal
 * @param at UTC milliseconds
 */
public record ImportRecord(
    String id, String fileName, String fingerprint, long at, int visits, int requests) {}
