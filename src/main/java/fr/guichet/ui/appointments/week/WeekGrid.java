package fr.guichet.ui.appointments.week;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The picture of a week, or of a day: columns, hours, what is planned in them. */
public final class WeekGrid extends Pane {

  private static final int EARLIEST = 8 * 60 + 30;
  private static final int LATEST = 17 * 60 + 30;
  private static final int HOUR = 60;

  /** As many side by side leave too little for a name beside its partner. */
  private static final int CROWD = 3;

  private static final int CROWD_NARROW = 2;

  /** Below this width of the window two are a crowd. */
  private static final double NARROW = 1100;

  private static final double GAP = 4;

  /** What the picture shows: while it is the same, only the selection may have moved. */
  private record Drawn(List<Column> columns, boolean discreet, int minute) {}

  private final AppointmentsModel model;
  private final Runnable opened;
  private final Consumer<LocalDate> dayOpened;
  private final Pane frame = new Pane();
  private final Pane heads = new Pane();
  private final Pane layer = new Pane();

  /** Made once and shown again: the first ones are in use. */
  private final List<Block> pool = new ArrayList<>();

  private final List<Block> blocks = new ArrayList<>();
  private final List<Runnable> placing = new ArrayList<>();
  private List<Column> columns = List.of();
  private Drawn drawn;
  private int lanes = 1;
  private boolean narrow;
  private int from = EARLIEST;
  private int until = LATEST;

  /**
   * @param opened opens the form of what is selected
   * @param drawn takes a time drawn with the mouse and the agent of its column, null for none
   * @param dayOpened opens the line of a day whose head is clicked
   */
  public WeekGrid(
      AppointmentsModel model,
      Runnable opened,
      BiConsumer<Slot, String> drawn,
      Consumer<LocalDate> dayOpened) {
    this.model = model;
    this.opened = opened;
    this.dayOpened = dayOpened;
    getStyleClass().add("week-grid");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(text("appointments.grid"));
    frame.setMouseTransparent(true);
    heads.setPickOnBounds(false);
    layer.setPickOnBounds(false);
    getChildren().addAll(frame, heads, layer);
    new GridMouse(this, model, drawn).listen();
    sceneProperty()
        .flatMap(Scene::widthProperty)
        .orElse(0)
        .subscribe(width -> narrow(width.doubleValue() > 0 && width.doubleValue() < NARROW));
  }

  /** Draws what the model shows. */
  public void refresh() {
    var now = new Drawn(Column.of(model), model.discreet(), model.desk().duty().minuteNow());
    if (now.equals(drawn)) {
      blocks.forEach(Block::refreshSelection);
      return;
    }
    drawn = now;
    columns = now.columns();
    blocks.clear();
    placing.clear();
    lanes = 1;
    frame.getChildren().clear();
    heads.getChildren().clear();
    span();
    hours();
    for (int i = 0; i < columns.size(); i++) {
      draw(columns.get(i), i);
    }
    for (Block spare : pool.subList(blocks.size(), pool.size())) {
      spare.setVisible(false);
    }
    fitHeight();
    requestLayout();
  }

  private void narrow(boolean now) {
    narrow = now;
    fitHeight();
  }

  private void fitHeight() {
    boolean crowded = lanes >= (narrow ? CROWD_NARROW : CROWD);
    double hour = crowded ? Scale.LEAST_HOUR_CROWDED : Scale.LEAST_HOUR;
    setMinHeight(Scale.TOP + (until - from) / 60.0 * hour);
  }

  private void span() {
    from = EARLIEST;
    until = LATEST;
    for (Column column : columns) {
      for (Interval open : column.day().served()) {
        from = Math.min(from, open.from() - HOUR / 2);
        until = Math.max(until, open.until() + HOUR / 2);
      }
      for (Booked booked : column.booked()) {
        from = Math.min(from, booked.slot().from());
        until = Math.max(until, booked.slot().until());
      }
    }
    from = Math.max(0, from / 30 * 30);
    until = Math.min(Slot.DAY, (until + 29) / 30 * 30);
  }

  private void hours() {
    for (int hour = (from + HOUR - 1) / HOUR; hour * HOUR < until; hour++) {
      int minute = hour * HOUR;
      var label = new Label(TimeWords.shortTime(minute));
      label.getStyleClass().addAll("muted", "grid-hour");
      label.setAlignment(Pos.TOP_RIGHT);
      var line = styled("grid-line");
      add(label, s -> place(label, 0, s.y(minute) - 8, Scale.LEFT - 8, 16));
      add(line, s -> place(line, Scale.LEFT, Math.round(s.y(minute)), s.width() - Scale.LEFT, 1));
    }
  }

