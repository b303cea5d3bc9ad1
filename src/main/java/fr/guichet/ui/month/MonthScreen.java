package fr.guichet.ui.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.check.Check;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Paperwork;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.month.figures.FiguresPane;
import fr.guichet.ui.month.finding.FindingsPane;
import fr.guichet.ui.month.finding.Mending;
import fr.guichet.ui.month.finding.SincePane;
import fr.guichet.ui.month.model.ClosingModel;
import fr.guichet.ui.month.model.ExportModel;
import fr.guichet.ui.month.model.MonthModel;
import fr.guichet.ui.month.model.MonthModel.Part;
import fr.guichet.ui.month.model.ReportModel;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** « Mois »: verify, read, close and export a month, step by step. */
public final class MonthScreen implements Screen {

  /** Below this width of the window the steps and what they open take turns. */
  private static final double ROOM_FOR_BOTH = 1100;

  /** Below this width the buttons stand under the month. */
  private static final double ROOM_FOR_BUTTONS = 1280;

  private final MonthModel model;
  private final ExportModel export;
  private final ReportModel report;
  private final Exports exports;
  private final MonthHeader header;
  private final StepsPane steps;
  private final FiguresPane figures = new FiguresPane();
  private final FindingsPane findings;
  private final ReportPane reportPane;
  private final SincePane since;
  private final StackPane stepsCard;
  private final StackPane middle = new StackPane();
  private final BorderPane body = new BorderPane();
  private final ClosingPane asking;
  private final VBox view;
  private final Shortcuts keys = new Shortcuts();
  private Check last;
  private boolean narrow;
  private boolean stepsFirst = true;

  public MonthScreen(
      MonthModel model, ExportModel export, FileChoices files, Paperwork papers, Mending mending) {
    this.model = model;
    this.export = export;
    exports = new Exports(model, export, files, papers);
    var closing = new ClosingModel(model);
    asking = new ClosingPane(model, closing, this::toLast);
    report = new ReportModel(model, MonthScreen::copy);
    var actions =
        new MonthHeader.Actions(
            this::toReport,
            exports::print,
            exports::export,
            exports::exportAs,
            asking::close,
            asking::reopen);
    header = new MonthHeader(model, export, closing, actions);
    steps = new StepsPane(model);
    findings = new FindingsPane(model, mending, this::toSteps);
    reportPane = new ReportPane(report, this::toSteps);
    since = new SincePane(this::toSteps);
    stepsCard = new StackPane(steps);
    stepsCard.getStyleClass().addAll("card", "detail-card");
    stepsCard.setMinWidth(StepsPane.WIDTH);
    stepsCard.setMaxWidth(StepsPane.WIDTH);
    BorderPane.setMargin(stepsCard, new Insets(0, 14, 0, 0));
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    view = new VBox(12, header, asking, new ExportStrip(export), body);
    view.setPadding(new Insets(12, 18, 12, 18));
    view.getStylesheets()
        .add(MonthScreen.class.getResource("/fr/guichet/ui/month.css").toExternalForm());
    bindKeys();
    model.page().subscribe(this::show);
    model.part().subscribe(this::place);
    view.sceneProperty()
        .flatMap(Scene::widthProperty)
        .orElse(0)
        .subscribe(width -> lay(width.doubleValue()));
  }

