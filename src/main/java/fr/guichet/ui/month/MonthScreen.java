package fr.guichet.ui.month;

import fr.guichet.model.closing.Mend;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.FileChoices;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.Shortcuts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** « Mois »: the figures of a month, the same as in its file, and the export. */
public final class MonthScreen implements Screen {

  /** What the figures need beside what is verified. */
  private static final double ROOM = 1360;

  private static final double ABOVE = 150;

  private static final double GAP = 14;

  private final MonthModel model;
  private final FileChoices files;
  private final MonthHeader header;
  private final FigureCards cards = new FigureCards();
  private final FiguresTable table = new FiguresTable();
  private final Label aside = new Label();
  private final StackPane tableCard = new StackPane(table);
  private final VBox empty = new VBox(8);
  private final VBox view;
  private final Shortcuts keys = new Shortcuts();

  public MonthScreen(MonthModel model, FileChoices files, Consumer<Mend> mend) {
    this.model = model;
    this.files = files;
    header = new MonthHeader(model, this::export);
    aside.getStyleClass().addAll("muted", "small");
    tableCard.getStyleClass().addAll("card", "table-card");
    empty.getStyleClass().add("card");
    empty.setAlignment(Pos.CENTER);
    var figures = new VBox(12, cards, aside, tableCard, empty);
    var pane = new ClosingPane(model, mend);
    var middle = new BorderPane(figures);
    VBox.setVgrow(middle, Priority.ALWAYS);
    figures.setMinWidth(0);
    view = new VBox(12, header, new ExportStrip(model), middle);
    view.widthProperty().subscribe(width -> arrange(middle, pane, width.doubleValue()));
    view.setPadding(new Insets(12, 18, 12, 18));
    VBox.setVgrow(tableCard, Priority.ALWAYS);
    VBox.setVgrow(empty, Priority.ALWAYS);
    bindKeys();
    model.figures().subscribe(this::show);
  }

  /** What is verified stands beside the figures, or above them where all columns need the width. */
  private static void arrange(BorderPane middle, ClosingPane pane, double width) {
    boolean beside = width >= ROOM;
    middle.getChildren().remove(pane);
    if (beside) {
      middle.setLeft(pane);
    } else {
      middle.setTop(pane);
    }
    pane.setMinWidth(beside ? ClosingPane.WIDTH : 0);
    pane.setMaxWidth(beside ? ClosingPane.WIDTH : Double.MAX_VALUE);
    pane.setPrefHeight(beside ? Region.USE_COMPUTED_SIZE : ABOVE);
    BorderPane.setMargin(pane, beside ? new Insets(0, GAP, 0, 0) : new Insets(0, 0, GAP, 0));
  }

  private void bindKeys() {
    keys.on("Alt+Left", model::previous)
        .on("Page Up", model::previous)
        .on("Alt+Right", model::next)
        .on("Page Down", model::next)
        .on("Shortcut+E", this::export)
        .on("Shortcut+K", model::close)
        .on("Shortcut+O", model::openExported)
        .on("Esc", model::cancelExport);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::monthKeys);
  }

  /** The table would scroll by pages: here these keys choose the month. */
  private void monthKeys(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_UP, PAGE_DOWN -> keys.handle(event);
      default -> {}
    }
  }

  private void export() {
    if (model.exporting().get() == null) {
      var kind = new FileChoices.Kind(Texts.text("month.export.kind"), "xlsx");
      files
          .toWrite(Texts.text("month.export.title"), kind, model.proposed())
          .ifPresent(model::export);
    }
  }

  private void show(MonthFigures figures) {
    boolean some = figures != null && figures.totals().visits() > 0;
    shown(cards, some);
    shown(tableCard, some);
    shown(empty, figures != null && !some);
    shown(aside, false);
    if (some) {
      cards.show(figures);
      table.show(figures);
      showAside(figures);
    } else if (figures != null) {
      showEmpty(figures);
    }
  }

  private void showAside(MonthFigures figures) {
    List<String> words = new ArrayList<>();
    if (figures.toQualify() > 0) {
      words.add(MonthWords.counted("month.toQualify", figures.toQualify()));
    }
    if (figures.notTaken() > 0) {
      words.add(MonthWords.counted("month.notTaken", figures.notTaken()));
    }
    aside.setText(String.join(" · ", words));
    shown(aside, !words.isEmpty());
  }

  private void showEmpty(MonthFigures figures) {
    var title = new Label(Texts.text("month.empty", figures.period().words()));
    title.getStyleClass().add("h2");
    var help = new Label(Texts.text("month.empty.help"));
    help.getStyleClass().add("muted");
    help.setWrapText(true);
    empty.getChildren().setAll(title, help);
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  @Override
  public String title() {
    return Texts.text("month.title");
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
    header.focus();
  }

  @Override
  public Shortcuts shortcuts() {
    return keys;
  }
}
