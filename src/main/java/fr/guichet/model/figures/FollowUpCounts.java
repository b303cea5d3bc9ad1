package fr.guichet.model.figures;

/**
 * What was promised and not closed at the end of a month, or now while it lasts.
 *
 * @param open all of them, calls to return included
 * @param overdue promised for an earlier day
 */
public record FollowUpCounts(int open, int overdue) {

  static final FollowUpCounts NONE = new FollowUpCounts(0, 0);
}
