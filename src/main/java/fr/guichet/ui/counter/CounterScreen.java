package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.day.Tally;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.day.DayLinePane;
import fr.guichet.ui.counter.day.DayModel;
import fr.guichet.ui.counter.day.TallyCard;
import fr.guichet.ui.counter.entry.Proposal;
import fr.guichet.ui.counter.expected.DueCard;
import fr.guichet.ui.counter.expected.ExpectedCard;
import fr.guichet.ui.counter.expected.ExpectedModel;
import fr.guichet.ui.counter.expected.OtherScreens;
import fr.guichet.ui.counter.field.ProposalList;
import fr.guichet.ui.counter.journal.JournalModel;
import fr.guichet.ui.counter.journal.JournalPane;
import fr.guichet.ui.counter.journal.Lead;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.counter.side.CounterPane;
import fr.guichet.ui.counter.side.CounterPanes;
import fr.guichet.ui.counter.side.SidePanel;
import fr.guichet.ui.counter.side.TodayCard;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.file.Paperwork;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Guichet: visits are logged here, in seconds. */
public final class CounterScreen implements Screen {

  private static final Duration TICK = Duration.seconds(15);

  private final CounterModel model;
  private final List<CounterPane> panes;
  private final Shortcuts shortcuts = new Shortcuts();
  private final InProgressBar bar;
  private final EntryPane entry;
  private final ProposalList proposals;
  private final SidePanel side;
  private final CounterLayout layout;
  private final Sight sight;
  private final StackPane view;
  private FirstVisit guide;
  private Consumer<Lead> leading = _ -> {};
  private BiPredicate<BegunForm, SiteDay> resuming = (_, _) -> false;
  private Runnable begins = () -> {};
  private Runnable greets = () -> {};
  private boolean idle = true;
  private final Timeline clock = new Timeline(new KeyFrame(TICK, _ -> tick()));

  /**
   * @param around the day's line, the journal and the like
   */
  CounterScreen(CounterModel model, Background background, CounterPanes around) {
    this.model = model;
    this.panes = around.all();
    bar = new InProgressBar(model);
    entry = new EntryPane(model, shortcuts);
    proposals = new ProposalList(model, entry.field());
    side = new SidePanel(model, new TodayCard(model.desk(), background), around.side());
    layout = new CounterLayout(around, bar, entry, side);
    sight = new Sight(model, layout, entry.field(), entry.lines());
    view = new StackPane(layout, proposals);
    view.getStylesheets()
        .add(CounterScreen.class.getResource("/fr/guichet/ui/counter.css").toExternalForm());
    shortcuts.on("Shortcut+I", layout::toggle);
    new HeldKeys(model).watch(view);
    Runnable first = () -> panes.forEach(CounterPane::backToFirst);
    new CounterKeys(model, entry.field(), shortcuts, first).register(view);
    panes.forEach(pane -> pane.register(shortcuts));
    model.onField(entry.field()::focus);
    model.onChange(this::refresh);
    model.onWritten(this::refreshed);
    clock.setCycleCount(Animation.INDEFINITE);
    refresh();
    model.start();
  }

  /**
   * The screen at the desk.
   *
   * @param browser opens an address in the system's browser
   * @param others where the counter leads to
   * @param papers prints the récapitulatif
   */
  public static CounterScreen of(
      Desk desk,
      Background background,
      Messages messages,
      Overlay overlay,
      Consumer<String> browser,
      OtherScreens others,
      Paperwork papers) {
    var model = new CounterModel(new EntryAtDesk(desk), background, browser);
    var day = new DayModel(desk, background, messages, model);
    var journal = new JournalModel(desk, background, messages, model);
    var expected = new ExpectedModel(desk, background, messages, model);
    var journalPane = new JournalPane(journal, overlay, model::toField);
    var dayLine = new DayLinePane(day, model::toField);
    var around =
        new CounterPanes(
            dayLine,
            journalPane,
            List.of(
                new ExpectedCard(expected),
                new DueCard(expected, others::followUps),
                new TallyCard(day)));
    var screen = new CounterScreen(model, background, around);
    screen.leading = journalPane::lead;
    screen.resuming = dayLine::resume;
    screen.shortcuts.on("Alt+P", () -> expected.handOver(overlay, others));
    var siteWords = new SiteWordsBox(desk, background, messages, overlay);
    model.onContact(
        proposal -> {
          switch (proposal) {
            case Proposal.Contact(var referent) -> siteWords.copy(referent);
            case Proposal.NewContact(var partner) -> siteWords.add(partner);
            default -> {}
          }
        });
    screen.shortcuts.on("Alt+C", () -> siteWords.open(model.subject()));
    screen.shortcuts.on("Shortcut+P", () -> journal.printLast(papers));
    screen.begins =
        () -> {
          messages.makeRoom();
          others.stay();
        };
    screen.greets = expected::greet;
    return screen;
  }

