package fr.guichet.ui.counter.journal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.EntryTrace;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** « Historique »: who typed what when, newest first, and what changed each time. */
final class HistoryBox {

  private final Desk desk;
  private final VisitEntry entry;
  private final List<EntryTrace> traces;
  private final boolean discreet;

  HistoryBox(Desk desk, VisitEntry entry, List<EntryTrace> traces, boolean discreet) {
    this.desk = desk;
    this.entry = entry;
    this.traces = traces;
    this.discreet = discreet;
  }

  void open(Overlay overlay) {
    var title = new Label(text("journal.history.title", new JournalWords(desk).name(entry)));
    title.getStyleClass().add("h2");
    var lines = new VBox(12);
    for (int i = 0; i < traces.size(); i++) {
      lines.getChildren().add(step(i));
    }
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(560, 340);
    Runnable[] close = new Runnable[1];
    Button button = KeyCap.button(text("journal.history.close"), "Échap", () -> close[0].run());
    var box = new VBox(14, title, scroll, button);
    box.setId("history");
    close[0] = overlay.open(box, button, () -> {});
  }

  private VBox step(int index) {
    EntryTrace trace = traces.get(index);
    String at =
        TimeWords.momentWithSeconds(Instant.ofEpochMilli(trace.at()).atZone(desk.duty().zone()));
    var head = new Label(text("journal.history.step", at, trace.agentName(), trace.label()));
    head.getStyleClass().add("strong");
    head.setWrapText(true);
    var step = new VBox(3, head);
    for (String line : lines(index)) {
      var label = new Label(line);
      label.setWrapText(true);
      label.getStyleClass().add("small");
      step.getChildren().add(label);
    }
    return step;
  }

  private List<String> lines(int index) {
    VisitEntry now = traces.get(index).entry();
    VisitEntry before = index + 1 < traces.size() ? traces.get(index + 1).entry() : null;
    if (now == null) {
      return List.of();
    }
    EntryFacts facts = new EntryFacts(desk, now, discreet);
    return before == null ? facts.all() : facts.since(new EntryFacts(desk, before, discreet));
  }
}
