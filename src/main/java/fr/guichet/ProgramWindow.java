package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.BackupWords;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Strength;
import fr.guichet.protection.backup.Restoring;
import fr.guichet.protection.backup.Restoring.Restored;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Printing;
import fr.guichet.ui.kit.file.WindowFileChoices;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.setup.SetupModel;
import fr.guichet.ui.setup.SetupScreen;
import fr.guichet.ui.shell.TroubleView;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Shows what the data folder allows: the counter, the first start, or why it cannot start. */
final class ProgramWindow implements AutoCloseable {

  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;
  private static final int LEAST_WIDTH = 640;
  private static final int LEAST_HEIGHT = 480;

  private final Stage stage;
  private final Path folder;
  private final Clock clock;
  private final Strength strength;
  private final FileChoices files;
  private final PostDisplay display;
  private final Background background;
  private Consumer<Throwable> trouble = this::cannotStart;
  private Premises premises;
  private Office office;
  private Guard guard;
  private BandWindow band;

  /** Until the site that it made is open; null where there was one. */
  private FirstStart firstStart;

  ProgramWindow(Stage stage, Path folder, Clock clock, Strength strength) {
    this(stage, folder, clock, strength, new WindowFileChoices(() -> stage));
  }

  /** The same with another way to choose files. */
  ProgramWindow(Stage stage, Path folder, Clock clock, Strength strength, FileChoices files) {
    this.stage = stage;
    this.folder = folder;
    this.clock = clock;
    this.strength = strength;
    this.files = files;
    this.background = Background.start(problem -> trouble.accept(problem));
    Theme.prepare();
    this.display = new PostDisplay(folder, background::show);
    stage.setTitle(Texts.text("app.title"));
    stage.setOnCloseRequest(this::closing);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
  }

  /** Asks for a password at once where there is a file; what else there is to show waits for it. */
  void open() {
    Entrance entrance = entrance(_ -> {});
    boolean holdsFile = new DataFolder(folder).holdsDatabase();
    Runnable opened = holdsFile ? entrance.greet() : entrance::open;
    background.run(this::enter, hasSite -> entered(hasSite, opened), this::cannotStart);
    background.run(ProgramWindow::icons, stage.getIcons()::setAll);
  }

  /** What the system shows of the window, in two sizes. */
  private static List<Image> icons() {
    return Stream.of(48, 256)
        .map(size -> "/fr/guichet/icon/guichet-" + size + ".png")
        .map(name -> new Image(ProgramWindow.class.getResource(name).toExternalForm()))
        .toList();
  }

  /** What was begun in the background. */
  Background background() {
    return background;
  }

  /** Whether the site is there. */
  private boolean enter() {
    premises = Premises.enter(folder, clock, strength);
    return premises.hasSite();
  }

  private void entered(boolean hasSite, Runnable opened) {
    if (hasSite) {
      opened.run();
    } else {
      openSetup();
    }
  }

  /**
   * @param tell what the window says once somebody is in
   */
  private Entrance entrance(Consumer<Messages> tell) {
    return new Entrance(
        () -> premises.workplace().accounts(),
        background,
        this::show,
        Printing.over(() -> stage),
        () -> openDesk(tell));
  }

  private void openDesk(Consumer<Messages> tell) {
    background.run(
        premises::desk,
        desk -> {
          openOffice(desk);
          tell.accept(office.messages());
        },
        this::cannotStart);
  }

  private void openOffice(Desk desk) {
    Workplace workplace = premises.workplace();
    var backups = new BackupsOfFile(workplace.safekeeping(), workplace.verification());
    office =
        new Office(
            desk, workplace.accounts(), background, workplace.exports(), backups, this::restore);
    trouble = office::trouble;
    workplace.watch(office.watch());
    stage.setTitle(Texts.text("app.titleOfSite", desk.duty().site().name()));
    show(office.view());
    office.open(files, Printing.over(() -> stage), display);
    background.run(workplace.updates()::news, office::tellNews);
    guard = new Guard(office, entrance(_ -> {}), this::show);
    guard.watch();
    openBand();
    if (firstStart != null && firstStart.isDemonstration()) {
      office.firstVisit();
    }
    firstStart = null;
  }

  /**
   * What an open counter still holds unsaved is asked about; under the veil it is told, since only
   * who lifts it may give it up. So it is over a lock where it would not come back.
   */
  private void closing(WindowEvent event) {
    boolean open = office != null && stage.getScene().getRoot() == office.view();
    boolean veiled = guard != null && guard.isVeiled();
    boolean locked = guard != null && guard.isLocked();
    if ((open || veiled) && office.holdsUnsaved() || locked && office.holdsUnkept()) {
      event.consume();
      backFromBand();
      if (veiled || locked) {
        guard.tellUnsaved();
      } else {
        office.mayClose(stage::close);
      }
    }
  }

