package fr.guichet.model.contact;

import java.time.LocalDate;

/**
 * A contact as it is stored.
 *
 * @param eraseAfter the last day on which it is kept
 */
public record SealedContact(String id, Sealed sealed, LocalDate eraseAfter) {}
