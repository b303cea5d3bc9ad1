package fr.guichet.ui.dashboard;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.card.CardPicture;
import fr.guichet.ui.dashboard.card.CardView;
import fr.guichet.ui.dashboard.card.CardsPane;
import fr.guichet.ui.dashboard.chart.Behind;
import fr.guichet.ui.dashboard.chart.DashboardWords;
import fr.guichet.ui.dashboard.chart.Mark;
import fr.guichet.ui.dashboard.chart.MarkNode;
import fr.guichet.ui.dashboard.content.ChannelContent;
import fr.guichet.ui.dashboard.content.GrowthContent;
import fr.guichet.ui.dashboard.content.HoursContent;
import fr.guichet.ui.dashboard.content.NotTakenContent;
import fr.guichet.ui.dashboard.content.ObstacleContent;
import fr.guichet.ui.dashboard.content.OutageContent;
import fr.guichet.ui.dashboard.content.PartnerContent;
import fr.guichet.ui.dashboard.content.TrendContent;
import fr.guichet.ui.dashboard.content.WaitContent;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.file.Paperwork;
import fr.guichet.ui.kit.key.Shortcuts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** « Tableau de bord »: what works and what stands in the way, over any period. */
public final class DashboardScreen implements Screen {

  private static final int CARDS = 9;

  private final DashboardModel model;
  private final Overlay overlay;
  private final Beyond beyond;
  private final Paperwork papers;
  private final DashboardHeader header;
  private final List<CardView> cards;
  private final CardsPane pane;
  private final ScrollPane scroll;
  private final Label explanation = new Label();
  private final VBox view;
  private final Shortcuts keys = new Shortcuts();
  private int last;

  /**
   * @param overlay where it asks for days
   * @param beyond where figures lead to
   * @param papers writes pictures and papers
   */
  public DashboardScreen(DashboardModel model, Overlay overlay, Beyond beyond, Paperwork papers) {
    this.model = model;
    this.overlay = overlay;
    this.beyond = beyond;
    this.papers = papers;
    header =
        new DashboardHeader(
            model, new DashboardHeader.Actions(this::askDays, this::picture, this::printAll));
    cards = Stream.generate(() -> new CardView(this::open, this::printOne)).limit(CARDS).toList();
    pane = new CardsPane(cards);
    scroll = new ScrollPane(pane);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("dashboard-scroll");
    scroll.viewportBoundsProperty().subscribe(bounds -> pane.room().set(bounds.getHeight()));
    var reading = new Label(text("dashboard.reading"), Icon.INFORMATION.node());
    reading.getStyleClass().add("muted");
    reading.visibleProperty().bind(pane.visibleProperty().not());
    var place = new StackPane(scroll, reading);
    place.setMinHeight(0);
    VBox.setVgrow(place, Priority.ALWAYS);
    explanation.getStyleClass().add("explanation");
    explanation.setWrapText(true);
    explanation.setMaxWidth(Double.MAX_VALUE);
    view = new VBox(10, header, place, explanation);
    view.setPadding(new Insets(12, 18, 8, 18));
    view.getStylesheets()
        .add(DashboardScreen.class.getResource("/fr/guichet/ui/dashboard.css").toExternalForm());
    pane.setVisible(false);
    bindKeys();
    model.figures().subscribe(this::show);
    view.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
  }