  /** What is asked in a window that the bandeau put away is seen by nobody. */
  private void backFromBand() {
    if (band != null && band.isOpen()) {
      band.close();
    }
  }

  private void openBand() {
    band = new BandWindow(stage, office.band(() -> band.close()), display);
    watched(band.stage().getScene());
    office.bandWith(band::open);
    guard.onLock(band::close);
  }

  private void openSetup() {
    firstStart = new FirstStart(premises, entrance(_ -> {}));
    var model = new SetupModel(firstStart, background, firstStart::installed);
    var setup = new SetupScreen(model, files);
    show(setup.view());
    setup.opened();
  }

  private void cannotStart(Throwable problem) {
    Failure failure =
        problem instanceof Failure known
            ? known
            : new Failure(Kind.OTHER, Texts.text("failure.OTHER"), problem);
    TroubleView view = new TroubleView(failure, this::retry, stage::close);
    show(view.view());
    if (failure.kind() == Kind.DAMAGED) {
      background.run(
          () -> new Restoring(folder, clock).all(),
          backups -> view.offer(backups, clock.getZone(), this::restoreFirst));
    }
  }

  /** Brings a backup back where the file cannot be opened. */
  private void restoreFirst(Backup backup) {
    leave();
    background.run(
        () -> new Restoring(folder, clock).restoreAlone(backup.file(), Premises.owner(clock), ""),
        _ -> open(),
        this::cannotStart);
  }

  /** Brings a backup back while the window is open; it goes on with what is then there. */
  private void restore(Backup backup) {
    office.close();
    String agent = office.whoServes().id();
    unguarded();
    background.run(
        () -> premises.restore(backup.file(), agent),
        restored -> reopen(messages -> messages.done(words(restored))),
        problem -> reopen(messages -> messages.trouble(problem)));
  }

  private static String words(Restored restored) {
    String kept = restored.keptAs().map(Path::getFileName).map(Path::toString).orElse("");
    return Texts.text("backup.restored", BackupWords.holds(restored.contents()), kept);
  }

  /** The passwords are those of the file that is there now. */
  private void reopen(Consumer<Messages> tell) {
    trouble = this::cannotStart;
    entrance(tell).open();
  }

  private void retry() {
    leave();
    open();
  }

  private void show(Parent root) {
    if (stage.getScene() == null) {
      var scene = new Scene(root, WIDTH, HEIGHT);
      display.dress(scene);
      watched(scene);
      stage.setScene(scene);
      stage.show();
    } else {
      stage.getScene().setRoot(root);
    }
  }

  private void watched(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, this::saw);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void saw(InputEvent event) {
    if (guard != null) {
      guard.saw(event);
    }
  }

  private void pressed(KeyEvent event) {
    if (guard != null && guard.takes(event)) {
      event.consume();
    }
  }

  /** For tests: exchanges with the other posts, as each minute. */
  void unite() {
    office.unite();
  }

  /** For tests: looks whether another day has begun, as it does by itself. */
  void lookAtDay() {
    office.lookAtDay();
  }

  /** For tests: what watches over an open counter. */
  Guard guard() {
    return guard;
  }

  /** For tests: the entry field alone, above other windows. */
  BandWindow band() {
    return band;
  }

  /** For tests: what the open counter works with. */
  Desk desk() {
    return office.desk();
  }

  private void unguarded() {
    if (band != null) {
      band.leave();
      band = null;
    }
    if (guard != null) {
      guard.close();
      guard = null;
    }
  }

  private void leave() {
    unguarded();
    if (office != null) {
      office.close();
      office = null;
    }
    if (premises != null) {
      premises.close();
      premises = null;
    }
  }

  /** Lets what was begun finish, backs up what no backup has, then gives the folder back. */
  @Override
  public void close() {
    unguarded();
    if (office != null) {
      office.close();
    }
    background.close();
    if (premises != null) {
      backUpAtTheEnd();
    }
    leave();
  }

  /** The window is gone: what goes wrong now is found again, and told, at the next start. */
  private void backUpAtTheEnd() {
    try {
      premises.backUpAtTheEnd();
    } catch (Failure e) {
      System.getLogger("fr.guichet").log(Level.WARNING, "No backup on closing", e);
    }
  }
}
