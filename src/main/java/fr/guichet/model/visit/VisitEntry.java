package fr.guichet.model.visit;

import java.util.List;
import java.util.Optional;

/**
 * A visit with the follow-ups of its requests: what a journal shows and a correction starts from.
 */
public record VisitEntry(Visit visit, List<FollowUp> followUps) {

  public VisitEntry {
    followUps = List.copyOf(followUps);
  }

  public Optional<FollowUp> followUpOf(Request request) {
    return followUps.stream().filter(f -> f.request().equals(request.id())).findFirst();
  }
}
