package fr.guichet.ui.appointments.form;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.field.PickField;
import fr.guichet.ui.kit.task.Latest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/** What it is for: what is typed, and what was chosen of what that may mean. */
final class MatterField {

  private final AppointmentsModel model;
  private final Supplier<LocalDate> day;
  private final Runnable onward;
  private final PickField<Matter> pick;
  private final Latest<List<Matter>> search;
  private Matter chosen = Matter.NONE;
  private boolean showing;

  /**
   * @param day on which what is looked for exists
   * @param onward goes on once something is chosen
   */
  MatterField(AppointmentsModel model, Supplier<LocalDate> day, Runnable onward) {
    this.model = model;
    this.day = day;
    this.onward = onward;
    pick = new PickField<>(text("appointments.form.matter"), Matter::words, this::choose);
    search = model.background().latest(pick::suggest);
    field().textProperty().subscribe(this::typed);
  }

  PickField<Matter> pick() {
    return pick;
  }

  TextField field() {
    return pick.field();
  }

  /** What was chosen, or {@link Matter#NONE}. */
  Matter chosen() {
    return chosen;
  }

  /** What stands in the field. */
  String sought() {
    return field().getText();
  }

  void show(Matter matter) {
    show(matter, matter.words());
  }

  /** The words as they stood, of what was chosen. */
  void show(Matter matter, String words) {
    showing = true;
    chosen = matter;
    field().setText(words);
    pick.suggest(List.of());
    showing = false;
  }

  private void typed(String words) {
    if (!showing && !words.equals(chosen.words())) {
      chosen = Matter.NONE;
      pick.row().error("");
      LocalDate of = day.get();
      search.run(() -> Matter.found(model.desk(), words, of));
    }
  }

  private void choose(Matter found) {
    show(found);
    onward.run();
  }
}
