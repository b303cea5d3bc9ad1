package fr.guichet.ui.counter.journal;

import fr.guichet.model.visit.JournalQuery;

/**
 * Entries that another screen asks to see.
 *
 * @param title what they are
 * @param back goes back to that screen
 */
public record Lead(String title, JournalQuery query, Runnable back) {}
