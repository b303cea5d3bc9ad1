package fr.guichet.model.account;

import fr.guichet.model.site.Agent;
import java.util.Map;

/**
 * What is told once and kept nowhere: to be printed or written down.
 *
 * @param made the passwords that the program made, by agent, in the order of the agents
 * @param temporary whether these are to be changed at their first use
 */
public record Given(RecoveryCode code, Map<Agent, Secret> made, boolean temporary) {}
