package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.desk.account.Accounts;
import fr.guichet.model.News;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Texts;
import fr.guichet.papers.HelpFiles;
import fr.guichet.papers.NamedFiles;
import fr.guichet.papers.PaperFiles;
import fr.guichet.papers.SystemOpener;
import fr.guichet.storage.file.WriteWatch;
import fr.guichet.ui.counter.BandPane;
import fr.guichet.ui.counter.CounterScreen;
import fr.guichet.ui.kit.Backups;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Printing;
import fr.guichet.ui.kit.key.KeyNames;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.ManagersOnly;
import fr.guichet.ui.settings.backups.BackupsModel;
import fr.guichet.ui.shell.DayTurn;
import fr.guichet.ui.shell.Shell;
import fr.guichet.ui.shell.ShellModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** An open counter: the window's inside and what goes on in it while somebody serves. */
final class Office implements AutoCloseable {

  private final Desk desk;
  private final Background background;
  private final Path exports;
  private final Clock clock;
  private final Backups backups;
  private final Consumer<Backup> restore;
  private final Shell shell;
  private final SystemOpener opener;
  private final ShellModel model;
  private final PostsOfSite posts;
  private final Rounds rounds;
  private final DayTurn days;

  /** Nobody is in: nothing is read meanwhile that a lock would hide. */
  private boolean locked;

  private CounterScreen counter;
  private Resuming resuming;

  /**
   * @param exports where files go unless another place is chosen
   * @param restore brings a backup back; the office is closed by it
   */
  Office(
      Desk desk,
      Accounts accounts,
      Background background,
      Path exports,
      Backups backups,
      Consumer<Backup> restore) {
    this.desk = desk;
    this.background = background;
    this.exports = exports;
    this.backups = backups;
    this.restore = restore;
    clock = desk.duty().clock().withZone(desk.duty().zone());
    shell = new Shell(desk.duty().site());
    var colleagues = new Colleagues(desk.duty(), accounts, background, shell.overlay());
    shell.confirmWith(colleagues::confirm);
    opener = SystemOpener.of(this::notOpened);
    model = new ShellModel(colleagues, background, shell.messages(), clock);
    posts = new PostsOfSite(desk, clock, () -> background.show(shell::received));
    var named = new NamedFiles(exports, clock);
    days = new DayTurn(clock, this::newDay);
    rounds =
        new Rounds(
            desk, this::lookAtDay, backups, posts, named, background, shell.messages(), clock);
  }

  /** Shows the counter. */
  void open(FileChoices files, Printing printing, PostDisplay display) {
    background.run(desk.inProgress()::unreadable, this::tellUnreadable);
    var papers = new PaperFiles(exports, clock, opener::open);
    var screens = new ScreensOfSite(desk, background, shell, clock, papers, opener, files);
    counter = screens.counter();
    shell.helpWith(help(new HelpFiles(exports, display.keys(), papers.open()))::open);
    shell.open(model, rounds.keeping(), screens.rail(() -> settings(files, printing, display)));
    shell.anywhere("Shortcut+R", screens::newAppointment);
    resuming = screens.resuming();
    model.serving().subscribe(this::resume);
    desk.duty().afterWrites(() -> background.show(this::siteChanged));
    shell.alsoTell(rounds.uniting().status(), rounds.uniting().trouble());
    rounds.begin();
    counter.greet();
  }

  /** Beside what is told of the file, once that is told. */
  private void notOpened(String words) {
    background.run(() -> words, shell.messages()::also, shell.messages()::trouble);
  }

  /** Looks whether another day has begun; under a lock it waits for who comes in. */
  void lookAtDay() {
    if (!locked) {
      days.look();
    }
  }

  private void newDay() {
    model.newDay();
    shell.readAgain();
    counter.greet();
  }

  private HelpOfSite help(HelpFiles papers) {
    return new HelpOfSite(papers, background, shell.messages(), shell.overlay(), this::firstVisit);
  }

  private void resume(Agent serving) {
    if (serving != null) {
      resuming.serves(serving);
    }
  }

  private Screen settings(FileChoices files, Printing printing, PostDisplay display) {
    var managers = new ManagersOnly(desk.management()::refusal, shell.messages());
    var safety = new BackupsModel(backups, restore, background, shell.messages(), managers);
    return new SettingsOfSite(desk, background, shell.messages(), shell.overlay(), opener)
        .screen(exports, files, printing, display, posts, safety);
  }