  /** A visit that was prepared elsewhere, such as the one of an appointment. */
  public void begin(VisitDraft visit) {
    model.begin(visit);
  }

  /** An entry found elsewhere, opened for correction. */
  public void correct(VisitEntry entry) {
    model.correct(entry);
  }

  /** The first time of a day, what the other left is said. */
  public void greet() {
    greets.run();
  }

  /** Entries that another screen asks to see; call it once the counter is shown. */
  public void lead(Lead lead) {
    leading.accept(lead);
  }

  /**
   * The line of a day that was begun before is open again.
   *
   * @return false where something else is being typed in its place
   * @throws IllegalArgumentException for what cannot be read; nothing is opened
   */
  public boolean resume(BegunForm begun, SiteDay day) {
    return resuming.test(begun, day);
  }

  /** A mark found elsewhere, to become a visit. */
  public void qualify(Tally tally) {
    String sign =
        model
            .desk()
            .catalogue()
            .partner(tally.partner())
            .map(partner -> partner.shortSign(tally.day()))
            .orElse("");
    model.qualify(tally, sign);
  }

  /**
   * Under the veil a visit can be entered, and nothing is told of any visitor; the view may stand
   * elsewhere meanwhile.
   */
  public void veil(boolean on) {
    model.veil(on);
    panes.forEach(CounterPane::backToFirst);
    layout.veil(on);
    entry.veil(on);
    refresh();
  }

  /** The window is locked: nothing that was looked for is kept. */
  public void forget() {
    panes.forEach(CounterPane::forget);
  }

  /** The entry field alone, on the same visit. */
  public BandPane band(Runnable back) {
    return new BandPane(model, back);
  }

  /**
   * @param open shows the bandeau in place of the window
   */
  public void onBand(Runnable open) {
    layout.band(open);
    shortcuts.on("Shortcut+B", open);
  }

  /** Shows the first visit step by step, above the card. */
  public void guide() {
    guide = new FirstVisit(model, this::endGuide);
    layout.guide(guide);
    entry.field().focus();
  }

  private void endGuide() {
    guide = null;
    layout.guide(null);
    entry.field().focus();
  }

  /** Takes the focus into the entry field. */
  public void focus() {
    entry.field().focus();
  }

  private void refresh() {
    boolean now = model.entry().idle();
    if (idle && !now) {
      begins.run();
    }
    idle = now;
    bar.refresh();
    entry.refresh();
    proposals.refresh();
    side.refresh();
    sight.refresh();
    if (guide != null) {
      guide.refresh();
    }
  }

  private void tick() {
    bar.refresh();
    entry.tick();
  }

  @Override
  public String title() {
    return text("counter.title");
  }

  @Override
  public Icon icon() {
    return Icon.COUNTER;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void opened() {
    clock.play();
    refreshed();
    entry.field().focus();
  }

  @Override
  public void left() {
    clock.stop();
  }

  @Override
  public boolean atRest() {
    return model.entry().idle()
        && model.proposals().isEmpty()
        && panes.stream().allMatch(CounterPane::atRest);
  }

  @Override
  public List<String> unsaved() {
    return panes.stream().flatMap(pane -> pane.unsaved().stream()).toList();
  }

  @Override
  public boolean keepsUnsaved() {
    return panes.stream().allMatch(pane -> pane.unsaved().isEmpty() || pane.keepsUnsaved());
  }

  @Override
  public void giveUp() {
    panes.forEach(CounterPane::giveUp);
  }

  @Override
  public void putAside() {
    panes.forEach(CounterPane::putAside);
  }

  @Override
  public void discreet(boolean on) {
    panes.forEach(pane -> pane.discreet(on));
  }

  @Override
  public void refreshed() {
    model.renew();
    side.read();
    panes.forEach(CounterPane::refreshed);
  }

  @Override
  public Shortcuts shortcuts() {
    return shortcuts;
  }
}
