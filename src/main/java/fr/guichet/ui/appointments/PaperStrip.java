package fr.guichet.ui.appointments;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Paperwork;
import fr.guichet.ui.kit.key.KeyStrip;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** Ctrl+P: what can be printed, written as a calendar or taken from one, a digit each. */
final class PaperStrip {

  /** Calendars are taken over from today on for this many days. */
  private static final int DAYS_AHEAD = 400;

  private final AppointmentsModel model;
  private final Paperwork papers;
  private final FileChoices files;
  private final Runnable closed;

  private record Choice(String words, Runnable work) {}

  PaperStrip(AppointmentsModel model, Paperwork papers, FileChoices files, Runnable closed) {
    this.model = model;
    this.papers = papers;
    this.files = files;
    this.closed = closed;
  }

  Node view() {
    var strip =
        new KeyStrip<Choice>(
            text("appointments.paper.title"),
            choice -> {
              closed.run();
              choice.work().run();
            },
            closed);
    strip.show(choices(), Choice::words);
    return strip;
  }

  private List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    LocalDate day = listed();
    String of = DateWords.shortDay(day);
    // Those shown now: once this is closed, another day that has begun meanwhile is shown
    LocalDate first = model.first();
    LocalDate last = model.last();
    choices.add(new Choice(text("appointments.paper.day", of), () -> dayList(day, false)));
    choices.add(
        new Choice(text("appointments.paper.dayNamed", of), () -> named(() -> dayList(day, true))));
    choices.add(new Choice(text("appointments.paper.ics"), () -> calendar(first, last, false)));
    choices.add(
        new Choice(
            text("appointments.paper.icsNamed"), () -> named(() -> calendar(first, last, true))));
    choices.add(new Choice(text("appointments.paper.takeOver"), this::takeOver));
    // Last, so that the others keep their digits
    model
        .selected()
        .filter(b -> b.appointment().kind().expectsVisitor())
        .ifPresent(b -> choices.add(new Choice(text("appointments.paper.slip"), () -> slip(b))));
    return choices;
  }

  /** Names leave the program: the password is asked again. */
  private void named(Runnable work) {
    model.messages().confirm(work);
  }

  /** The day in view; from a week, the next day after today. */
  private LocalDate listed() {
    LocalDate tomorrow = model.desk().duty().today().plusDays(1);
    return model.view() == AppointmentsModel.View.DAY ? model.day() : nextOpen(tomorrow);
  }

  private LocalDate nextOpen(LocalDate from) {
    return from.datesUntil(from.plusDays(10))
        .filter(day -> !model.desk().duty().site().hoursOn(day).isEmpty())
        .findFirst()
        .orElse(from);
  }

  private void dayList(LocalDate day, boolean named) {
    model
        .moves()
        .work(
            () -> {
              Path file = papers.print(model.desk().printouts().dayList(day, named));
              noted(named, "access.about.list", day);
              return text("paper.written", file);
            });
  }

  private void slip(Booked booked) {
    model
        .moves()
        .work(() -> text("paper.written", papers.print(model.desk().printouts().slip(booked))));
  }

  private void calendar(LocalDate first, LocalDate last, boolean named) {
    String name = named ? "paper.file.calendarNamed" : "paper.file.calendar";
    Path proposed = papers.proposed(text(name, first));
    files
        .toWrite(text("appointments.paper.ics"), kind(), proposed)
        .ifPresent(
            target ->
                model
                    .moves()
                    .work(
                        () -> {
                          papers.write(
                              model.desk().printouts().calendar(first, last, named), target);
                          noted(named, "access.about.calendar", first);
                          return text("appointments.paper.icsWritten", target.getFileName());
                        }));
  }

  private void noted(boolean named, String what, LocalDate day) {
    if (named) {
      model.desk().accesses().exported(text(what, DateWords.longDay(day)));
    }
  }

  private static FileChoices.Kind kind() {
    return new FileChoices.Kind(Texts.text("appointments.paper.icsKind"), "ics");
  }

  private void takeOver() {
    files
        .toRead(text("appointments.paper.takeOver"), kind())
        .ifPresent(
            file -> {
              LocalDate today = model.desk().duty().today();
              model.moves().takeOver(() -> papers.read(file, today, today.plusDays(DAYS_AHEAD)));
            });
  }
}