  private void draw(Column column, int index) {
    boolean today = column.day().day().equals(model.desk().duty().today());
    closed(column, index);
    var head = new ColumnHead(column, today, dayOpened);
    add(heads, head, s -> place(head, s.x(index), 0, s.x(index + 1) - s.x(index), Scale.TOP));
    var border = styled("grid-border");
    add(border, s -> place(border, s.x(index), 0, 1, s.height()));
    if (today) {
      now(index);
    }
    for (Lanes.Placed placed : Lanes.of(column.booked())) {
      block(placed, index);
    }
  }

  /** Hours without opening are grey; a site whose hours are not known has none. */
  private void closed(Column column, int index) {
    if (!column.day().hoursKnown()) {
      return;
    }
    int start = from;
    List<Interval> open = new ArrayList<>(column.day().served());
    open.sort(Comparator.comparingInt(Interval::from));
    for (Interval hours : open) {
      grey(index, start, hours.from());
      start = hours.until();
    }
    grey(index, start, until);
  }

  private void grey(int index, int start, int end) {
    if (end > start) {
      var grey = styled("grid-closed");
      add(
          grey,
          s ->
              place(
                  grey,
                  s.x(index),
                  s.y(start),
                  s.x(index + 1) - s.x(index),
                  s.y(end) - s.y(start)));
    }
  }

  private void now(int index) {
    int minute = model.desk().duty().minuteNow();
    if (minute >= from && minute < until) {
      var line = styled("grid-now");
      add(line, s -> place(line, s.x(index), s.y(minute), s.x(index + 1) - s.x(index), 2));
    }
  }

  private void block(Lanes.Placed placed, int index) {
    lanes = Math.max(lanes, placed.lanes());
    Block block = next();
    block.show(placed.booked());
    blocks.add(block);
    Slot slot = placed.booked().slot();
    placing.add(
        () -> {
          Scale s = scale();
          double lane = (s.columnWidth() - 2 * GAP) / placed.lanes();
          place(
              block,
              s.x(index) + GAP + placed.lane() * lane,
              s.y(slot.from()) + 1,
              lane * placed.span() - (placed.lanes() > 1 ? 2 : 0),
              Math.max(18, (slot.minutes()) * s.minuteHeight() - 2));
        });
  }

  private Block next() {
    if (blocks.size() == pool.size()) {
      var made = new Block(model, opened);
      made.setManaged(false);
      pool.add(made);
      layer.getChildren().add(made);
    }
    Block block = pool.get(blocks.size());
    block.setVisible(true);
    return block;
  }

  private static Region styled(String style) {
    var region = new Region();
    region.getStyleClass().add(style);
    region.setMouseTransparent(true);
    return region;
  }

  private interface Placing {
    void at(Scale scale);
  }

  private void add(Node node, Placing placing) {
    add(frame, node, placing);
  }

  private void add(Pane to, Node node, Placing placing) {
    node.setManaged(false);
    to.getChildren().add(node);
    this.placing.add(() -> placing.at(scale()));
  }

  private static void place(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
  }

  public Scale scale() {
    return new Scale(from, until, Math.max(1, columns.size()), getWidth(), getHeight());
  }

  List<Column> columns() {
    return columns;
  }

  @Override
  protected void layoutChildren() {
    frame.resizeRelocate(0, 0, getWidth(), getHeight());
    heads.resizeRelocate(0, 0, getWidth(), getHeight());
    layer.resizeRelocate(0, 0, getWidth(), getHeight());
    placing.forEach(Runnable::run);
  }

  /** The block of an appointment, if it is drawn. */
  public Optional<Block> block(String id) {
    return blocks.stream().filter(block -> block.booked().id().equals(id)).findFirst();
  }

  /** Whether it or one of its blocks has the focus. */
  public boolean hasFocus() {
    return isFocused() || blocks.stream().anyMatch(Node::isFocused);
  }

  /**
   * Gives the focus to what is selected, else to the first; to the picture itself where the one
   * selected is not there, so that no key is for another.
   */
  public boolean focus() {
    if (model.hidesSelection()) {
      requestFocus();
      return true;
    }
    return focus(
        model
            .selected()
            .flatMap(selected -> block(selected.id()))
            .or(() -> blocks.stream().findFirst()));
  }

  private boolean focus(Optional<Block> block) {
    block.ifPresent(
        found -> {
          found.requestFocus();
          // It may have had the focus already, with another appointment
          model.select(found.booked().id());
        });
    return block.isPresent();
  }

  /** The arrows go from one to the next: earlier or later in the column, or to another column. */
  public void go(int sideways, int down) {
    Block at = blocks.stream().filter(Node::isFocused).findFirst().orElse(null);
    if (at == null) {
      focus(blocks.stream().findFirst());
      return;
    }
    var neighbours = new Neighbours(columns, blocks);
    Optional<Block> next =
        down == 0 ? neighbours.sideways(at, sideways) : neighbours.along(at, down);
    next.ifPresent(Node::requestFocus);
  }
}
