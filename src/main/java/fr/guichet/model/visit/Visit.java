package fr.guichet.model.visit;

import fr.guichet.model.personal.Note;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One visitor, couple or call served by one agent: at least one request, or the continuation of an
 * earlier one.
 *
 * @param id UUID version 7
 * @param agent id of the agent who served
 * @param persons at least 1
 * @param requests in the order of entry
 * @param continues ids of earlier requests that this visit goes on with (« Suite de… »)
 * @param reference external reference (Administration+, mandate), null if none
 * @param note a few words, null if none
 * @param source how the entry came about
 */
public record Visit(
    String id,
    When when,
    String agent,
    Channel channel,
    Place place,
    Length length,
    int persons,
    List<Request> requests,
    List<String> continues,
    Note reference,
    Note note,
    VisitorProfile profile,
    Source source) {

  /** The most visitors that one visit can bring. */
  public static final int MOST_PERSONS = 99;

  /**
   * How an entry came about.
   *
   * @param importId id of the import that brought it, null when typed
   * @param entrySeconds seconds from the first key to the saving, null when not measured
   */
  public record Source(String importId, Integer entrySeconds) {
    /** Typed, not measured. */
    public static final Source TYPED = new Source(null, null);
  }

  public Visit {
    Objects.requireNonNull(when);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(place);
    Objects.requireNonNull(length);
    Objects.requireNonNull(profile);
    Objects.requireNonNull(source);
    requests = List.copyOf(requests);
    continues = List.copyOf(continues);
    reference = Note.readOfVisit(reference, "reference", id);
    note = Note.readOfVisit(note, "note", id);
    require(!id.isBlank() && !agent.isBlank(), "a visit needs an id and an agent");
    require(!(requests.isEmpty() && continues.isEmpty()), "a visit without request");
    require(persons >= 1 && persons <= MOST_PERSONS, "persons: " + persons);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }

  /** Its note, its reference, and the precisions of its requests, where there are any. */
  public List<Note> notes() {
    Stream<Note> own =
        Stream.of(Optional.ofNullable(note), Optional.ofNullable(reference))
            .flatMap(Optional::stream);
    return Stream.concat(own, requests.stream().map(Request::precision).filter(Objects::nonNull))
        .toList();
  }

  /** The same visit with other requests. */
  public Visit withRequests(List<Request> others) {
    return new Visit(
        id, when, agent, channel, place, length, persons, others, continues, reference, note,
        profile, source);
  }
}
