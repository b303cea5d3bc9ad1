package fr.guichet.ui.counter.entry;

/**
 * One answer of a row of digits.
 *
 * @param digit 1 to 9
 * @param chosen true when it is the answer given
 */
public record Option(int digit, String text, boolean chosen) {}
