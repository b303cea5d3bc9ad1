package fr.guichet.model.visit.draft;

/**
 * « Suite de… »: an earlier request that the visit goes on with.
 *
 * @param request id of the earlier request
 * @param closes true when its follow-up is closed as resolved by this visit
 */
public record ContinuationDraft(String request, boolean closes) {}
