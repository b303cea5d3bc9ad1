package fr.guichet.ui.counter.expected;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.handover.HandOver;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.key.KeyStrip;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** « Passage de relais »: what is left, a digit each to go there. */
final class HandOverBox {

  private static final double WIDTH = 560;

  /** Something left, and where it is dealt with. */
  private record Left(String words, Runnable way) {}

  private HandOverBox() {}

  static void open(Overlay overlay, HandOver left, OtherScreens ways, Runnable toField) {
    List<Left> lines = lines(left, ways, toField);
    var title = new Label(text("handover.title"));
    title.getStyleClass().add("h2");
    var close = new Runnable[1];
    var strip =
        new KeyStrip<Left>(
            text(left.nothingLeft() ? "handover.nothing" : "handover.left"),
            chosen -> {
              close[0].run();
              chosen.way().run();
            },
            () -> close[0].run());
    strip.show(lines, Left::words);
    strip.getStyleClass().remove("card");
    var help = new Label(text("handover.help"));
    help.getStyleClass().addAll("muted", "small");
    var box = new VBox(12, title, strip, help);
    box.setPrefWidth(WIDTH);
    close[0] = overlay.open(box, strip, () -> {});
  }

  private static List<Left> lines(HandOver left, OtherScreens ways, Runnable toField) {
    List<Left> lines = new ArrayList<>();
    add(lines, "handover.calls", left.calls().size(), ways::followUps);
    add(lines, "handover.due", left.due().size(), ways::followUps);
    add(lines, "handover.toFillIn", left.toFillIn().size(), ways::toFillIn);
    add(lines, "handover.inProgress", left.inProgress(), toField);
    add(lines, "handover.toQualify", left.toQualify(), toField);
    String next = text("handover.next", DateWords.shortDay(left.nextDay()), left.next().size());
    lines.add(new Left(next, ways::appointments));
    return lines;
  }

  private static void add(List<Left> lines, String key, int count, Runnable way) {
    if (count > 0) {
      lines.add(new Left(text(key, count), way));
    }
  }
}
