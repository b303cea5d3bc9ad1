package fr.guichet.model.personal;

import java.time.LocalDate;

/**
 * What leaves next.
 *
 * @param lastDay on which it is still kept
 * @param contacts how many
 * @param notes how many
 */
public record Leaving(LocalDate lastDay, int contacts, int notes) {}
