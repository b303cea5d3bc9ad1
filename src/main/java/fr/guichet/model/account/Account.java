package fr.guichet.model.account;

import fr.guichet.model.site.Agent;

/**
 * An agent and the password that opens the data.
 *
 * @param temporary the password is to be changed at its first use
 */
public record Account(Agent agent, boolean hasPassword, boolean temporary) {}
