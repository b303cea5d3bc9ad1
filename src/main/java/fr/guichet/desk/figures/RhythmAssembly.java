package fr.guichet.desk.figures;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.HeldDays;
import fr.guichet.model.day.Outage;
import fr.guichet.model.figures.ChannelFigures;
import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.HourFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Rhythm;
import fr.guichet.model.visit.Channel;
import fr.guichet.storage.query.FiguresQuery.Hour;
import fr.guichet.storage.query.FiguresQuery.Missed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spreads the entries of a period over channels, hours and days. */
final class RhythmAssembly {

  private static final int HOUR = 60;
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::weekday).thenComparingInt(Cell::hour);

  private final PeriodAssembly now;
  private final Beside before;
  private final Beside lastYear;
  private final HeldDays held;
  private final List<Hour> hours;

  RhythmAssembly(PeriodAssembly now, Beside before, Beside lastYear) {
    this.now = now;
    this.before = before;
    this.lastYear = lastYear;
    held = now.held();
    hours = now.query().hours();
  }

  Rhythm rhythm() {
    return new Rhythm(channels(), hours(), days());
  }

  private List<ChannelFigures> channels() {
    Map<Channel, OutcomeCounts> outcomes = now.query().channelOutcomes();
    return Stream.of(Channel.values())
        .map(
            channel ->
                new ChannelFigures(
                    channel,
                    now.channel(channel).visits(),
                    outcomes.getOrDefault(channel, OutcomeCounts.NONE),
                    now.channel(channel).minutes(),
                    before.visits(channel),
                    lastYear.visits(channel)))
        .toList();
  }

  // --- days

  private SortedMap<LocalDate, DayFigures> days() {
    Map<LocalDate, List<Hour>> entries = byDay(hours, Hour::day);
    Map<LocalDate, List<Missed>> missed = byDay(now.notTaken(), Missed::day);
    Map<LocalDate, List<Outage>> outages = byDay(now.outages(), Outage::day);
    SortedSet<LocalDate> told = new TreeSet<>(entries.keySet());
    told.addAll(missed.keySet());
    told.addAll(outages.keySet());
    held.lines().forEach((day, line) -> tellIfHeld(told, day, line));
    SortedMap<LocalDate, DayFigures> days = new TreeMap<>();
    for (LocalDate day : told) {
      List<Hour> of = entries.getOrDefault(day, List.of());
      List<Outage> down = outages.getOrDefault(day, List.of());
      days.put(
          day,
          new DayFigures(
              of.stream().mapToInt(Hour::visits).sum(),
              of.stream().mapToInt(Hour::requests).sum(),
              of.stream().mapToInt(Hour::resolved).sum(),
              held(day),
              down.size(),
              down.stream().mapToInt(this::openMinutes).sum(),
              missed.getOrDefault(day, List.of()).stream().mapToInt(Missed::number).sum()));
    }
    return days;
  }

  /** A day that was closed as planned says nothing. */
  private void tellIfHeld(SortedSet<LocalDate> told, LocalDate day, DayLine line) {
    if (line.openMinutes() > 0 || held.noted().contains(day)) {
      told.add(day);
    }
  }

  private int openMinutes(Outage outage) {
    return held.openMinutes(outage.day(), outage.from(), outage.until());
  }

  private static <T> Map<LocalDate, List<T>> byDay(List<T> all, Function<T, LocalDate> day) {
    return all.stream().collect(Collectors.groupingBy(day));
  }

  private DayFigures.Held held(LocalDate day) {
    DayLine line = held.lines().get(day);
    return line == null
        ? DayFigures.Held.UNKNOWN
        : new DayFigures.Held(
            line.place(),
            line.state(),
            line.openMinutes(),
            line.serving().size(),
            held.noted().contains(day));
  }

  // --- weekdays and hours

  private record Cell(DayOfWeek weekday, int hour) {
    static Cell of(LocalDate day, int hour) {
      return new Cell(day.getDayOfWeek(), hour);
    }
  }

  private List<HourFigures> hours() {
    Map<Cell, HourFigures> cells = new TreeMap<>(ORDER);
    hours.forEach(h -> add(cells, Cell.of(h.day(), h.hour()), h.visits(), h.requests(), 0, 0));
    now.notTaken().forEach(m -> add(cells, Cell.of(m.day(), m.hour()), 0, 0, 0, m.number()));
    held.lines().forEach((day, line) -> addOpenHours(cells, day, line));
    return List.copyOf(cells.values());
  }

  private void addOpenHours(Map<Cell, HourFigures> cells, LocalDate day, DayLine line) {
    if (line.openMinutes() == 0) {
      return;
    }
    for (int hour = 0; hour < 24; hour++) {
      int open = held.openMinutes(day, hour * HOUR, (hour + 1) * HOUR);
      if (open > 0) {
        add(cells, Cell.of(day, hour), 0, 0, open, 0);
      }
    }
  }

  private static void add(
      Map<Cell, HourFigures> cells, Cell at, int visits, int requests, int open, int notTaken) {
    cells.merge(
        at,
        new HourFigures(at.weekday(), at.hour(), visits, requests, open, notTaken),
        HourFigures::plus);
  }
}
