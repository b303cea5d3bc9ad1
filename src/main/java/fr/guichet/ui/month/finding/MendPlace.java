package fr.guichet.ui.month.finding;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.draft.DayWords;
import fr.guichet.ui.kit.day.DayLineForm;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.month.model.MonthModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What is mended where it was found, below the list: a past day's line, the end of an outage. */
final class MendPlace extends VBox {

  private final MonthModel model;
  private final Runnable closed;

  /** How a day was held, null where something else or nothing is open. */
  private DayLineForm day;

  /** When it worked again, null where something else or nothing is open. */
  private FieldsForm outage;

  private boolean ending;

  /**
   * @param closed what follows when what is open is closed
   */
  MendPlace(MonthModel model, Runnable closed) {
    this.model = model;
    this.closed = closed;
  }

  /** How a day was held. */
  void open(SiteDay of) {
    if (isFree()) {
      day =
          new DayLineForm(
                  of,
                  model.desk().everyAgent(),
                  Form.CALENDAR_DAY,
                  model.kept(),
                  this::save,
                  this::close)
              .titled(text("month.day.title", DateWords.shortDay(of.day())));
      place(day);
    }
  }

  private void save(DayLine line, String begun, Runnable kept, Runnable refused) {
    model.write(() -> model.desk().change(line, begun), text("day.changed"), kept, refused);
  }

  /** When it worked again. */
  void open(Outage of) {
    if (isFree()) {
      outage = new FieldsForm(text("month.outage.title"), () -> end(of), this::close);
      outage.add(text("month.outage.day"), DateWords.numbers(of.day()));
      outage.add(text("month.outage.time"), "").hint(text("month.outage.hint"));
      place(outage);
    }
  }

  private void end(Outage of) {
    Optional<LocalDate> end =
        DayWords.past(outage.value(0), model.today()).filter(each -> !each.isBefore(of.day()));
    OptionalInt minute = TimeWords.read(outage.value(1));
    if (end.isEmpty()) {
      outage.wrong(0, text("month.outage.dayWrong"));
    } else if (minute.isEmpty()) {
      outage.wrong(1, text("month.outage.timeWrong"));
    } else if (!ending) {
      ending = true;
      FieldsForm form = outage;
      model.write(
          () -> model.desk().end(of, end.get(), minute.getAsInt()),
          text("month.outage.done"),
          () -> ended(form),
          () -> ending = false);
    }
  }

  /** Another one may be open meanwhile. */
  private void ended(FieldsForm form) {
    if (form == outage) {
      close();
    }
  }

  /** What is typed stays; what would take its place does nothing. */
  private boolean isFree() {
    if (begun()) {
      model.messages().notice(Messages.Tone.WARNING, text("form.unfinished"));
      focus();
      return false;
    }
    clear();
    return true;
  }

  private void place(Node form) {
    getChildren().setAll(form);
    form.getStyleClass().addAll("card", "mend-form");
    form.applyCss();
    focus();
  }

  boolean isOpen() {
    return day != null || outage != null;
  }

  /** Whether something is typed that is not saved. */
  private boolean begun() {
    return day != null && day.begun() || outage != null && (ending || outage.begun());
  }

  void focus() {
    if (day != null) {
      day.focus();
    } else {
      outage.focus();
    }
  }

  /** What is typed, in a word. */
  List<String> unsaved() {
    return begun() ? List.of(text(day != null ? "day.name" : "day.outage.name")) : List.of();
  }

  /** Whether what is typed comes back. */
  boolean keepsUnsaved() {
    return outage == null;
  }

  private void close() {
    clear();
    closed.run();
  }

  /** What is typed is not wanted any more. */
  void clear() {
    if (day != null) {
      day.giveUp();
    }
    day = null;
    outage = null;
    ending = false;
    getChildren().clear();
  }

  /** Another check is opened: what nobody has typed in goes. */
  void clearUnlessBegun() {
    if (!begun()) {
      clear();
    }
  }

  /** Whoever typed it serves no more: the line of a day stays kept, the rest stays open. */
  void putAside() {
    if (day != null) {
      day.putAside();
      close();
    }
  }
}
