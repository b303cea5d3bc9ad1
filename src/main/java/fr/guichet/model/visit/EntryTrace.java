package fr.guichet.model.visit;

/**
 * One line of the history of an entry: who typed what, when.
 *
 * @param at UTC milliseconds
 * @param agentName who typed it
 * @param label what was done, in French
 * @param entry the entry after it, null when it was deleted
 */
public record EntryTrace(long at, String agentName, String label, VisitEntry entry) {}
