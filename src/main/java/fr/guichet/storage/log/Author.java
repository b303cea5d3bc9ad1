package fr.guichet.storage.log;

/**
 * Who writes: noted on every row of the change log.
 *
 * @param workstation id of the installation
 * @param session id of the run of the program
 * @param agent id of the agent who serves; empty before there is one
 */
public record Author(String workstation, String session, String agent) {}
