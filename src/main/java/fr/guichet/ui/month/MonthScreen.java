package fr.guichet.ui.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.check.Check;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Paperwork;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.month.figures.FiguresPane;
import fr.guichet.ui.month.figures.FiguresPaper;
import fr.guichet.ui.month.finding.FindingsPane;
import fr.guichet.ui.month.finding.Mending;
import fr.guichet.ui.month.finding.SincePane;
import fr.guichet.ui.month.model.ClosingModel;
import fr.guichet.ui.month.model.ExportModel;
import fr.guichet.ui.month.model.MonthModel;
import fr.guichet.ui.month.model.MonthModel.Part;
import fr.guichet.ui.month.model.MonthWords;
import fr.guichet.ui.month.model.ReportModel;
import java.util.List;
import java.util.function.BiConsumer;
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

  private final MonthModel model;
  private final ExportModel export;
  private final ClosingModel closing;
  private final ReportModel report;
  private final FileChoices files;
  private final Paperwork papers;
  private final MonthHeader header;
  private final StepsPane steps;
  private final FiguresPane figures = new FiguresPane();
  private final FindingsPane findings;
  private final ReportPane reportPane;
  private final SincePane since;
  private final StackPane stepsCard;
  private final StackPane middle = new StackPane();
  private final BorderPane body = new BorderPane();
  private final StackPane question = new StackPane();
  private final VBox view;
  private final Shortcuts keys = new Shortcuts();
  private Check last;
  private boolean narrow;
  private boolean stepsFirst = true;

  public MonthScreen(
      MonthModel model, ExportModel export, FileChoices files, Paperwork papers, Mending mending) {
    this.model = model;
    this.export = export;
    this.files = files;
    this.papers = papers;
    closing = new ClosingModel(model);
    report = new ReportModel(model, MonthScreen::copy);
    var actions =
        new MonthHeader.Actions(
            this::toReport, this::print, this::export, this::close, this::reopen);
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
    view = new VBox(12, header, question, new ExportStrip(export), body);
    view.setPadding(new Insets(12, 18, 12, 18));
    view.getStylesheets()
        .add(MonthScreen.class.getResource("/fr/guichet/ui/month.css").toExternalForm());
    Shown.show(question, false);
    bindKeys();
    model.page().subscribe(this::show);
    model.part().subscribe(this::place);
    view.sceneProperty()
        .flatMap(Scene::widthProperty)
        .orElse(0)
        .subscribe(width -> narrow(width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_BOTH));
  }

  private void bindKeys() {
    keys.on("Alt+Left", model::previous)
        .on("Page Up", model::previous)
        .on("Alt+Right", model::next)
        .on("Page Down", model::next)
        .on("Shortcut+B", this::toReport)
        .on("Shortcut+P", this::print)
        .on("Shortcut+E", this::export)
        .on("Shortcut+Shift+E", this::exportAs)
        .on("Shortcut+K", this::closeOrReopen)
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
      steps.focus(last);
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

  private void narrow(boolean now) {
    narrow = now;
    header.narrow(now);
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

  // --- what keys and buttons do

  /** Straight to where it usually goes; what is left to look at is told before. */
  private void export() {
    MonthPage page = model.page().get();
    if (export.exporting().get() != null || page == null) {
      return;
    }
    if (page.clean() || page.view().closed() || model.isPresent()) {
      export.export();
      return;
    }
    var asked =
        new Messages.Question(
            text("month.export.left.title"),
            MonthWords.counted("month.export.left", page.open()),
            text("month.export.anyway"),
            false);
    model.messages().ask(asked, export::export);
  }

  /** The figures that are shown, as a PDF. */
  private void print() {
    MonthPage page = model.page().get();
    if (page != null) {
      var paper = new FiguresPaper(page, model.zone());
      model.beside(
          () -> papers.print(paper.of(model.desk().site(), model.desk().order())),
          file -> model.messages().done(text("paper.written", file)));
    }
  }

  private void exportAs() {
    if (export.exporting().get() == null) {
      List<FileChoices.Kind> kinds =
          export.formats().stream()
              .map(format -> new FileChoices.Kind(text("month.export.kind." + format), format))
              .toList();
      files.toWrite(text("month.export.title"), kinds, export.proposed()).ifPresent(export::export);
    }
  }

  private void closeOrReopen() {
    if (closing.closed()) {
      reopen();
    } else {
      close();
    }
  }

  private void close() {
    if (!closing.refusal().isEmpty() || !closing.asksReason()) {
      closing.close();
      return;
    }
    askReason(
        text("month.close.title", DateWords.month(model.month().get())),
        text("month.close"),
        closing.behind(),
        closing::close);
  }

  private void reopen() {
    if (!closing.closed() || !closing.refusal().isEmpty()) {
      return;
    }
    askReason(
        text("month.reopen.title", DateWords.month(model.month().get())),
        text("month.reopen"),
        text("month.reopen.hint"),
        closing::reopen);
  }

  /**
   * @param done takes the reason, and what follows once it is kept
   */
  private void askReason(
      String title, String action, String hint, BiConsumer<String, Runnable> done) {
    var form = new FieldsForm[1];
    form[0] = new FieldsForm(title, action, () -> reasonGiven(form[0], done), this::closeQuestion);
    form[0].add(text("month.reopen.reason"), "").hint(hint);
    form[0].getStyleClass().add("card");
    question.getChildren().setAll(form[0]);
    Shown.show(question, true);
    question.applyCss();
    form[0].focus();
  }

  private void reasonGiven(FieldsForm form, BiConsumer<String, Runnable> done) {
    if (form.value(0).isEmpty()) {
      form.wrong(0, text("closing.noReason"));
    } else {
      done.accept(form.value(0), this::closeQuestion);
    }
  }

  private void closeQuestion() {
    question.getChildren().clear();
    Shown.show(question, false);
    steps.focus(last);
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
      steps.focus(last);
    }
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
