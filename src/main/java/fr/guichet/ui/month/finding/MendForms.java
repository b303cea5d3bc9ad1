package fr.guichet.ui.month.finding;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.Outage;
import fr.guichet.model.site.hours.HoursText;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.draft.DayWords;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.month.model.MonthModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What is mended where it was found: a past day's line, the end of an outage. */
final class MendForms {

  private final MonthModel model;
  private final Runnable closed;

  MendForms(MonthModel model, Runnable closed) {
    this.model = model;
    this.closed = closed;
  }

  /** The hours held and who was present. */
  FieldsForm day(DayLine line) {
    var people = new PeopleText(model.desk().everyAgent(), line.present());
    var form = new FieldsForm[1];
    form[0] =
        new FieldsForm(
            text("month.day.title", DateWords.shortDay(line.day())),
            () -> keep(form[0], line, people),
            closed);
    String hours = line.hours().stream().map(Interval::text).collect(Collectors.joining(" / "));
    form[0].add(text("day.hours"), hours).hint(text("month.day.hoursHint"));
    form[0]
        .add(text("day.present"), people.noted())
        .hint(text("month.day.presentHint", people.known()));
    return form[0];
  }

  private void keep(FieldsForm form, DayLine line, PeopleText people) {
    Optional<List<Interval>> hours = HoursText.read(form.value(0)).hours();
    PeopleText.Read present = people.read(form.value(1));
    if (hours.isEmpty()) {
      form.wrong(0, text("day.hours.notUnderstood"));
    } else if (!present.problem().isEmpty()) {
      form.wrong(1, present.problem());
    } else {
      boolean shut = hours.get().isEmpty();
      DayState state = shut ? DayState.CLOSED : DayState.OPEN;
      List<String> there = shut ? List.of() : present.ids();
      var next = new DayLine(line.day(), line.place(), state, hours.get(), there);
      model.write(() -> model.desk().change(next), text("day.changed"), closed);
    }
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
