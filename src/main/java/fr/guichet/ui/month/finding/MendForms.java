package fr.guichet.ui.month.finding;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.draft.DayWords;
import fr.guichet.ui.kit.day.DayLineForm;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.month.model.MonthModel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What is mended where it was found: a past day's line, the end of an outage. */
final class MendForms {

  private final MonthModel model;
  private final Runnable closed;

  MendForms(MonthModel model, Runnable closed) {
    this.model = model;
    this.closed = closed;
  }

  /** How the day was held. */
  DayLineForm day(SiteDay day) {
    return new DayLineForm(day, model.desk().everyAgent(), this::keep, closed)
        .titled(text("month.day.title", DateWords.shortDay(day.day())));
  }

  private void keep(DayLine line, Runnable kept, Runnable refused) {
    model.write(() -> model.desk().change(line), text("day.changed"), kept, refused);
  }

  /** When it worked again. */
  FieldsForm outage(Outage outage) {
    var form = new FieldsForm[1];
    form[0] = new FieldsForm(text("month.outage.title"), () -> keep(form[0], outage), closed);
    form[0].add(text("month.outage.day"), DateWords.numbers(outage.day()));
    form[0].add(text("month.outage.time"), "").hint(text("month.outage.hint"));
    return form[0];
  }

  private void keep(FieldsForm form, Outage outage) {
    Optional<LocalDate> day =
        DayWords.past(form.value(0), model.today()).filter(d -> !d.isBefore(outage.day()));
    OptionalInt minute = TimeWords.read(form.value(1));
    if (day.isEmpty()) {
      form.wrong(0, text("month.outage.dayWrong"));
    } else if (minute.isEmpty()) {
      form.wrong(1, text("month.outage.timeWrong"));
    } else {
      model.write(
          () -> model.desk().end(outage, day.get(), minute.getAsInt()),
          text("month.outage.done"),
          closed);
    }
  }
}
