package fr.guichet.ui.appointments.week;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.day.DayLine;
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
record Column(List<String> titles, String quiet, DayLine line, String agent, List<Booked> booked) {

  Column {
    titles = List.copyOf(titles);
    booked = List.copyOf(booked);
  }

  /** The columns of what the model shows now. */
  static List<Column> of(AppointmentsModel model) {
    List<DayLine> days = model.drawnDays();
    List<Booked> drawn = model.shown();
    return model.view() == AppointmentsModel.View.DAY && !days.isEmpty()
        ? ofDay(model, days.getFirst(), drawn)
        : days.stream().map(line -> ofWeek(model, line, drawn)).toList();
  }

  private static Column ofWeek(AppointmentsModel model, DayLine line, List<Booked> drawn) {
    List<Booked> booked = drawn.stream().filter(b -> b.slot().day().equals(line.day())).toList();
    return new Column(AppointmentWords.columns(line.day()), quiet(model, line), line, null, booked);
  }

  private static List<Column> ofDay(AppointmentsModel model, DayLine line, List<Booked> drawn) {
    List<Column> columns = new ArrayList<>();
    for (Agent agent : model.agents()) {
      if (model.agent() == null || model.agent().equals(agent.id())) {
        List<Booked> booked =
            drawn.stream().filter(b -> agent.id().equals(b.appointment().agent())).toList();
        boolean there = line.hours().isEmpty() || line.present().contains(agent.id());
        columns.add(
            new Column(
                List.of(agent.firstName()),
                there ? quiet(model, line) : text("appointments.absent"),
                line,
                agent.id(),
                booked));
      }
    }
    List<Booked> others = drawn.stream().filter(b -> b.appointment().agent() == null).toList();
    columns.add(new Column(List.of(text("appointments.permanences")), "", line, null, others));
    return columns;
  }

  private static String quiet(AppointmentsModel model, DayLine line) {
    if (!line.hours().isEmpty()) {
      return "";
    }
    return text(model.holiday(line.day()) ? "appointments.holiday" : "appointments.closed");
  }
}
