package fr.guichet.exchange;

import fr.guichet.model.day.DayState;
import fr.guichet.model.figures.AppointmentFigures;
import fr.guichet.model.figures.AppointmentFigures.OfPartner;
import fr.guichet.model.figures.ChannelFigures;
import fr.guichet.model.figures.DataCell;
import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.HourFigures;
import fr.guichet.model.figures.Obstacles;
import fr.guichet.model.figures.OpenMatters;
import fr.guichet.model.figures.OpenMatters.Age;
import fr.guichet.model.figures.OpenMatters.OfAge;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Publics;
import fr.guichet.model.figures.Publics.Breakdown;
import fr.guichet.model.figures.Publics.Part;
import fr.guichet.model.figures.Rhythm;
import fr.guichet.model.figures.report.DataCells;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The parts of the month made by hand that are no totals. */
final class SampleParts {

  private SampleParts() {}

  static Rhythm rhythm(SortedMap<LocalDate, DayFigures> visited) {
    SortedMap<LocalDate, DayFigures> days = new TreeMap<>();
    visited.forEach((day, entries) -> days.put(day, held(day, entries)));
    return new Rhythm(channels(), hours(), days);
  }

  private static List<ChannelFigures> channels() {
    return List.of(
        channel(Channel.WALK_IN, SampleMonth.outcomes(170, 11, 13, 7, 6), 136, 4355, 121, 110),
        channel(Channel.APPOINTMENT, SampleMonth.outcomes(120, 7, 9, 5, 3), 88, 3100, 88, 88),
        channel(Channel.PHONE, SampleMonth.outcomes(43, 3, 4, 2, 2), 36, 1080, 36, 36),
        channel(Channel.MAIL, SampleMonth.outcomes(6, 0, 0, 0, 0), 5, 150, 5, 5),
        channel(Channel.VIDEO, SampleMonth.outcomes(1, 0, 0, 0, 0), 1, 25, 1, 1),
        channel(Channel.LETTER, SampleMonth.outcomes(0, 0, 0, 0, 0), 0, 0, 0, 0));
  }

  private static ChannelFigures channel(
      Channel channel, OutcomeCounts outcomes, int visits, int minutes, int before, int lastYear) {
    return new ChannelFigures(channel, visits, outcomes, minutes, before, lastYear);
  }

  private static List<HourFigures> hours() {
    List<HourFigures> hours = new ArrayList<>();
    for (DayOfWeek weekday : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.SATURDAY)) {
      for (int hour = 9; hour < 13; hour++) {
        hours.add(new HourFigures(weekday, hour, hour, hour + 7, hour < 12 ? 240 : 0, hour % 2));
      }
    }
    return hours;
  }

  private static DayFigures held(LocalDate day, DayFigures entries) {
    boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
    boolean first = day.getDayOfMonth() == 1;
    DayFigures.Held held =
        saturday
            ? new DayFigures.Held(Place.BUS, DayState.DISTANCE, 0, 1, true)
            : new DayFigures.Held(Place.SITE, DayState.OPEN, 325, 2, first);
    return new DayFigures(
        entries.visits(),
        entries.requests(),
        entries.resolved(),
        held,
        first ? 3 : 0,
        first ? 115 : 0,
        first ? 9 : 0);
  }

  static Obstacles obstacles() {
    return new Obstacles(
        List.of(
            new Obstacles.OfCause(Cause.MISSING_DOCUMENT, 2, 6),
            new Obstacles.OfCause(Cause.PORTAL_DOWN, 9, 1),
            new Obstacles.OfCause(Cause.NO_SLOT, 3, 4)),
        List.of(
            new Obstacles.OfAwaited(Awaited.DOCUMENT, 12),
            new Obstacles.OfAwaited(Awaited.PARTNER_ANSWER, 9)),
        List.of(
            new Obstacles.OfTarget("Point-justice de Vervins, sur rendez-vous", 20, 0),
            new Obstacles.OfTarget("=Mairie", 6, 14)),
        List.of(
            new Obstacles.Outside(
                "CAF-RSA", "CAF", "Demander ou déclarer le RSA", OrientationReason.CHARTER, 4),
            new Obstacles.Outside(
                "DGFIP-DECL",
                "DGFIP",
                "Déclarer ses revenus",
                OrientationReason.OUTSIDE_OFFER,
                1)));
  }

  /** 23 open, 4 of them overdue. */
  static OpenMatters open() {
    return new OpenMatters(
        List.of(
            new OfAge(Age.WEEK, 8, 2, 0),
            new OfAge(Age.FORTNIGHT, 6, 0, 1),
            new OfAge(Age.MONTH, 5, 0, 1),
            new OfAge(Age.TWO_MONTHS, 1, 0, 1),
            new OfAge(Age.LONGER, 1, 0, 1)),
        9.5,
        71);
  }

  static AppointmentFigures appointments() {
    var all = new AppointmentFigures.Counts(95, 80, 6, 4, 3, 2, 0, 5.5, 7.0);
    var caf = new AppointmentFigures.Counts(55, 46, 4, 2, 2, 1, 0, 6.0, 8.0);
    var cnav = new AppointmentFigures.Counts(40, 34, 2, 2, 1, 1, 0, 4.5, null);
    return new AppointmentFigures(
        all,
        List.of(
            new OfPartner("CAF", "Caisse d’allocations familiales", caf),
            new OfPartner("CNAV", "Assurance retraite (CNAV, Carsat)", cnav)),
        2,
        7,
        1,
        6);
  }

  static Publics publics() {
    List<Part> ages =
        IntStream.range(0, AgeBand.values().length)
            .mapToObj(i -> new Part(AgeBand.values()[i].name(), i < 3 ? null : (Integer) (20 * i)))
            .toList();
    return new Publics(
        new Breakdown(266, 80, ages),
        new Breakdown(
            266,
            116,
            List.of(
                new Part(Gender.FEMALE.name(), 88),
                new Part(Gender.MALE.name(), 62),
                new Part(Gender.OTHER.name(), 0))),
        new Breakdown(266, 266, List.of()),
        new Breakdown(266, 40, List.of(new Part("Guise", 200), new Part(Publics.OTHERS, 26))),
        new Breakdown(266, null, List.of(new Part("true", 60), new Part("false", null))));
  }

  static List<DataCell> data(List<GroupFigures> procedures) {
    List<DataCell> cells = new ArrayList<>();
    for (GroupFigures procedure : procedures) {
      for (Outcome outcome : Outcome.values()) {
        if (procedure.outcomes().of(outcome) > 0) {
          cells.add(
              new DataCell(
                  SampleMonth.MONTH,
                  procedure.partner(),
                  procedure.code(),
                  outcome,
                  procedure.outcomes().of(outcome)));
        }
      }
    }
    return DataCells.of(cells);
  }
}
