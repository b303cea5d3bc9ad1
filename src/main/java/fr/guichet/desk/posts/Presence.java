package fr.guichet.desk.posts;

import java.util.Map;

/**
 * What a post says of itself at each exchange.
 *
 * @param at UTC milliseconds, by its clock
 * @param last the number of its last batch
 * @param knows the last batch of each other post that it read
 */
record Presence(long at, long last, Map<String, Long> knows) {}
