package fr.guichet.ui.appointments;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.appointments.model.AppointmentWords;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.Room;
import fr.guichet.ui.kit.table.Columns;
import fr.guichet.ui.kit.table.InSight;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The list: everything that the picture can do, for keys and screen readers. */
final class AppointmentTable extends TableView<Booked> {

  /** Days and times are never cut. */
  private static final double LEAST = 108;

  private static final double LEAST_STATUS = 132;

  /** Below these widths the columns that count least are left out, since none can be narrower. */
  private static final double ROOM_FOR_ALL = 800;

  private static final double ROOM_FOR_AGENT = 690;

  private final AppointmentsModel model;
  private final Columns<Booked> columns;
  private final TableColumn<Booked, Booked> procedure;
  private final TableColumn<Booked, Booked> agent;
  private final InSight inSight = InSight.of(this);
  private boolean showing;

  AppointmentTable(AppointmentsModel model) {
    this.model = model;
    setId("appointments");
    columns = new Columns<>(this, text("appointments.list"), this::spoken);
    AppointmentWords words = model.words();
    columns.lines(title("day"), 108, b -> DateWords.shortDay(b.slot().day()));
    columns.lines(title("time"), 112, b -> AppointmentWords.span(b.slot()));
    columns.words(title("what"), 118, words::sign);
    columns.lines(title("who"), 118, b -> AppointmentWords.person(b.person(), model.discreet()));
    procedure = columns.words(title("procedure"), 270, words::procedure);
    agent = columns.words(title("agent"), 118, words::second);
    columns.nodes(title("status"), 120, this::chip);
    getColumns().forEach(column -> column.setMinWidth(LEAST));
    getColumns().getLast().setMinWidth(LEAST_STATUS);
    Room.of(this, width -> width == 0 || width >= ROOM_FOR_ALL).subscribe(procedure::setVisible);
    Room.of(this, width -> width == 0 || width >= ROOM_FOR_AGENT).subscribe(agent::setVisible);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            booked -> {
              if (booked != null && !showing) {
                model.select(booked.id());
              }
            });
  }

  private static String title(String key) {
    return text("appointments.column." + key);
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

  private String spoken(Booked booked) {
    return model.words().spoken(booked, model.discreet(), model.doubled(booked));
  }

  void refreshFromModel() {
    List<Booked> shown = model.shown();
    List<Booked> before = List.copyOf(getItems());
    Booked chosen = getSelectionModel().getSelectedItem();
    showing = true;
    getItems().setAll(shown);
    columns.nothing(
        text(model.fillingIn() ? "appointments.nothingToFillIn" : "appointments.nothing"));
    model
        .selected()
        .map(selected -> indexOf(selected.id()))
        .filter(index -> index >= 0)
        .ifPresentOrElse(
            index -> getSelectionModel().clearAndSelect(index),
            getSelectionModel()::clearSelection);
    showing = false;
    refresh();
    if (!before.equals(shown) || !Objects.equals(chosen, getSelectionModel().getSelectedItem())) {
      inSight.bring();
    }
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
    inSight.bring();
  }
}
