package fr.guichet.model.visit;

/**
 * An earlier request that a visit may go on with (« Suite de… »).
 *
 * @param followUp its open follow-up, null when it has none
 */
public record OpenMatter(Visit visit, Request request, FollowUp followUp) {}