  private void bindKeys() {
    keys.on("Alt+Left", model::previous)
        .on("Alt+Right", model::next)
        .on("Shortcut+E", this::picture)
        .on("Shortcut+P", this::printAll)
        .on("Shortcut+Shift+P", this::printOne)
        .on("Esc", this::focusFirst);
    // Letters once typed: pressed, they would go on into the field that has the focus by then.
    view.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCharacter().toLowerCase(Locale.FRANCE)) {
      case "s" -> model.kind(Span.Kind.WEEK);
      case "m" -> model.kind(Span.Kind.MONTH);
      case "d" -> model.kind(Span.Kind.TWELVE_MONTHS);
      case "a" -> model.kind(Span.Kind.YEAR);
      case "p" -> askDays();
      case "t" -> turn();
      default -> {
        return;
      }
    }
    event.consume();
  }

  // --- what is shown

  private void show(DashboardFigures figures) {
    if (figures == null) {
      return;
    }
    boolean first = !pane.isVisible();
    List<CardContent> contents = contents(figures);
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).show(contents.get(i));
    }
    pane.setVisible(true);
    if (first) {
      focusLast();
    }
  }

  /** The cards in their order. */
  static List<CardContent> contents(DashboardFigures figures) {
    return List.of(
        new TrendContent(figures).card(),
        new ObstacleContent(figures).card(),
        new HoursContent(figures).card(),
        new PartnerContent(figures).card(),
        new GrowthContent(figures).card(),
        new ChannelContent(figures).card(),
        new OutageContent(figures).card(),
        new NotTakenContent(figures).card(),
        new WaitContent(figures).card());
  }

  /** The card that had the focus last. */
  private void focusLast() {
    view.applyCss();
    view.layout();
    cards.get(last).focus();
  }

  private void focusFirst() {
    last = 0;
    focusLast();
  }

  /** What has the focus is explained, and in sight. */
  private void focused(Node owner) {
    explanation.setText(
        owner instanceof MarkNode node ? node.mark().sentence() : text("dashboard.help"));
    if (Shown.isIn(owner, pane)) {
      reveal(owner);
    }
  }

  private void reveal(Node node) {
    cards.stream()
        .filter(card -> card.isFocusWithin() || card == node)
        .findFirst()
        .ifPresent(
            card -> {
              last = cards.indexOf(card);
              Bounds at = card.getBoundsInParent();
              double spare = pane.getHeight() - scroll.getViewportBounds().getHeight();
              double seen = scroll.getVvalue() * spare;
              if (spare > 0 && at.getMinY() < seen) {
                scroll.setVvalue(at.getMinY() / spare);
              } else if (spare > 0
                  && at.getMaxY() > seen + scroll.getViewportBounds().getHeight()) {
                scroll.setVvalue((at.getMaxY() - scroll.getViewportBounds().getHeight()) / spare);
              }
            });
  }

  // --- what keys and buttons do

  private void open(Mark mark) {
    explanation.setText(mark.sentence());
    String title = text("dashboard.led", DashboardWords.capital(mark.name()), mark.value());
    switch (mark.behind()) {
      case Behind.Nothing() -> {}
      case Behind.Entries(JournalQuery query) -> beyond.entries(title, query);
      case Behind.Promises() -> beyond.promises();
      case Behind.Appointments() -> beyond.appointments();
      case Behind.Listed listed -> ListedBox.open(overlay, title, listed);
    }
  }

  /** The chart of the card that had the focus last. */
  private void picture() {
    CardContent card = cards.get(last).content();
    if (card == null) {
      return;
    }
    if (!CardPicture.drawn(card)) {
      model.messages().done(text("dashboard.picture.none", card.title()));
      return;
    }
    model.beside(
        paper -> paper.picture(card),
        file -> text("dashboard.picture.done", file.getFileName(), file.getParent()),
        papers);
  }

  private void printAll() {
    print(cards);
  }

  private void printOne() {
    printOne(cards.get(last));
  }

  private void printOne(CardView card) {
    last = cards.indexOf(card);
    print(List.of(card));
  }

  /** Nothing before the first figures: cards have no content until then. */
  private void print(List<CardView> chosen) {
    if (model.figures().get() != null) {
      List<CardContent> contents = chosen.stream().map(CardView::content).toList();
      model.beside(
          paper -> paper.print(contents), file -> text("dashboard.print.done", file), papers);
    }
  }

  private void turn() {
    cards.stream().filter(Node::isFocusWithin).findFirst().ifPresent(CardView::turn);
  }

  private void askDays() {
    DaysForm.open(overlay, model.span().get().period(), model.today(), model::free, header::reset);
  }

  // --- the screen

  @Override
  public String helpPage() {
    return "tableau-de-bord";
  }

  @Override
  public String title() {
    return text("dashboard.title");
  }

  @Override
  public Icon icon() {
    return Icon.DASHBOARD;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void opened() {
    model.read();
    if (pane.isVisible()) {
      focusLast();
    }
  }

  @Override
  public void refreshed() {
    if (model.figures().get() != null) {
      model.read();
    }
  }

  @Override
  public Shortcuts shortcuts() {
    return keys;
  }
}
