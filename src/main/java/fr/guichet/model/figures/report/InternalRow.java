package fr.guichet.model.figures.report;

import fr.guichet.model.visit.VisitorProfile;

/**
 * One request with what was noted of its visit, for the site's own use: it never leaves the site
 * (domain.md, « Personal data »). No name, note, precision, reference or key may ever be added
 * here: they may tell who came. A procedure that is sensitive has no label.
 *
 * @param row as the month file tells it, its procedure empty where it is sensitive
 * @param minuteOfDay 0 to 1439
 * @param agent initials of who served
 * @param persons of the visit
 * @param profile of the visitor
 */
public record InternalRow(
    DetailRow row, int minuteOfDay, String agent, int persons, VisitorProfile profile) {}
