package fr.guichet;

import fr.guichet.desk.Demonstration;
import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.BackupWords;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Restoring;
import fr.guichet.protection.Restoring.Restored;
import fr.guichet.ui.kit.Background;
import fr.guichet.ui.kit.FileChoices;
import fr.guichet.ui.kit.Messages;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.kit.WindowFileChoices;
import fr.guichet.ui.setup.Installation;
import fr.guichet.ui.setup.SetupModel;
import fr.guichet.ui.setup.SetupScreen;
import fr.guichet.ui.shell.TroubleView;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Shows what the data folder allows: the counter, the first start, or why it cannot start. */
final class ProgramWindow implements AutoCloseable {

  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;
  private static final int LEAST_WIDTH = 640;
  private static final int LEAST_HEIGHT = 480;

  private final Stage stage;
  private final Path folder;
  private final Clock clock;
  private final FileChoices files;
  private final Background background;
  private Consumer<Throwable> trouble = this::cannotStart;
  private Premises premises;
  private Office office;

  ProgramWindow(Stage stage, Path folder, Clock clock) {
    this.stage = stage;
    this.folder = folder;
    this.clock = clock;
    this.files = new WindowFileChoices(() -> stage);
    this.background = Background.start(problem -> trouble.accept(problem));
    stage.setTitle(Texts.text("app.title"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
  }

  /** Shows the window as soon as it is known what to show. */
  void open() {
    background.run(this::enter, this::entered, this::cannotStart);
  }

  /** For tests: what was begun in the background. */
  Background background() {
    return background;
  }

  /** The desk, if the site is there. */
  private Optional<Desk> enter() {
    premises = Premises.enter(folder, clock);
    return premises.hasSite() ? Optional.of(premises.desk()) : Optional.empty();
  }

  private void entered(Optional<Desk> desk) {
    desk.ifPresentOrElse(this::openOffice, this::openSetup);
  }

  private void openOffice(Desk desk) {
    Workplace workplace = premises.workplace();
    var backups = new BackupsOfFile(workplace.safekeeping(), workplace.verification());
    office = new Office(desk, background, backups, this::restore);
    trouble = office::trouble;
    workplace.watch(office.watch());
    stage.setTitle(Texts.text("app.titleOfSite", desk.duty().site().name()));
    show(office.view());
    office.open(workplace.exports(), files);
  }

  private void openSetup() {
    var model = new SetupModel(installation(), background, this::installed);
    var setup = new SetupScreen(model, files);
    show(setup.view());
    setup.opened();
  }

  private void installed() {
    background.run(premises::desk, this::openOffice, this::cannotStart);
  }

  private Installation installation() {
    return new Installation() {
      @Override
      public void install(NewSite site) {
        premises.make(workplace -> workplace.setup().install(site));
      }

      @Override
      public void discover() {
        premises.make(
            workplace -> workplace.demonstration().make(Demonstration.MONTHS, Demonstration.SEED));
      }
    };
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
        () -> new Restoring(folder, clock).restoreAlone(backup.file(), Premises.owner(clock)),
        _ -> open(),
        this::cannotStart);
  }

  /** Brings a backup back while the window is open; it goes on with what is then there. */
  private void restore(Backup backup) {
    office.close();
    background.run(
        () -> premises.restore(backup.file()),
        restored -> reopen(messages -> messages.done(words(restored))),
        problem -> reopen(messages -> messages.trouble(problem)));
  }

  private static String words(Restored restored) {
    String kept = restored.keptAs().map(Path::getFileName).map(Path::toString).orElse("");
    return Texts.text("backup.restored", BackupWords.holds(restored.contents()), kept);
  }

  private void reopen(Consumer<Messages> tell) {
    background.run(
        premises::desk,
        desk -> {
          openOffice(desk);
          tell.accept(office.messages());
        },
        this::cannotStart);
  }

  private void retry() {
    leave();
    open();
  }

  private void show(Parent root) {
    if (stage.getScene() == null) {
      var scene = new Scene(root, WIDTH, HEIGHT);
      Theme.follow(scene);
      stage.setScene(scene);
      stage.show();
    } else {
      stage.getScene().setRoot(root);
    }
  }

  private void leave() {
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
