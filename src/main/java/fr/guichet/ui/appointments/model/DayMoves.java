package fr.guichet.ui.appointments.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.appointments.model.AppointmentsModel.View;
import fr.guichet.ui.kit.message.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** What keys do to days: opened or closed, and how one is held noted. */
public final class DayMoves {

  private final AppointmentsModel model;
  private final Writing writing;

  DayMoves(AppointmentsModel model) {
    this.model = model;
    this.writing = Writing.of(model);
  }

  /** Opens a day that is closed, or closes one that is open: a holiday worked, a day off. */
  public void switchDay() {
    onDay(this::switchDay);
  }

  private void switchDay(LocalDate of) {
    model
        .background()
        .run(
            () -> model.desk().days().switchOpening(of),
            open ->
                writing.said(
                    text(
                        open ? "appointments.day.opened" : "appointments.day.closed",
                        DateWords.shortDay(of))),
            model.messages()::trouble);
  }

  /** Takes the day that is shown alone; among several, the one of what is selected. */
  private void onDay(Consumer<LocalDate> work) {
    Optional<LocalDate> day =
        model.view() == View.DAY
            ? Optional.of(model.day())
            : model.selected().map(booked -> booked.slot().day());
    day.ifPresentOrElse(
        work, () -> model.messages().notice(Messages.Tone.WARNING, text("appointments.day.which")));
  }

  /** Reads that day, to note how it was held. */
  public void ask(Consumer<SiteDay> read) {
    onDay(day -> ask(day, read));
  }

  public void ask(LocalDate day, Consumer<SiteDay> read) {
    model.background().run(() -> model.desk().days().day(day), read, model.messages()::trouble);
  }

  /**
   * Notes how a day was held, or will be.
   *
   * @param begun id of what was kept while it was typed, null for nothing
   * @param kept told once it is on the disk
   * @param refused told when it is not
   */
  public void note(DayLine line, String begun, Runnable kept, Runnable refused) {
    model
        .background()
        .run(
            () -> {
              model.desk().days().change(line, begun);
              return text("appointments.day.noted", DateWords.shortDay(line.day()));
            },
            done -> {
              kept.run();
              writing.said(done);
            },
            problem -> {
              refused.run();
              model.messages().trouble(problem);
            });
  }
}