  private void tellUnreadable(int drafts) {
    if (drafts > 0) {
      String key = drafts == 1 ? "counter.unreadable.one" : "counter.unreadable";
      shell.messages().trouble(new Failure(Failure.Kind.DAMAGED, Texts.text(key, drafts)));
    }
  }

  /** That a new version brought something is told once, beside what an agent may be typing. */
  void tellNews(List<News> news) {
    if (!news.isEmpty()) {
      shell
          .messages()
          .also(Texts.text("news.told", news.getFirst().version(), KeyNames.shown("F7")));
    }
  }

  /** The window tells the site and its agents as they are now; who has left serves no more. */
  private void siteChanged() {
    shell.site(desk.duty().site());
    model.open();
    if (!whoServes().active()) {
      shell.lock();
    }
  }

  /** Shows the first visit step by step. */
  void firstVisit() {
    toCounter();
    counter.guide();
  }

  /** Exchanges with the other posts, as each minute. */
  void unite() {
    rounds.unite();
  }

  /** Where the window tells. */
  Messages messages() {
    return shell.messages();
  }

  /** Tells in the window what nobody else took. */
  void trouble(Throwable problem) {
    shell.messages().trouble(problem);
  }

  /** What the status line says of writes. */
  WriteWatch watch() {
    return new WriteWatch() {
      @Override
      public void written(Instant at) {
        model.saved(at);
      }

      @Override
      public void failed(Instant at) {
        model.notSaved(at);
      }
    };
  }

  /** The root of the scene. */
  Parent view() {
    return shell.view();
  }

  /** Where boxes are opened. */
  Overlay overlay() {
    return shell.overlay();
  }

  /** Whether something was typed and would be lost with the window. */
  boolean holdsUnsaved() {
    return shell.holdsUnsaved();
  }

  /** Whether something was typed that is nowhere but in the window. */
  boolean holdsUnkept() {
    return shell.holdsUnkept();
  }

  /**
   * Asks before what was typed and not kept would be lost.
   *
   * @param close closes the window
   * @return true when there is nothing to ask
   */
  boolean mayClose(Runnable close) {
    return shell.mayClose(close);
  }

  /**
   * The bandeau of the counter.
   *
   * @param back leads from it to the counter
   */
  BandPane band(Runnable back) {
    return counter.band(back);
  }

  /**
   * @param open shows the bandeau in place of the window
   */
  void bandWith(Runnable open) {
    counter.onBand(open);
  }

  /** The counter alone, without what may name a visitor, to stand elsewhere. */
  CounterScreen veiled() {
    counter.veil(true);
    return counter;
  }

  /** The counter stands in the window again, with everything. */
  void unveiled() {
    counter.veil(false);
    shell.giveBack(counter);
  }

  /** Minutes without a key or the mouse before the screen is veiled; 0 for never. */
  int veilMinutes() {
    return desk.entryChoices().now().veilMinutes();
  }

  /**
   * @param locking locks the window
   */
  void lockWith(Runnable locking) {
    shell.lockWith(locking);
  }

  /** Nobody is in: opened names and notes are not kept in memory for whoever comes next. */
  void forgetOpened() {
    locked = true;
    desk.contacts().forget();
    counter.forget();
  }

  /** The same agent is in again: what the screens tell is read again. */
  void readAgain() {
    locked = false;
    shell.readAgain();
  }

  String siteName() {
    return desk.duty().site().name();
  }

  /** Who serves. */
  Agent whoServes() {
    return desk.duty().serving();
  }

  /**
   * Another agent, or the same one, who has come in goes on; what somebody else has begun is put
   * aside first, with the boxes that somebody else had open.
   *
   * @param serves what follows once it is so
   * @param refused what follows where it cannot be
   */
  void serve(Agent agent, Runnable serves, Runnable refused) {
    if (!agent.id().equals(whoServes().id())) {
      shell.overlay().closeAll();
    }
    resuming.comesIn(agent);
    model.takeOver(
        agent,
        () -> {
          locked = false;
          serves.run();
          lookAtDay();
        },
        refused);
  }

  /** Shows the counter. */
  void toCounter() {
    shell.show(counter);
  }

  /** For tests: what it works with. */
  Desk desk() {
    return desk;
  }

  /** What goes on by itself ends. */
  @Override
  public void close() {
    desk.contacts().forget();
    rounds.close();
  }
}
