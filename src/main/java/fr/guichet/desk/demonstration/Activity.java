package fr.guichet.desk.demonstration;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.Tally;
import fr.guichet.model.personal.Note;
import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was made up: complete once the last day is. */
public final class Activity {

  private final Map<String, Visit> visits = new LinkedHashMap<>();
  private final Map<String, FollowUp> followUps = new LinkedHashMap<>();
  private final List<DayLine> dayLines = new ArrayList<>();
  private final List<Outage> outages = new ArrayList<>();
  private final List<NotTaken> notTaken = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  /** A note of a visit or of a request, by whose id it is told; null for no words. */
  Note note(String of, String text) {
    if (text.isEmpty()) {
      return null;
    }
    Note note = Note.freshOfVisit(of);
    texts.put(note.id(), text);
    return note;
  }

  /** What the notes of the visits say. */
  public NoteTexts texts() {
    return new NoteTexts(texts);
  }

  void put(Visit visit) {
    visits.put(visit.id(), visit);
  }

  void put(FollowUp followUp) {
    followUps.put(followUp.id(), followUp);
  }

  void put(DayLine line) {
    dayLines.add(line);
  }

  void put(Outage outage) {
    outages.add(outage);
  }

  void put(NotTaken one) {
    notTaken.add(one);
  }

  void put(Tally tally) {
    tallies.add(tally);
  }

  public List<Visit> visits() {
    return List.copyOf(visits.values());
  }

  public List<FollowUp> followUps() {
    return List.copyOf(followUps.values());
  }

  public List<DayLine> dayLines() {
    return List.copyOf(dayLines);
  }

  public List<Outage> outages() {
    return List.copyOf(outages);
  }

  public List<NotTaken> notTaken() {
    return List.copyOf(notTaken);
  }

  public List<Tally> tallies() {
    return List.copyOf(tallies);
  }
}
