package fr.guichet.ui.appointments.week;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The mouse in the picture: draw a new time, drag one elsewhere, drag its lower edge. */
final class GridMouse {

  /** The lower edge by which a block is made longer, in pixels. */
  private static final double EDGE = 7;

  /** Less is a click. */
  private static final double LEAST = 5;

  private final WeekGrid grid;
  private final AppointmentsModel model;
  private final BiConsumer<Slot, String> drawn;
  private final Region shadow = new Region();
  private Block block;
  private boolean edge;
  private boolean dragging;
  private double startX;
  private double startY;

  GridMouse(WeekGrid grid, AppointmentsModel model, BiConsumer<Slot, String> drawn) {
    this.grid = grid;
    this.model = model;
    this.drawn = drawn;
    shadow.getStyleClass().add("grid-shadow");
    shadow.setManaged(false);
    shadow.setMouseTransparent(true);
  }

  void listen() {
    grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    grid.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void moved(MouseEvent event) {
    Block under = blockAt(event);
    grid.setCursor(
        under == null ? Cursor.DEFAULT : onEdge(under, event) ? Cursor.S_RESIZE : Cursor.HAND);
  }

  private static Block blockAt(MouseEvent event) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && !(node instanceof Block)) {
      node = node.getParent();
    }
    return (Block) node;
  }

  private boolean onEdge(Block under, MouseEvent event) {
    double bottom = under.getLayoutY() + under.getHeight();
    return grid.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() > bottom - EDGE;
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    block = blockAt(event);
    edge = block != null && onEdge(block, event);
    dragging = false;
    var at = grid.sceneToLocal(event.getSceneX(), event.getSceneY());
    startX = at.getX();
    startY = at.getY();
    if (block != null) {
      block.requestFocus();
    }
  }

  private void dragged(MouseEvent event) {
    var at = grid.sceneToLocal(event.getSceneX(), event.getSceneY());
    dragging = dragging || Math.hypot(at.getX() - startX, at.getY() - startY) >= LEAST;
    if (!dragging || grid.columns().isEmpty() || startY < Scale.TOP) {
      return;
    }
    Target target = target(at.getX(), at.getY());
    Scale scale = grid.scale();
    shadow.resizeRelocate(
        scale.x(target.column()) + 2,
        scale.y(target.slot().from()),
        scale.columnWidth() - 4,
        target.slot().minutes() * scale.minuteHeight());
    if (!grid.getChildren().contains(shadow)) {
      grid.getChildren().add(shadow);
    }
  }

  /** What would be, if the mouse were let go here. */
  private record Target(int column, Slot slot) {}

  private Target target(double x, double y) {
    Scale scale = grid.scale();
    if (block == null) {
      int column = scale.column(startX);
      int one = scale.minute(startY, AppointmentsModel.STEP);
      int other = scale.minute(y, AppointmentsModel.STEP);
      int start = Math.min(one, other);
      int minutes = Math.max(Math.abs(one - other), AppointmentsModel.STEP);
      return new Target(column, slotOf(column, start, minutes));
    }
    Booked booked = block.booked();
    if (edge) {
      int column = scale.column(block.getLayoutX() + block.getWidth() / 2);
      int end = scale.minute(y, AppointmentsModel.STEP);
      int minutes = Math.max(AppointmentsModel.STEP, end - booked.slot().from());
      return new Target(column, slotOf(column, booked.slot().from(), minutes));
    }
    int column = scale.column(block.getLayoutX() + block.getWidth() / 2 + x - startX);
    int start = scale.minute(block.getLayoutY() + y - startY, AppointmentsModel.STEP);
    return new Target(column, slotOf(column, start, booked.slot().minutes()));
  }

  private Slot slotOf(int column, int start, int minutes) {
    var day = grid.columns().get(column).day().day();
    int length = Math.min(minutes, Slot.DAY);
    return new Slot(day, Math.min(start, Slot.DAY - length), length);
  }

  private void released(MouseEvent event) {
    grid.getChildren().remove(shadow);
    if (dragging && !grid.columns().isEmpty() && startY >= Scale.TOP) {
      var at = grid.sceneToLocal(event.getSceneX(), event.getSceneY());
      Target target = target(at.getX(), at.getY());
      String agent = grid.columns().get(target.column()).agent();
      if (block == null) {
        drawn.accept(target.slot(), agent);
      } else {
        model.moves().moveTo(block.booked(), target.slot(), agent);
      }
    }
    block = null;
    dragging = false;
  }
}
