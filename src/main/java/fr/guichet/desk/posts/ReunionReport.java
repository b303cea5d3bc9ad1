package fr.guichet.desk.posts;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an exchange did, in words.
 *
 * @param given entries that went to the folder
 * @param taken entries that came from it
 * @param remarks what there is to know, a sentence each: gaps, damaged files, double bookings
 * @param conflicts what there is to settle, a sentence each
 * @param refused what was not taken, a sentence each, by the name of its file
 */
public record ReunionReport(
    int given, int taken, List<String> remarks, List<String> conflicts, List<String> refused) {

  /** What somebody has to see at the exchange itself: files, gaps, double bookings. */
  public List<String> toLookAt() {
    return Stream.concat(refused.stream(), remarks.stream()).toList();
  }
}
