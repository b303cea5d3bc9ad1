package fr.guichet.ui.appointments.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.appointments.model.AppointmentsModel.View;
import fr.guichet.ui.kit.file.Paperwork;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** What is printed of appointments, written as a calendar, or taken over from one. */
public final class AppointmentPapers {

  /** Calendars are taken over from today on for this many days. */
  private static final int DAYS_AHEAD = 400;

  private final AppointmentsModel model;
  private final Paperwork papers;
  private final Writing writing;

  public AppointmentPapers(AppointmentsModel model, Paperwork papers) {
    this.model = model;
    this.papers = papers;
    this.writing = Writing.of(model);
  }

  /** The day whose list is printed: the one in view; from several, the next after today. */
  public LocalDate listed() {
    LocalDate tomorrow = model.desk().duty().today().plusDays(1);
    return model.view() == View.DAY ? model.day() : nextOpen(tomorrow);
  }

  private LocalDate nextOpen(LocalDate from) {
    return from.datesUntil(from.plusDays(10))
        .filter(day -> !model.desk().duty().site().hoursOn(day).isEmpty())
        .findFirst()
        .orElse(from);
  }

  public void dayList(LocalDate day, boolean named) {
    work(
        () -> {
          Path file = papers.print(model.desk().printouts().dayList(day, named));
          noted(named, "access.about.list", day);
          return text("paper.written", file);
        });
  }

  public void slip(Booked booked) {
    work(() -> text("paper.written", papers.print(model.desk().printouts().slip(booked))));
  }

  /** Where the calendar from a day on goes unless another place is chosen. */
  public Path proposed(LocalDate first, boolean named) {
    return papers.proposed(text(named ? "paper.file.calendarNamed" : "paper.file.calendar", first));
  }

  public void calendar(LocalDate first, LocalDate last, boolean named, Path target) {
    work(
        () -> {
          papers.write(model.desk().printouts().calendar(first, last, named), target);
          noted(named, "access.about.calendar", first);
          return text("appointments.paper.icsWritten", target.getFileName());
        });
  }

  /** Names that leave the program stand in the access journal. */
  private void noted(boolean named, String what, LocalDate day) {
    if (named) {
      model.desk().accesses().exported(text(what, DateWords.longDay(day)));
    }
  }

  /** It takes its time and changes nothing here. */
  private void work(Callable<String> work) {
    model.background().runLong(_ -> work.call(), model.messages()::done, model.messages()::trouble);
  }

  /** Takes the permanences of a calendar over. */
  public void takeOver(Path file) {
    LocalDate today = model.desk().duty().today();
    model
        .background()
        .runLong(
            _ ->
                model
                    .desk()
                    .appointments()
                    .takeOver(papers.read(file, today, today.plusDays(DAYS_AHEAD))),
            taken ->
                writing.said(
                    text(
                        "appointments.paper.takenOver",
                        taken.added(),
                        taken.changed(),
                        taken.same(),
                        taken.cancelled())),
            model.messages()::trouble);
  }
}
