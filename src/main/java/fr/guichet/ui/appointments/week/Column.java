package fr.guichet.ui.appointments.week;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.site.Agent;
import fr.guichet.ui.appointments.model.AppointmentWords;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of the picture: a day of the week, or an agent of the day.
 *
 * @param titles the whole title, then shorter ones
 * @param agent id, null for a whole day and for the permanences
 * @param quiet what stands beside the title, such as « férié », empty for nothing
 */
record Column(List<String> titles, String quiet, SiteDay day, String agent, List<Booked> booked) {

  Column {
    titles = List.copyOf(titles);
    booked = List.copyOf(booked);
  }

  /** The columns of what the model shows now. */
  static List<Column> of(AppointmentsModel model) {
    List<SiteDay> days = model.drawnDays();
    List<Booked> drawn = model.shown();
    return model.view() == AppointmentsModel.View.DAY && !days.isEmpty()
        ? ofDay(model, days.getFirst(), drawn)
        : days.stream().map(day -> ofWeek(day, drawn)).toList();
  }

  private static Column ofWeek(SiteDay day, List<Booked> drawn) {
    List<Booked> booked = drawn.stream().filter(b -> b.slot().day().equals(day.day())).toList();
    return new Column(AppointmentWords.columns(day.day()), quiet(day), day, null, booked);
  }

  /** Those who served then, and whoever has something in it. */
  private static List<Column> ofDay(AppointmentsModel model, SiteDay day, List<Booked> drawn) {
    List<Column> columns = new ArrayList<>();
    for (Agent agent : model.desk().duty().everyAgent()) {
      List<Booked> booked =
          drawn.stream().filter(b -> agent.id().equals(b.appointment().agent())).toList();
      boolean shown = model.agent() == null || model.agent().equals(agent.id());
      boolean there = day.line().present().contains(agent.id());
      if (shown && (there || day.team().contains(agent.id()) || !booked.isEmpty())) {
        columns.add(
            new Column(
                List.of(agent.firstName()),
                there || day.served().isEmpty() ? quiet(day) : text("appointments.absent"),
                day,
                agent.id(),
                booked));
      }
    }
    List<Booked> others = drawn.stream().filter(b -> b.appointment().agent() == null).toList();
    columns.add(new Column(List.of(text("appointments.permanences")), "", day, null, others));
    return columns;
  }

  /** Why nobody is served, or how. */
  private static String quiet(SiteDay day) {
    if (day.served().isEmpty()) {
      return text(day.holiday() ? "appointments.holiday" : "appointments.closed");
    }
    return day.line().state() == DayState.DISTANCE ? text("appointments.distance") : "";
  }
}
