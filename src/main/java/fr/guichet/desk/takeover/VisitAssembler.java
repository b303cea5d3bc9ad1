package fr.guichet.desk.takeover;

import fr.guichet.desk.takeover.row.ReadRow;
import fr.guichet.desk.takeover.row.Remarks;
import fr.guichet.desk.takeover.words.AgentNames;
import fr.guichet.model.personal.Note;
import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.model.visit.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes visits of rows. Rows with the same visit and the same day are one visit; what the visit
 * says of itself (time, agent, channel, minutes, profile) is what its rows say first.
 *
 * <p>A visit without a time is put at nine, as a usual time; one without minutes takes the usual
 * minutes of its procedures together; one without a channel is a walk-in. All of it is entered
 * after the fact.
 */
final class VisitAssembler {

  private static final int USUAL_START = 9 * 60;

  private record Key(String visit, LocalDate day, int line) {}

  private final Context context;
  private final AgentNames agents;
  private final Remarks remarks;
  private final List<FollowUp> followUps = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  VisitAssembler(Context context, AgentNames agents, Remarks remarks) {
    this.context = context;
    this.agents = agents;
    this.remarks = remarks;
  }

  List<Visit> visits(List<ReadRow> rows) {
    agents.meetWholeNames(rows.stream().map(ReadRow::agent).distinct().toList());
    Map<Key, List<ReadRow>> groups = new LinkedHashMap<>();
    for (ReadRow row : rows) {
      boolean alone = row.visit().isEmpty();
      Key key = new Key(row.visit(), row.day(), alone ? row.line() : 0);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    return groups.values().stream().map(this::visit).toList();
  }

  /** The follow-ups of the visits made: without a date, which no file knows. */
  List<FollowUp> followUps() {
    return followUps;
  }

  /** What the notes of the visits made say. */
  NoteTexts texts() {
    return new NoteTexts(texts);
  }

  private Note note(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Note note = Note.freshOfVisit(context.ids().get());
    texts.put(note.id(), text);
    return note;
  }

  private Visit visit(List<ReadRow> rows) {
    if (differing(rows)) {
      remarks.count("visitsDiffering");
    }
    return new Visit(
        context.ids().get(),
        when(rows),
        agents.agent(agentName(rows)).id(),
        channel(rows),
        Place.SITE,
        length(rows),
        1,
        rows.stream().map(this::request).toList(),
        List.of(),
        null,
        null,
        profile(rows),
        new Visit.Source(context.importId(), null));
  }

  private boolean differing(List<ReadRow> rows) {
    return Stream.<Stream<Object>>of(
            rows.stream().map(ReadRow::minute).filter(OptionalInt::isPresent).map(m -> m),
            rows.stream().map(ReadRow::minutes).filter(OptionalInt::isPresent).map(m -> m),
            rows.stream().map(ReadRow::channel).filter(Objects::nonNull).map(c -> c),
            rows.stream().filter(r -> !r.agent().isEmpty()).map(r -> agents.agent(r.agent()).id()))
        .anyMatch(values -> values.distinct().count() > 1);
  }

  private When when(List<ReadRow> rows) {
    OptionalInt minute = first(rows, ReadRow::minute);
    if (minute.isEmpty()) {
      remarks.count("timeUsual");
    }
    var day = rows.getFirst().day();
    int start = minute.orElse(USUAL_START);
    Origin origin = minute.isPresent() ? Origin.TYPED : Origin.USUAL;
    long at =
        day.atTime(LocalTime.ofSecondOfDay(start * 60L))
            .atZone(context.zone())
            .toInstant()
            .toEpochMilli();
    return new When(at, day, start, origin, true);
  }

  private String agentName(List<ReadRow> rows) {
    String name =
        rows.stream().map(ReadRow::agent).filter(a -> !a.isEmpty()).findFirst().orElse("");
    if (name.isEmpty()) {
      remarks.count("agentImporter");
    }
    return name;
  }

  private Channel channel(List<ReadRow> rows) {
    Channel channel = firstNonNull(rows, ReadRow::channel);
    if (channel == null) {
      remarks.count("channelWalkIn");
    }
    return channel == null ? Channel.WALK_IN : channel;
  }

  private Length length(List<ReadRow> rows) {
    OptionalInt typed = first(rows, ReadRow::minutes);
    if (typed.isPresent()) {
      return new Length(typed.getAsInt(), Origin.TYPED);
    }
    remarks.count("minutesUsual");
    int usual = rows.stream().mapToInt(row -> row.procedure().usualMinutes()).sum();
    return new Length(Math.min(usual, Length.LIMIT), Origin.USUAL);
  }

  private static VisitorProfile profile(List<ReadRow> rows) {
    String commune =
        rows.stream()
            .map(r -> r.profile().commune())
            .filter(c -> !c.isEmpty())
            .findFirst()
            .orElse("");
    return new VisitorProfile(
        firstNonNull(rows, r -> r.profile().age()),
        firstNonNull(rows, r -> r.profile().gender()),
        "",
        commune,
        null);
  }

  private Request request(ReadRow row) {
    Request request =
        new Request(
            context.ids().get(),
            row.procedure().partner(),
            row.procedure().code(),
            row.outcome(),
            false,
            row.cause(),
            row.target(),
            row.reason(),
            note(row.precision()));
    if (row.outcome() == Outcome.PENDING) {
      followUps.add(FollowUp.of(context.ids().get(), request.id(), Awaited.UNSPECIFIED, null));
      remarks.count("pendingWithoutDate");
    }
    return request;
  }

  private static OptionalInt first(Collection<ReadRow> rows, Function<ReadRow, OptionalInt> part) {
    return rows.stream()
        .map(part)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static <T> T firstNonNull(Collection<ReadRow> rows, Function<ReadRow, T> part) {
    return rows.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
