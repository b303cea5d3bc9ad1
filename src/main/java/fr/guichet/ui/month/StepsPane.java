package fr.guichet.ui.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.Closing;
import fr.guichet.model.closing.ClosingEvent;
import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.SinceClosing;
import fr.guichet.model.closing.check.Check;
import fr.guichet.model.closing.check.Check.Severity;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.FigureWords;
import fr.guichet.ui.month.model.MonthModel;
import fr.guichet.ui.month.model.MonthWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The steps of a month's end: verify, read, close and export; the arrows go through them. */
final class StepsPane extends ScrollPane {

  static final double WIDTH = 286;

  private final MonthModel model;
  private final VBox content = new VBox(7);
  private final Map<Check, StepRow> checks = new EnumMap<>(Check.class);
  private final List<StepRow> stops = new ArrayList<>();

  StepsPane(MonthModel model) {
    this.model = model;
    content.getStyleClass().add("steps");
    setContent(content);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("detail-pane");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
  }

  private void arrow(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0 || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    event.consume();
    int at = stops.indexOf(event.getTarget());
    stops.get(Math.clamp(at + step, 0, stops.size() - 1)).requestFocus();
  }

  /** The first thing to look at, the check that was open last if there is one. */
  void focus(Check last) {
    StepRow row = last == null ? null : checks.get(last);
    if (row != null) {
      row.requestFocus();
    } else if (!stops.isEmpty()) {
      stops.getFirst().requestFocus();
    }
  }

  void show(MonthPage page) {
    content.getChildren().clear();
    checks.clear();
    stops.clear();
    if (page == null) {
      return;
    }
    title("month.step.verify");
    verify(page);
    content.getChildren().add(new Separator());
    step(
        "",
        "partner-chip",
        text("month.step.read"),
        text("month.step.read.link"),
        () -> model.show(MonthModel.Part.FIGURES));
    title("month.step.close");
    closing(page);
    var space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    content.getChildren().add(space);
    page.history().stream().skip(page.view().closed() ? 1 : 0).limit(3).forEach(this::event);
    if (!page.lastClosed().isEmpty() && !page.view().closed()) {
      quiet(page.lastClosed());
    }
  }

  private void verify(MonthPage page) {
    page.checks().stream().filter(check -> check.open() > 0).forEach(this::found);
    page.checks().stream()
        .filter(check -> check.check().severity() == Severity.FACT)
        .forEach(
            fact ->
                content
                    .getChildren()
                    .add(
                        fact.well()
                            ? StepRow.well(fact.sentence())
                            : StepRow.toKnow(fact.sentence())));
    well(page);
    page.checks().stream()
        .filter(check -> check.open() == 0 && !check.findings().isEmpty())
        .forEach(this::seen);
  }

  /** The first that is well is named, the others are counted. */
  private void well(MonthPage page) {
    List<MonthCheck> well =
        page.checks().stream()
            .filter(check -> check.check().severity() != Severity.FACT && check.open() == 0)
            .toList();
    if (page.clean()) {
      content.getChildren().add(StepRow.well(text("month.step.clean", well.size())));
    } else if (!well.isEmpty()) {
      content.getChildren().add(StepRow.well(well.getFirst().sentence()));
      if (well.size() > 1) {
        String others = FigureWords.counted("month.step.others", well.size() - 1);
        content.getChildren().add(StepRow.well(others));
      }
    }
  }

  private void found(MonthCheck check) {
    boolean mend = check.check().severity() == Severity.TO_MEND;
    StepRow row =
        step(
            Integer.toString(check.open()),
            mend ? "outcome-pending" : "partner-chip",
            check.sentence(),
            FigureWords.counted("month.link." + check.check(), check.open()),
            () -> model.open(check.check()));
    checks.put(check.check(), row);
  }

  /** What was accepted can be looked at again. */
  private void seen(MonthCheck check) {
    int seen = check.findings().size();
    StepRow row =
        step(
            Integer.toString(seen),
            "partner-chip",
            FigureWords.counted("month.step.seen", seen),
            text("check.name." + check.check()),
            () -> model.open(check.check()));
    checks.put(check.check(), row);
  }

  private StepRow step(String count, String style, String words, String link, Runnable action) {
    StepRow row = StepRow.opening(count, style, words, link, action);
    stops.add(row);
    content.getChildren().add(row);
    return row;
  }

  private void closing(MonthPage page) {
    Closing closing = page.view().closing();
    if (closing == null) {
      quiet(text("month.step.close.words"));
    } else {
      quiet(text("closing.closedOn", DateWords.numbers(closing.day()), closing.agent()));
      if (!page.united().reason().isEmpty()) {
        quiet(text("closing.why", page.united().reason()));
      }
      since(page.since());
    }
    if (!page.refusal().isEmpty()) {
      content.getChildren().add(StepRow.toKnow(page.refusal()));
    } else if (!page.remark().isEmpty()) {
      content.getChildren().add(StepRow.toKnow(page.remark()));
    }
  }

  private void since(SinceClosing since) {
    if (since.nothing()) {
      content.getChildren().add(StepRow.well(text("month.since.nothing")));
      return;
    }
    String gained = MonthWords.gained(since);
    int steps = since.followUps().size() + since.corrections().size();
    step(
        Integer.toString(steps),
        "outcome-pending",
        gained,
        text("month.since.link"),
        () -> model.show(MonthModel.Part.SINCE));
  }

  private void event(ClosingEvent event) {
    quiet(
        event.reopening()
            ? text(
                "month.event.reopened",
                DateWords.numbers(event.day()),
                event.agent(),
                event.reason())
            : event.reason().isEmpty()
                ? text("month.event.closed", DateWords.numbers(event.day()), event.agent())
                : text(
                    "month.event.closedBehind",
                    DateWords.numbers(event.day()),
                    event.agent(),
                    event.reason()));
  }

  private void title(String key) {
    var label = new Label(text(key));
    label.getStyleClass().addAll("strong", "step-title");
    label.setWrapText(true);
    content.getChildren().add(label);
  }

  private void quiet(String words) {
    var label = new Label(words);
    label.getStyleClass().addAll("muted", "small", "step-title");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    content.getChildren().add(label);
  }
}
