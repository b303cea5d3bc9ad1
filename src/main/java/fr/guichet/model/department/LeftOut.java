package fr.guichet.model.department;

/**
 * A file, or a month of it, that is not counted.
 *
 * @param name path within the folder
 * @param month in words, empty for the whole file
 * @param reason in French
 * @param trouble false where it is told for information: what it says is counted all the same
 */
public record LeftOut(String name, String month, String reason, boolean trouble) {}
