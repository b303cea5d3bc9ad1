package fr.guichet.ui.appointments;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.appointments.model.AppointmentWords;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/** The list: everything that the picture can do, for keys and screen readers. */
final class AppointmentTable extends TableView<Booked> {

  /** Days and times are never cut. */
  private static final double LEAST = 108;

  /** Below this width of the window some columns are left out. */
  private static final double ROOM_FOR_ALL = 800;

  private final AppointmentsModel model;
  private final TableColumn<Booked, Booked> procedure;
  private final TableColumn<Booked, Booked> agent;
  private boolean showing;

  AppointmentTable(AppointmentsModel model) {
    this.model = model;
    AppointmentWords words = model.words();
    setId("appointments");
    getStyleClass().add("data-table");
    setAccessibleText(text("appointments.list"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    add("day", 108, b -> DateWords.shortDay(b.slot().day()));
    add("time", 112, b -> AppointmentWords.span(b.slot()));
    wrapped(add("what", 118, words::sign), words::sign);
    add("who", 118, b -> AppointmentWords.person(b.person(), model.discreet()));
    procedure = add("procedure", 270, words::procedure);
    wrapped(procedure, words::procedure);
    agent = add("agent", 118, words::second);
    wrapped(agent, words::second);
    add("status", 120, b -> AppointmentWords.status(b.appointment().status()))
        .setCellFactory(_ -> statusCell());
    getColumns().getLast().setMinWidth(132);
    setRowFactory(_ -> row());
    sceneProperty().flatMap(Scene::widthProperty).orElse(0).subscribe(this::place);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            booked -> {
              if (booked != null && !showing) {
                model.select(booked.id());
              }
            });
  }

  /** Without room for everything, who comes when is what counts. */
  private void place(Number width) {
    boolean all = width.doubleValue() == 0 || width.doubleValue() >= ROOM_FOR_ALL;
    procedure.setVisible(all);
    agent.setVisible(all);
  }

  private TableColumn<Booked, Booked> add(
      String key, double width, Function<Booked, String> words) {
    var column = new TableColumn<Booked, Booked>(text("appointments.column." + key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(Booked booked, boolean empty) {
                super.updateItem(booked, empty);
                setText(empty || booked == null ? null : words.apply(booked));
              }
            });
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, LEAST));
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    return column;
  }

  /** Long words go on below. */
  private static void wrapped(TableColumn<Booked, Booked> column, Function<Booked, String> words) {
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(Booked booked, boolean empty) {
                super.updateItem(booked, empty);
                setGraphic(empty || booked == null ? null : lines(words.apply(booked), column));
              }
            });
  }

  private static Text lines(String words, TableColumn<Booked, Booked> column) {
    var text = new Text(words);
    text.getStyleClass().add("cell-text");
    text.wrappingWidthProperty().bind(column.widthProperty().subtract(18));
    return text;
  }

  private TableCell<Booked, Booked> statusCell() {
    return new TableCell<>() {
      @Override
      protected void updateItem(Booked booked, boolean empty) {
        super.updateItem(booked, empty);
        setGraphic(empty || booked == null ? null : chip(booked));
      }
    };
  }

  private Label chip(Booked booked) {
    boolean doubled = model.doubled(booked);
    String status = AppointmentWords.status(booked.appointment().status());
    var chip = new Label(doubled ? text("appointments.doubled") : status);
    chip.getStyleClass().add("chip");
    chip.getStyleClass().addAll(AppointmentWords.styles(booked, doubled));
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }

  private TableRow<Booked> row() {
    return new TableRow<>() {
      @Override
      protected void updateItem(Booked booked, boolean empty) {
        super.updateItem(booked, empty);
        setAccessibleText(
            empty || booked == null
                ? ""
                : model.words().spoken(booked, model.discreet(), model.doubled(booked)));
      }
    };
  }

  void refreshFromModel() {
    List<Booked> shown = model.shown();
    showing = true;
    getItems().setAll(shown);
    var nothing =
        new Label(
            text(model.fillingIn() ? "appointments.nothingToFillIn" : "appointments.nothing"));
    nothing.getStyleClass().add("muted");
    setPlaceholder(nothing);
    model
        .selected()
        .map(selected -> indexOf(selected.id()))
        .filter(index -> index >= 0)
        .ifPresentOrElse(
            index -> getSelectionModel().clearAndSelect(index),
            getSelectionModel()::clearSelection);
    showing = false;
    refresh();
  }

  private int indexOf(String id) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  void focus() {
    requestFocus();
    if (getSelectionModel().isEmpty() && !model.hidesSelection()) {
      getSelectionModel().selectFirst();
    }
    scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
  }
}
