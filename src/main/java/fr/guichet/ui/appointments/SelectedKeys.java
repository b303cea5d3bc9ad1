package fr.guichet.ui.appointments;

import fr.guichet.model.appointment.Status;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.appointments.model.AppointmentsModel.View;
import fr.guichet.ui.appointments.week.WeekGrid;
import fr.guichet.ui.kit.key.HeldKey;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keys on what is selected, in the picture and in the list.
 *
 * @param doing what they do beside moving it and saying what became of it
 * @param grid where the arrows go from one to the next
 * @param held tells a key that is held
 */
record SelectedKeys(AppointmentsModel model, AppointmentKeys doing, WeekGrid grid, HeldKey held) {

  private static final Map<KeyCode, Status> STATUSES =
      Map.of(
          KeyCode.A, Status.ARRIVED,
          KeyCode.B, Status.MISSED,
          KeyCode.E, Status.EXCUSED,
          KeyCode.N, Status.CANCELLED,
          KeyCode.P, Status.PLANNED);

  void pressed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || event.isAltDown()) {
      return;
    }
    if (paged(event) || (event.isShortcutDown() ? moved(event) : acted(event) || arrow(event))) {
      event.consume();
    }
  }

  /** Before the panes scroll by these keys. */
  private boolean paged(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_UP -> model.page(-1);
      case PAGE_DOWN -> model.page(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean moved(KeyEvent event) {
    int step = AppointmentsModel.STEP;
    boolean length = event.isShiftDown();
    switch (event.getCode()) {
      case UP -> moveOrResize(length, -step);
      case DOWN -> moveOrResize(length, step);
      case LEFT -> model.moves().move(-1, 0);
      case RIGHT -> model.moves().move(1, 0);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void moveOrResize(boolean length, int minutes) {
    if (length) {
      model.moves().resize(minutes);
    } else {
      model.moves().move(0, minutes);
    }
  }

  private boolean acted(KeyEvent event) {
    if (model.selected().isEmpty()) {
      return false;
    }
    if (STATUSES.containsKey(event.getCode())) {
      settle(STATUSES.get(event.getCode()));
      return true;
    }
    switch (event.getCode()) {
      case H -> doing.honour();
      case I -> doing.enrol();
      case ENTER -> doing.change();
      case DELETE -> doing.remove();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A held letter is one answer: it does not go on to the next appointment. */
  private void settle(Status status) {
    if (!held.repeats()) {
      model.moves().settle(status);
    }
  }

  private boolean arrow(KeyEvent event) {
    if (model.view() == View.LIST) {
      return false;
    }
    switch (event.getCode()) {
      case UP -> grid.go(0, -1);
      case DOWN -> grid.go(0, 1);
      case LEFT -> grid.go(-1, 0);
      case RIGHT -> grid.go(1, 0);
      default -> {
        return false;
      }
    }
    return true;
  }
}
