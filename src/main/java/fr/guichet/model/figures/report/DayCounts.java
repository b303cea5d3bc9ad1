package fr.guichet.model.figures.report;

import fr.guichet.model.figures.OutcomeCounts;

/** What the side of the counter shows of a day: counts, never a percentage. */
public record DayCounts(int visits, OutcomeCounts outcomes) {}
