package fr.guichet.ui.month.finding;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.check.Finding;
import fr.guichet.model.closing.check.Mend;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.ui.kit.FigureWords;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.table.InSight;
import fr.guichet.ui.month.model.MonthModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list behind a check, and how each line is mended or accepted. */
public final class FindingsPane extends VBox {

  private final MonthModel model;
  private final Mending mending;
  private final Runnable left;
  private final Label title = new Label();
  private final Label help = new Label();
  private final ListView<Finding> list = new ListView<>();
  private final InSight inSight = InSight.of(list);
  private final FlowPane actions = new FlowPane(8, 8);
  private final MendPlace mends;

  /**
   * @param left goes back to the steps
   */
  public FindingsPane(MonthModel model, Mending mending, Runnable left) {
    super(10);
    this.model = model;
    this.mending = mending;
    this.left = left;
    mends = new MendPlace(model, this::mended);
    getStyleClass().add("card");
    title.getStyleClass().add("h2");
    title.setWrapText(true);
    help.getStyleClass().addAll("muted", "small");
    help.setWrapText(true);
    list.setId("findings");
    list.getStyleClass().add("findings");
    list.setCellFactory(_ -> new FindingCell(list));
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> actions());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(event -> mendIf(event.getClickCount() == 2));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, help, list, mends, actions);
  }

  /** Takes the focus, where something is open there, else at the first line left. */
  public void focus() {
    if (mends.isOpen()) {
      mends.focus();
      return;
    }
    list.requestFocus();
    if (list.getSelectionModel().getSelectedIndex() < 0) {
      list.getSelectionModel().selectFirst();
    }
  }

  public void show(MonthCheck check) {
    int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
    title.setText(title(check));
    help.setText(text("check.help." + check.check()));
    list.setAccessibleText(text("check.name." + check.check()));
    list.getItems().setAll(check.findings());
    list.getSelectionModel().select(Math.min(at, check.findings().size() - 1));
    inSight.bring();
    actions();
  }

  /** Once all are seen, the sentence would say that there are none. */
  private static String title(MonthCheck check) {
    String name = text("check.name." + check.check());
    return check.open() > 0
        ? text("month.findings", check.open(), check.sentence())
        : check.findings().isEmpty()
            ? check.sentence()
            : name + FigureWords.counted("month.findings.seen", check.findings().size());
  }

  /** Another check: from its first line; what is typed stays. */
  public void restart() {
    list.getItems().clear();
    mends.clearUnlessBegun();
  }

  private Optional<Finding> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void actions() {
    actions.getChildren().clear();
    if (mends.isOpen()) {
      return;
    }
    selected()
        .ifPresent(
            finding -> {
              add(text(mendName(finding.mend())), text("key.enter"), this::mend, true);
              add(
                  text(finding.open() ? "month.accept" : "month.withdraw"),
                  "V",
                  this::accept,
                  false);
              if (list.getItems().stream().filter(Finding::open).count() > 1) {
                add(text("month.acceptAll"), "T", this::acceptAll, false);
              }
            });
    add(text("month.back"), text("key.escape"), left, false);
  }

  private void add(String name, String key, Runnable action, boolean main) {
    Button button = KeyCap.button(name, key, action);
    if (main) {
      button.getStyleClass().add("primary");
    }
    actions.getChildren().add(button);
  }

  private static String mendName(Mend mend) {
    return "month.mend." + mend.getClass().getSimpleName();
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> mend();
      case V -> accept();
      case T -> acceptAll();
      case ESCAPE -> left.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void mendIf(boolean asked) {
    if (asked) {
      mend();
    }
  }

  private void mend() {
    selected().map(Finding::mend).ifPresent(this::mend);
  }

  private void mend(Mend mend) {
    switch (mend) {
      case Mend.Entry(String visit) -> mending.entry(visit);
      case Mend.InProgress() -> mending.inProgress();
      case Mend.Promise(String followUp) -> mending.promise(followUp);
      case Mend.ToFillIn() -> mending.toFillIn();
      case Mend.Mark(var tally) -> mending.mark(tally);
      case Mend.Day(var day) ->
          model.ask(
              () -> model.desk().day(day),
              read -> {
                mends.open(read);
                actions();
              });
      case Mend.Outage(var outage) -> {
        mends.open(outage);
        actions();
      }
    }
  }

  private void mended() {
    actions();
    focus();
  }

  /** What is typed there and not saved, in a word. */
  public List<String> unsaved() {
    return mends.unsaved();
  }

  /** Whether that comes back. */
  public boolean keepsUnsaved() {
    return mends.keepsUnsaved();
  }

  /** What is typed is not wanted any more. */
  public void giveUp() {
    mends.clear();
    actions();
  }

  /** Whoever typed serves no more. */
  public void putAside() {
    mends.putAside();
  }

  private void accept() {
    selected()
        .ifPresent(
            finding -> {
              if (finding.open()) {
                accept(List.of(finding));
              } else {
                model.write(
                    () -> model.desk().withdraw(finding), text("month.withdrawn"), () -> {});
              }
            });
  }

  private void acceptAll() {
    List<Finding> open = list.getItems().stream().filter(Finding::open).toList();
    if (!open.isEmpty()) {
      accept(open);
    }
  }

  private void accept(List<Finding> findings) {
    model.write(
        () -> model.desk().accept(findings),
        FigureWords.counted("month.accepted", findings.size()),
        () -> {});
  }
}