  private void bindKeys() {
    keys.on("Alt+Left", model::previous)
        .on("Page Up", model::previous)
        .on("Alt+Right", model::next)
        .on("Page Down", model::next)
        .on("Shortcut+B", this::toReport)
        .on("Shortcut+P", exports::print)
        .on("Shortcut+E", exports::export)
        .on("Shortcut+Shift+E", exports::exportAs)
        .on("Shortcut+K", asking::closeOrReopen)
        .on("Shortcut+D", () -> openPart(Part.SINCE))
        .on("Shortcut+O", export::open)
        .on("Shortcut+Z", this::undo)
        .on("Esc", this::escape);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::monthKeys);
  }

  /** Lists would scroll by pages: here these keys choose the month. */
  private void monthKeys(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_UP, PAGE_DOWN -> keys.handle(event);
      default -> {}
    }
  }

  private static void copy(String figure) {
    var content = new ClipboardContent();
    content.putString(figure);
    Clipboard.getSystemClipboard().setContent(content);
  }

  // --- what is shown

  private void show(MonthPage page) {
    boolean inSteps = Shown.hasFocus(steps);
    steps.show(page);
    figures.show(page);
    model.opened().ifPresent(findings::show);
    if (page != null && page.since() != null) {
      since.show(page.since());
    }
    reportPane.show();
    if (page != null && model.part().get() == Part.SINCE && page.since() == null) {
      model.show(Part.FIGURES);
    }
    if (page == null) {
      stepsFirst |= inSteps;
    } else if (inSteps || stepsFirst) {
      stepsFirst = false;
      toLast();
    }
  }

  /** Puts what a step opened beside the steps, or in their place. */
  private void place(Part part) {
    if (part == null) {
      return;
    }
    Region shown =
        switch (part) {
          case CHECK -> findings;
          case FIGURES -> figures;
          case REPORT -> reportPane;
          case SINCE -> since;
        };
    middle.getChildren().setAll(shown);
    // What joins the scene with its skin cannot take the focus before
    lay(true);
    middle.applyCss();
    switch (part) {
      case CHECK -> openFindings();
      case REPORT -> {
        report.read();
        reportPane.focus();
      }
      case SINCE -> since.focus();
      case FIGURES -> {}
    }
  }

  private void openFindings() {
    findings.restart();
    model.opened().map(MonthCheck::check).ifPresent(check -> last = check);
    model.opened().ifPresent(findings::show);
    findings.focus();
  }

  private void lay(double width) {
    header.narrow(width > 0 && width < ROOM_FOR_BUTTONS);
    narrow(width > 0 && width < ROOM_FOR_BOTH);
  }

  private void narrow(boolean now) {
    narrow = now;
    stepsCard.setMaxWidth(now ? Double.MAX_VALUE : StepsPane.WIDTH);
    lay(model.part().get() != Part.FIGURES);
  }

  /** In a narrow window the steps and what they open take turns. */
  private void lay(boolean opened) {
    boolean stepsOnly = narrow && !(opened && model.page().get() != null);
    // A node stands in one place at a time
    body.setCenter(null);
    body.setLeft(narrow ? null : stepsCard);
    body.setCenter(stepsOnly ? stepsCard : middle);
  }

  private void toSteps() {
    if (model.part().get() != Part.FIGURES) {
      model.show(Part.FIGURES);
    }
    lay(false);
    steps.applyCss();
    toLast();
  }

  private void toLast() {
    steps.focus(last);
  }

  private void escape() {
    if (export.exporting().get() != null) {
      export.cancel();
    } else {
      toSteps();
    }
  }

  private void openPart(Part part) {
    MonthPage page = model.page().get();
    boolean gained = page != null && page.since() != null && !page.since().nothing();
    if (part != Part.SINCE || gained) {
      model.show(part);
    }
  }

  private void toReport() {
    if (model.page().get() != null) {
      model.show(Part.REPORT);
    }
  }

  private void undo() {
    model.ask(
        () -> model.desk().undo(),
        undone -> {
          model.messages().done(undone);
          model.read();
        });
  }

  // --- the screen

  @Override
  public String helpPage() {
    return "mois";
  }

  @Override
  public String title() {
    return text("month.title");
  }

  @Override
  public Icon icon() {
    return Icon.MONTH;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void opened() {
    model.read();
    if (model.part().get() == Part.CHECK) {
      findings.focus();
    } else {
      stepsFirst = true;
      toLast();
    }
  }

  @Override
  public List<String> unsaved() {
    return findings.unsaved();
  }

  @Override
  public boolean keepsUnsaved() {
    return findings.keepsUnsaved();
  }

  @Override
  public void giveUp() {
    findings.giveUp();
  }

  @Override
  public void putAside() {
    findings.putAside();
  }

  @Override
  public void refreshed() {
    if (model.page().get() != null) {
      model.read();
    }
  }

  @Override
  public Shortcuts shortcuts() {
    return keys;
  }
}
