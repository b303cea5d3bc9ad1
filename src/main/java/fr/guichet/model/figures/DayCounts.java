package fr.guichet.model.figures;

/** What the side of the counter shows of a day: counts, never a percentage. */
public record DayCounts(int visits, OutcomeCounts outcomes) {}
