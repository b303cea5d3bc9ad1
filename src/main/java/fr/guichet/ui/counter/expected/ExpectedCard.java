package fr.guichet.ui.counter.expected;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.counter.side.CounterPane;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.key.Shortcuts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** « Rendez-vous »: who is still expected today and who waits; one key says that somebody came. */
public final class ExpectedCard implements CounterPane {

  private static final int SHOWN = 3;

  private final ExpectedModel model;
  private final VBox list = new VBox(4);
  private final VBox view;

  public ExpectedCard(ExpectedModel model) {
    this.model = model;
    var title = new Label(text("expected.title"));
    title.getStyleClass().add("overline");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(6, title, space, new KeyCap("Ctrl+A"));
    head.setAlignment(Pos.CENTER_LEFT);
    view = new VBox(8, head, list);
    view.getStyleClass().addAll("card", "side-card");
    model.onChange(this::refresh);
    refresh();
  }

  private void refresh() {
    List<Booked> expected = model.expected();
    list.getChildren().setAll(expected.stream().limit(SHOWN).map(this::row).toList());
    if (expected.size() > SHOWN) {
      var more = new Label(text("expected.more", expected.size() - SHOWN));
      more.getStyleClass().addAll("muted", "small");
      list.getChildren().add(more);
    }
    Shown.show(view, !expected.isEmpty());
  }

  private Button row(Booked booked) {
    boolean waits = booked.appointment().status() == Status.ARRIVED;
    String words = model.words(booked);
    Integer since = booked.appointment().arrivedMinute();
    var row =
        new Button(since == null ? words : text("expected.waiting", words, TimeWords.time(since)));
    row.getStyleClass().addAll("compact", "side-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(text(waits ? "expected.receive" : "expected.arrives", row.getText()));
    row.setOnAction(_ -> act(booked, waits));
    return row;
  }

  private void act(Booked booked, boolean waits) {
    if (waits) {
      model.receive(booked);
    } else {
      model.arrives(booked);
    }
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void refreshed() {
    model.read();
  }

  @Override
  public void discreet(boolean on) {
    model.discreet(on);
  }

  @Override
  public void register(Shortcuts keys) {
    keys.on("Shortcut+A", model::nextArrives).on("Shortcut+Shift+A", model::receiveNext);
  }
}
