package fr.guichet.ui.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.Check.Severity;
import fr.guichet.model.closing.Finding;
import fr.guichet.model.closing.Mend;
import fr.guichet.model.closing.MonthCheck;
import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.SinceClosing.Step;
import fr.guichet.ui.kit.FieldsForm;
import fr.guichet.ui.kit.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Verify, read, close: what is missing with the list behind it, and what came after the closing.
 */
final class ClosingPane extends ScrollPane {

  static final double WIDTH = 330;

  private final MonthModel model;
  private final Consumer<Mend> mend;
  private final VBox lines = new VBox(8);
  private MonthPage page;
  private MonthCheck unfolded;
  private boolean reopening;

  /**
   * @param mend leads to where a finding is put right
   */
  ClosingPane(MonthModel model, Consumer<Mend> mend) {
    this.model = model;
    this.mend = mend;
    setId("closing");
    lines.getStyleClass().add("closing-lines");
    setContent(lines);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    getStyleClass().addAll("card", "closing");
    model.page().subscribe(this::show);
  }

  private void show(MonthPage shown) {
    page = shown;
    unfolded = null;
    reopening = false;
    refresh();
  }

  private void refresh() {
    lines.getChildren().clear();
    if (page == null) {
      return;
    }
    lines.getChildren().add(heading("month.step.verify"));
    page.checks().stream().filter(this::told).forEach(this::add);
    lines.getChildren().addAll(heading("month.step.read"), heading("month.step.close"));
    if (page.view().closed()) {
      closed();
    } else {
      words(page.remark().isEmpty() ? text("month.step.close.help") : page.remark());
    }
    words(page.refusal());
    words(page.lastClosed());
  }

  /** What is unlikely is told only where there is some of it. */
  private boolean told(MonthCheck check) {
    return check.check().severity() != Severity.TO_SEE || !check.findings().isEmpty();
  }

  private void add(MonthCheck check) {
    boolean well = check.open() == 0 && check.well();
    var sign = new Label(well ? "" : "" + (check.open() == 0 ? "!" : check.open()));
    sign.setGraphic(well ? Icon.CHECK.node() : null);
    sign.getStyleClass().addAll("chip", well ? "outcome-resolved" : "outcome-pending");
    sign.setMinWidth(USE_PREF_SIZE);
    var words = new Label(check.sentence());
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    lines.getChildren().add(new HBox(8, sign, words));
    if (!check.findings().isEmpty()) {
      lines.getChildren().add(link(check));
    }
    if (check.equals(unfolded)) {
      check.findings().forEach(this::add);
      if (check.open() > 0) {
        lines.getChildren().add(acceptance(check));
      }
    }
  }

  private Node link(MonthCheck check) {
    boolean open = check.equals(unfolded);
    var link = new Hyperlink(text(open ? "month.check.fold" : "month.check.unfold"));
    link.setAccessibleText(link.getText() + ", " + check.sentence());
    link.setOnAction(
        _ -> {
          unfolded = open ? null : check;
          refresh();
          focusFirstLink();
        });
    return link;
  }

  private void focusFirstLink() {
    lines.getChildren().stream()
        .filter(Hyperlink.class::isInstance)
        .filter(node -> unfolded != null || node.isVisible())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void add(Finding finding) {
    String words =
        finding.open()
            ? finding.words()
            : text("month.check.seen", finding.words(), finding.seen().agent());
    var button = new Button(words);
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().addAll("compact", "finding");
    button.setOnAction(_ -> mend.accept(finding.mend()));
    lines.getChildren().add(button);
  }

  private Node acceptance(MonthCheck check) {
    List<Finding> open = check.findings().stream().filter(Finding::open).toList();
    var accept = new Button(text("month.check.accept"), Icon.CHECK.node());
    accept.getStyleClass().addAll("rounded", "compact");
    accept.setOnAction(_ -> model.accept(open));
    return accept;
  }

  private void closed() {
    var closing = page.view().closing();
    words(text("closing.closedOn", MonthWords.day(closing.day()), closing.agent()));
    page.since().followUps().forEach(step -> add("month.since.followUp", step));
    page.since().corrections().forEach(step -> add("month.since.correction", step));
    if (page.since().nothing()) {
      words(text("month.since.nothing"));
    } else if (!page.since().followUps().isEmpty()) {
      words(text("month.since.rate", MonthWords.rate(page.since().withFollowUps().strictRate())));
    }
    if (reopening) {
      lines.getChildren().add(reopenForm());
    } else if (page.refusal().isEmpty()) {
      var reopen = new Button(text("month.reopen"));
      reopen.setOnAction(_ -> askReason());
      lines.getChildren().add(new FlowPane(reopen));
    }
  }

  private void add(String key, Step step) {
    words(text(key, MonthWords.day(step.day()), step.agent(), step.what()));
    step.moves().forEach(m -> words(text("month.since.move", m.figure(), m.before(), m.after())));
  }

  private void askReason() {
    reopening = true;
    refresh();
    lines.getChildren().stream()
        .filter(FieldsForm.class::isInstance)
        .map(FieldsForm.class::cast)
        .forEach(FieldsForm::focus);
  }

  private FieldsForm reopenForm() {
    var form = new FieldsForm[1];
    form[0] =
        new FieldsForm(
            text("month.reopen.title"),
            () -> model.reopen(form[0].value(0), problem -> form[0].wrong(0, problem.getMessage())),
            () -> {
              reopening = false;
              refresh();
            });
    form[0].add(text("month.reopen.reason"), "");
    return form[0];
  }

  private void words(String words) {
    if (!words.isEmpty()) {
      var label = new Label(words);
      label.setWrapText(true);
      label.getStyleClass().addAll("muted", "small");
      lines.getChildren().add(label);
    }
  }

  private static Label heading(String key) {
    var label = new Label(text(key));
    label.getStyleClass().add("strong");
    label.setWrapText(true);
    return label;
  }
}
