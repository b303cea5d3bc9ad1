package fr.guichet.model.visit.draft;

import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.VisitorProfile;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A visit in progress: what is typed, kept from the first key on.
 *
 * @param id of the visit to be, or of the visit that is corrected
 * @param correction true when an entry already saved is corrected
 * @param agent id of the agent who serves
 * @param startedAt UTC milliseconds, when the clock started
 * @param typedDay null unless « Quand » sets another day
 * @param typedMinute minute of the day, null unless « Quand » sets another time
 * @param channel chosen or proposed
 * @param place null for the place of the day
 * @param minutes null for the length proposed
 * @param typed what stands in the entry field
 * @param appointment id of the appointment that it honours, null for none
 * @param opened the requests as a correction found them, empty for a new visit
 * @param openedReference the reference as a correction found it, null for a new visit
 * @param openedNote the note as a correction found it, null for a new visit
 */
@RecordBuilder
public record VisitDraft(
    String id,
    boolean correction,
    String agent,
    long startedAt,
    LocalDate typedDay,
    Integer typedMinute,
    Channel channel,
    Place place,
    Integer minutes,
    int persons,
    List<RequestDraft> requests,
    List<ContinuationDraft> continues,
    String reference,
    String note,
    VisitorProfile profile,
    String typed,
    String appointment,
    List<RequestDraft> opened,
    String openedReference,
    String openedNote)
    implements VisitDraftBuilder.With {

  public VisitDraft {
    requests = List.copyOf(requests);
    continues = List.copyOf(continues);
    // Drafts kept by an earlier version do not know it
    opened = opened == null ? List.of() : List.copyOf(opened);
  }

  /** A visit whose clock starts now. */
  public static VisitDraft started(String id, String agent, long now, Channel channel) {
    return new VisitDraft(
        id,
        false,
        agent,
        now,
        null,
        null,
        channel,
        null,
        null,
        1,
        List.of(),
        List.of(),
        "",
        "",
        VisitorProfile.BLANK,
        "",
        null,
        List.of(),
        null,
        null);
  }

  /** Nothing was typed nor chosen yet: nothing to lose. */
  public boolean blank() {
    return appointment == null
        && requests.isEmpty()
        && continues.isEmpty()
        && typed.isBlank()
        && note.isBlank();
  }

  /** What is typed in words. */
  public String words() {
    Stream<String> precisions = requests.stream().map(RequestDraft::precision);
    return Stream.concat(Stream.of(typed, note, reference), precisions)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** « Quand »: another day or minute, null for now. */
  public VisitDraft at(LocalDate day, Integer minute) {
    return with(draft -> draft.typedDay(day).typedMinute(minute));
  }
}
