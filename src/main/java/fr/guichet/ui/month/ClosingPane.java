package fr.guichet.ui.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.month.model.ClosingModel;
import fr.guichet.ui.month.model.MonthModel;
import java.time.YearMonth;
import java.util.function.BiConsumer;
import javafx.scene.layout.StackPane;

/**
 * Closes a month and opens it again; asks for the reason where one is needed. A reason is for the
 * month for which it was asked: the question goes when another month is shown.
 */
final class ClosingPane extends StackPane {

  private final MonthModel model;
  private final ClosingModel closing;
  private final Runnable left;

  /**
   * @param left what follows when the question is gone
   */
  ClosingPane(MonthModel model, ClosingModel closing, Runnable left) {
    this.model = model;
    this.closing = closing;
    this.left = left;
    Shown.show(this, false);
    model.month().subscribe((_, _) -> putAway());
  }

  void closeOrReopen() {
    if (closing.closed()) {
      reopen();
    } else {
      close();
    }
  }

  void close() {
    if (!closing.refusal().isEmpty() || !closing.asksReason()) {
      closing.close();
      return;
    }
    YearMonth month = model.month().get();
    askReason(
        text("month.close.title", DateWords.month(month)),
        text("month.close"),
        closing.behind(),
        (reason, kept) -> closing.close(month, reason, kept));
  }

  void reopen() {
    if (!closing.closed() || !closing.refusal().isEmpty()) {
      return;
    }
    YearMonth month = model.month().get();
    askReason(
        text("month.reopen.title", DateWords.month(month)),
        text("month.reopen"),
        text("month.reopen.hint"),
        (reason, kept) -> closing.reopen(month, reason, kept));
  }

  /**
   * @param done takes the reason, and what follows once it is kept
   */
  private void askReason(
      String title, String action, String hint, BiConsumer<String, Runnable> done) {
    var form = new FieldsForm[1];
    form[0] = new FieldsForm(title, action, () -> reasonGiven(form[0], done), this::leave);
    form[0].add(text("month.reopen.reason"), "").hint(hint);
    form[0].getStyleClass().add("card");
    getChildren().setAll(form[0]);
    Shown.show(this, true);
    applyCss();
    form[0].focus();
  }

  private void reasonGiven(FieldsForm form, BiConsumer<String, Runnable> done) {
    if (form.value(0).isEmpty()) {
      form.wrong(0, text("closing.noReason"));
    } else {
      done.accept(form.value(0), this::leave);
    }
  }

  private void putAway() {
    if (Shown.hasFocus(this)) {
      leave();
    } else {
      getChildren().clear();
      Shown.show(this, false);
    }
  }

  private void leave() {
    getChildren().clear();
    Shown.show(this, false);
    left.run();
  }
}
