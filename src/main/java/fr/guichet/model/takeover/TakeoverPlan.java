package fr.guichet.model.takeover;

import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.site.Agent;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Visit;
import java.util.List;

/**
 * What an import would write, and what it could not place.
 *
 * @param texts what the notes of the visits say
 * @param newAgents agents that only the file names, without access
 * @param remarks French sentences: columns dropped or ignored, values filled in
 * @param translations each value met and how it was read, in the order of the fields
 */
public record TakeoverPlan(
    Layout layout,
    List<Visit> visits,
    NoteTexts texts,
    List<FollowUp> followUps,
    List<Agent> newAgents,
    List<Reject> rejects,
    List<String> remarks,
    List<Translation> translations) {

  public TakeoverPlan {
    visits = List.copyOf(visits);
    followUps = List.copyOf(followUps);
    newAgents = List.copyOf(newAgents);
    rejects = List.copyOf(rejects);
    remarks = List.copyOf(remarks);
    translations = List.copyOf(translations);
  }

  /** How many requests would be written. */
  public int requests() {
    return visits.stream().mapToInt(visit -> visit.requests().size()).sum();
  }

  /** How many rows were rejected; a row may have several faulty values. */
  public int rejectedRows() {
    return (int) rejects.stream().mapToInt(Reject::line).distinct().count();
  }
}
