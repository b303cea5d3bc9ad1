package fr.guichet.ui.settings.takeover.model;

/**
 * Something that a column or a value can be said to be.
 *
 * @param code what is kept of it
 * @param words how it is shown
 * @param known all that it is found by, folded
 */
public record Choice(String code, String words, String known) {}
