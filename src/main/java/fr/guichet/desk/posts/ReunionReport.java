package fr.guichet.desk.posts;

import java.util.List;

/**
 * What an exchange did, in words.
 *
 * @param given entries that went to the folder
 * @param taken entries that came from it
 * @param remarks what there is to know or to settle, a sentence each
 * @param refused what was not taken, a sentence each, by the name of its file
 */
public record ReunionReport(int given, int taken, List<String> remarks, List<String> refused) {}
