package fr.guichet.ui.dashboard.chart;

/**
 * One figure that can be pointed at.
 *
 * @param name what it is about: « octobre 2026, taux strict »
 * @param value as it is read: « 82,5 % »
 * @param sentence explains it: what is counted, numerator and denominator
 * @param behind what Enter or a click opens
 */
public record Mark(String name, String value, String sentence, Behind behind) {}
