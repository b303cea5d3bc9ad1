package fr.guichet.ui.counter.details;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.draft.DayWords;
import fr.guichet.model.visit.draft.EntryTokens;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.entry.Problems.Place;
import fr.guichet.ui.counter.entry.Problems.Unread;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.key.Mnemonic;
import fr.guichet.ui.kit.key.Shortcuts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** « Quand »: now, or another time or day, typed as in the entry field. */
final class WhenField {

  private final CounterModel model;
  private final Button button = new Button();
  private final TextField day = new TextField();
  private final TextField time = new TextField();
  private final FormRow dayRow = new FormRow(text("counter.when.day"), day);
  private final FormRow timeRow = new FormRow(text("counter.when.time"), time);
  private final HBox fold = new HBox(12);
  private final HBox view;

  /** What stands in the fields is not typed, but shown. */
  private boolean showing;

  WhenField(CounterModel model, Shortcuts keys) {
    this.model = model;
    button.setId("when");
    day.setId("when-day");
    button.setOnAction(_ -> open(!fold.isVisible()));
    view = new HBox(7, Mnemonic.label(text("counter.when"), button, keys), button);
    view.setAlignment(Pos.CENTER_LEFT);
    var now = new Button(text("counter.when.now"));
    now.setOnAction(_ -> now());
    dayRow.hint(text("counter.when.day.hint"));
    timeRow.hint(text("counter.when.time.hint"));
    fold.getChildren().addAll(dayRow, timeRow, now);
    fold.setAlignment(Pos.TOP_LEFT);
    HBox.setMargin(now, new Insets(24, 0, 0, 0));
    day.textProperty().addListener((_, _, typed) -> day(typed));
    time.textProperty().addListener((_, _, typed) -> time(typed));
    open(false);
  }

  HBox view() {
    return view;
  }

  /** What opens under the row. */
  HBox fold() {
    return fold;
  }

  void refresh() {
    VisitDraft draft = model.entry().draft();
    String words = words(draft);
    button.setText(words + " ▾");
    button.setAccessibleText(text("counter.when").replace("_", "") + " " + words);
    if (draft.typedDay() == null && draft.typedMinute() == null && !fold.isVisible()) {
      show("", "");
    }
  }

  /** What stands in the fields, without being typed. */
  private void show(String dayWords, String timeWords) {
    showing = true;
    day.setText(dayWords);
    time.setText(timeWords);
    showing = false;
  }

  /** True when the visit is typed on a later day. */
  boolean after() {
    LocalDate typed = model.entry().draft().typedDay();
    return typed != null && typed.isBefore(model.desk().today());
  }

  private void open(boolean shown) {
    if (shown && !fold.isVisible()) {
      fill();
    }
    Shown.show(fold, shown);
    if (shown) {
      focus();
    }
  }

  /** What the visit on the card has: what is not understood of it, else what it says. */
  private void fill() {
    VisitDraft draft = model.entry().draft();
    String minute = draft.typedMinute() == null ? "" : TimeWords.time(draft.typedMinute());
    show(
        model.unread(Place.DAY).map(Unread::typed).orElse(DateWords.numbers(draft.typedDay())),
        model.unread(Place.TIME).map(Unread::typed).orElse(minute));
  }

  void show() {
    open(true);
  }

  /** Another visit: nothing of the last one stays; what is not understood of this one is seen. */
  void turn() {
    open(false);
    fill();
    Shown.show(fold, dayRow.wrong() || timeRow.wrong());
  }

  /** To what is not understood, else to the day. */
  private void focus() {
    TextField wrong = timeRow.wrong() && !dayRow.wrong() ? time : day;
    wrong.requestFocus();
  }

  private void now() {
    open(false);
    show("", "");
    model.unread(Place.DAY, "", "");
    model.unread(Place.TIME, "", "");
    model.edit(draft -> draft.at(null, null));
    model.toField();
  }

  /** A day that is not understood is none, though a part of it was one while it was typed. */
  private void day(String typed) {
    Optional<LocalDate> read = DayWords.past(typed.strip(), model.desk().today());
    boolean good = typed.isBlank() || read.isPresent();
    dayRow.error(good ? "" : text("counter.when.day.unread"));
    if (!showing) {
      model.unread(Place.DAY, typed, good ? "" : dayRow.said());
      model.edit(draft -> draft.at(read.orElse(null), draft.typedMinute()));
    }
  }

  private void time(String typed) {
    Integer read = EntryTokens.read(typed, model.desk().today(), _ -> false).minuteOfDay();
    boolean good = typed.isBlank() || read != null;
    timeRow.error(good ? "" : text("counter.when.time.unread"));
    if (!showing) {
      model.unread(Place.TIME, typed, good ? "" : timeRow.said());
      model.edit(draft -> draft.at(draft.typedDay(), read));
    }
  }

  private String words(VisitDraft draft) {
    if (draft.typedDay() == null && draft.typedMinute() == null) {
      return text("counter.when.now");
    }
    String time = draft.typedMinute() == null ? "" : TimeWords.time(draft.typedMinute());
    return draft.typedDay() == null
        ? time
        : (DateWords.shortDay(draft.typedDay()) + " " + time).strip();
  }
}
