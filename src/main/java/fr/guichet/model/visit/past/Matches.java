package fr.guichet.model.visit.past;

import java.util.List;

/**
 * What a search of past visits found.
 *
 * @param newest ids of the newest, newest first, as many as were asked for
 * @param visits how many there are in all
 * @param requests how many requests those have
 */
public record Matches(List<String> newest, int visits, int requests) {

  public Matches {
    newest = List.copyOf(newest);
  }
}
