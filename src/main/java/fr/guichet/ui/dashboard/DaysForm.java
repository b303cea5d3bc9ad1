package fr.guichet.ui.dashboard;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.Period;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.draft.DayWords;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.field.FieldsForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for the first and the last day of « Période… ». */
final class DaysForm {

  private static final double WIDTH = 340;

  private final LocalDate today;
  private final Consumer<Period> chosen;
  private final FieldsForm form;
  private Runnable close = () -> {};

  private DaysForm(Period now, LocalDate today, Consumer<Period> chosen, Runnable left) {
    this.today = today;
    this.chosen = chosen;
    form =
        new FieldsForm(
            text("dashboard.free.title"),
            text("dashboard.free"),
            this::keep,
            () -> {
              close.run();
              left.run();
            });
    form.setPrefWidth(WIDTH);
    form.add(text("dashboard.free.from"), DateWords.numbers(now.from()))
        .hint(text("dashboard.free.hint"));
    form.add(text("dashboard.free.until"), DateWords.numbers(now.until()));
  }

  /**
   * Opens it over the screen.
   *
   * @param now what it starts with
   * @param left what happens when nothing is chosen
   */
  static void open(
      Overlay overlay, Period now, LocalDate today, Consumer<Period> chosen, Runnable left) {
    var asked = new DaysForm(now, today, chosen, left);
    asked.close = overlay.open(asked.form, asked.form, left);
    asked.form.focus();
  }

  private void keep() {
    Optional<LocalDate> from = day(0);
    Optional<LocalDate> until = day(1);
    if (from.isEmpty()) {
      form.wrong(0, text("dashboard.free.wrong"));
    } else if (until.isEmpty()) {
      form.wrong(1, text("dashboard.free.wrong"));
    } else if (until.get().isBefore(from.get())) {
      form.wrong(1, text("dashboard.free.order"));
    } else {
      close.run();
      chosen.accept(new Period(from.get(), until.get()));
    }
  }

  /** A day of the past or today: nothing is known of others. */
  private Optional<LocalDate> day(int field) {
    return DayWords.past(form.value(field), today).filter(day -> !day.isAfter(today));
  }
}
