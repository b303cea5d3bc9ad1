package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.KeyCap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** The visits in progress, each with its clock, and the two ways to begin another. */
final class InProgressBar extends FlowPane {

  private final CounterModel model;
  private final Label name = new Label(text("counter.inProgress"));
  private final Button walkIn;
  private final Button call;

  InProgressBar(CounterModel model) {
    super(8, 6);
    this.model = model;
    setId("in-progress");
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().addAll("overline", "in-progress-name");
    walkIn = button("counter.new", "Ctrl+N", model::newVisit);
    call = button("counter.call", "Ctrl+T", model::phoneCall);
  }

  void refresh() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(name);
    model.begun().forEach(entry -> nodes.add(pill(entry)));
    nodes.add(walkIn);
    nodes.add(call);
    getChildren().setAll(nodes);
  }

  private ToggleButton pill(Entry entry) {
    var pill = new ToggleButton(words(entry));
    pill.getStyleClass().add("pill");
    boolean current = entry == model.entry();
    pill.setSelected(current);
    pill.setFocusTraversable(false);
    pill.setMinWidth(USE_PREF_SIZE);
    pill.setAccessibleText(
        text(current ? "counter.visit.current" : "counter.visit.parked", words(entry)));
    pill.setOnAction(_ -> model.show(entry));
    return pill;
  }

  /** « 09:38 · Sans RDV · 4 min » while nothing is asked, then its partner or how many requests. */
  private String words(Entry entry) {
    VisitDraft draft = entry.draft();
    long minutes = Math.max(0, (model.desk().clock().millis() - draft.startedAt()) / 60_000);
    LocalDate today = model.desk().today();
    if (draft.correction()) {
      return Words.correction(draft, today, model.desk().zone());
    }
    String start = Words.start(draft, today, model.desk().zone());
    String what =
        switch (entry.size()) {
          case 0 -> "";
          case 1 -> " · " + sign(draft.requests().getFirst(), draft);
          default -> " · " + text("counter.requests", entry.size());
        };
    return text("counter.visit", start, Words.of(draft.channel()), minutes) + what;
  }

  private String sign(RequestDraft line, VisitDraft draft) {
    return model
        .desk()
        .catalogue()
        .partner(line.partner())
        .map(partner -> partner.shortSign(model.rules().day(draft)))
        .orElse(line.partner());
  }

  private static Button button(String key, String shortcut, Runnable action) {
    Button button = KeyCap.button(text(key), shortcut, action);
    button.getStyleClass().addAll("rounded", "compact");
    button.setFocusTraversable(false);
    return button;
  }
}
