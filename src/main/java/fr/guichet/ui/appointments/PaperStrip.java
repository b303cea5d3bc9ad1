package fr.guichet.ui.appointments;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.DateWords;
import fr.guichet.ui.appointments.model.AppointmentPapers;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.key.KeyStrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** Ctrl+P: what can be printed, written as a calendar or taken from one, a digit each. */
final class PaperStrip {

  private final AppointmentsModel model;
  private final AppointmentPapers papers;
  private final FileChoices files;
  private final Runnable closed;

  private record Choice(String words, Runnable work) {}

  PaperStrip(
      AppointmentsModel model, AppointmentPapers papers, FileChoices files, Runnable closed) {
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
    LocalDate day = papers.listed();
    String of = DateWords.shortDay(day);
    // Those shown now: once this is closed, another day that has begun meanwhile is shown
    LocalDate first = model.first();
    LocalDate last = model.last();
    choices.add(new Choice(text("appointments.paper.day", of), () -> papers.dayList(day, false)));
    choices.add(
        new Choice(
            text("appointments.paper.dayNamed", of), () -> named(() -> papers.dayList(day, true))));
    choices.add(new Choice(text("appointments.paper.ics"), () -> calendar(first, last, false)));
    choices.add(
        new Choice(
            text("appointments.paper.icsNamed"), () -> named(() -> calendar(first, last, true))));
    choices.add(new Choice(text("appointments.paper.takeOver"), this::takeOver));
    // Last, so that the others keep their digits
    model
        .selected()
        .filter(b -> b.appointment().kind().expectsVisitor())
        .ifPresent(
            b -> choices.add(new Choice(text("appointments.paper.slip"), () -> papers.slip(b))));
    return choices;
  }

  /** Names leave the program: the password is asked again. */
  private void named(Runnable work) {
    model.messages().confirm(work);
  }

  private void calendar(LocalDate first, LocalDate last, boolean named) {
    files
        .toWrite(text("appointments.paper.ics"), kind(), papers.proposed(first, named))
        .ifPresent(target -> papers.calendar(first, last, named, target));
  }

  private static FileChoices.Kind kind() {
    return new FileChoices.Kind(text("appointments.paper.icsKind"), "ics");
  }

  private void takeOver() {
    files.toRead(text("appointments.paper.takeOver"), kind()).ifPresent(papers::takeOver);
  }
}
