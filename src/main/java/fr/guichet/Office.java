package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.desk.account.Accounts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.personal.PersonalData;
import fr.guichet.exchange.guide.GuideReader;
import fr.guichet.model.News;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.help.Guide;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Elision;
import fr.guichet.model.text.Texts;
import fr.guichet.papers.HelpFiles;
import fr.guichet.papers.MonthFiles;
import fr.guichet.papers.NamedFiles;
import fr.guichet.papers.PaperFiles;
import fr.guichet.papers.SystemOpener;
import fr.guichet.storage.file.WriteWatch;
import fr.guichet.ui.appointments.AppointmentsScreen;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.counter.BandPane;
import fr.guichet.ui.counter.CounterScreen;
import fr.guichet.ui.dashboard.DashboardModel;
import fr.guichet.ui.dashboard.DashboardScreen;
import fr.guichet.ui.entrance.PasswordAgain;
import fr.guichet.ui.entrance.SignInModel;
import fr.guichet.ui.entrance.SignInPane;
import fr.guichet.ui.followups.FollowUpsModel;
import fr.guichet.ui.followups.FollowUpsScreen;
import fr.guichet.ui.help.HelpActions;
import fr.guichet.ui.help.HelpBox;
import fr.guichet.ui.kit.Backups;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.LaterScreen;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Printing;
import fr.guichet.ui.kit.key.KeyNames;
import fr.guichet.ui.kit.message.Failures;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.month.MonthAtDesk;
import fr.guichet.ui.month.MonthScreen;
import fr.guichet.ui.month.model.ExportModel;
import fr.guichet.ui.month.model.MonthModel;
import fr.guichet.ui.settings.backups.BackupsModel;
import fr.guichet.ui.shell.BackupModel;
import fr.guichet.ui.shell.ErasureModel;
import fr.guichet.ui.shell.RailPlace;
import fr.guichet.ui.shell.Serving;
import fr.guichet.ui.shell.Shell;
import fr.guichet.ui.shell.ShellModel;
import fr.guichet.ui.shell.TogetherModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The screens of an installed site, wired by hand. */
final class Office implements AutoCloseable {

  /** The first look at the file waits until the window is there: an agent may be typing. */
  private static final Duration FIRST = Duration.seconds(5);

  private static final Duration BETWEEN = Duration.minutes(10);

  /** Between two exchanges with the other posts; the first a while after the window is there. */
  private static final Duration EXCHANGES = Duration.minutes(1);

  private static final Duration FIRST_EXCHANGE = Duration.seconds(20);

  private final Desk desk;
  private final Accounts accounts;
  private final Background background;
  private final Shell shell;
  private final ShellModel model;
  private final Clock clock;
  private final Backups backups;
  private final Consumer<Backup> restore;
  private final BackupModel keeping;
  private final Timeline rounds;
  private final PostsOfSite posts;
  private final TogetherModel uniting;
  private final Timeline exchanges;
  private ErasureModel erasing;
  private CounterScreen counter;
  private Guide guide;

  /**
   * @param restore brings a backup back; the office is closed by it
   */
  Office(
      Desk desk,
      Accounts accounts,
      Background background,
      Backups backups,
      Consumer<Backup> restore) {
    this.desk = desk;
    this.accounts = accounts;
    this.background = background;
    this.backups = backups;
    this.restore = restore;
    this.clock = desk.duty().clock().withZone(desk.duty().zone());
    this.shell = new Shell(desk.duty().site());
    this.shell.confirmWith(this::confirm);
    this.model = new ShellModel(serving(), background, shell.messages(), clock);
    this.keeping = new BackupModel(backups, background, shell.messages(), clock);
    this.rounds = new Timeline(new KeyFrame(FIRST, _ -> keepUp()), new KeyFrame(BETWEEN));
    this.posts = new PostsOfSite(desk, clock, () -> background.show(shell::received));
    this.uniting = new TogetherModel(posts, background);
    this.exchanges =
        new Timeline(new KeyFrame(FIRST_EXCHANGE, _ -> unite()), new KeyFrame(EXCHANGES));
  }

  /** Exchanges with the other posts, as each minute. */
  void unite() {
    uniting.keepUp();
  }

  private void keepUp() {
    erasing.keepUp();
    keeping.keepUp();
  }

  /** False when nothing was erased, since the date is not believed. */
  private boolean eraseDue(NamedFiles named) {
    PersonalData personal = desk.personalData();
    if (personal.isDateDoubtful()) {
      return false;
    }
    personal.eraseDue(false);
    personal.noteFiles(named.destroyDue());
    return true;
  }

  /** That a new version brought something is told once, beside what an agent may be typing. */
  void tellNews(List<News> news) {
    if (!news.isEmpty()) {
      shell
          .messages()
          .also(Texts.text("news.told", news.getFirst().version(), KeyNames.shown("F7")));
    }
  }

  /** Where the window tells. */
  Messages messages() {
    return shell.messages();
  }

  /** The id of who serves. */
  String servingId() {
    return desk.duty().serving().id();
  }

  /** The root of the scene. */
  Parent view() {
    return shell.view();
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

  private void tellUnreadable(int drafts) {
    if (drafts > 0) {
      String key = drafts == 1 ? "counter.unreadable.one" : "counter.unreadable";
      shell.messages().trouble(new Failure(Failure.Kind.DAMAGED, Texts.text(key, drafts)));
    }
  }

  /** Shows the counter. */
  void open(Path exports, FileChoices files, Printing printing, PostDisplay display) {
    background.run(desk.inProgress()::unreadable, this::tellUnreadable);
    var ways = new Ways(desk, background, shell);
    var papers = new PaperFiles(exports, clock, file -> SystemOpener.open(file.toUri().toString()));
    var helpFiles = new HelpFiles(exports, display.keys(), papers.open());
    shell.helpWith(page -> help(page, helpFiles));
    counter =
        CounterScreen.of(
            desk, background, shell.messages(), shell.overlay(), this::browse, ways, papers);
    var appointments =
        new AppointmentsModel(
            desk,
            background,
            shell.messages(),
            visit -> {
              counter.begin(visit);
              shell.show(counter);
            });
    var toAppointments = new AppointmentsScreen(appointments, papers, files);
    var followUps = new FollowUpsModel(desk, background, shell.messages());
    var toFollowUps = new FollowUpsScreen(followUps);
    Screen toDashboard = later("dashboard.title", Icon.DASHBOARD, () -> dashboard(ways, papers));
    ways.lead(counter, appointments, toAppointments, followUps, toFollowUps, toDashboard);
    shell.open(
        model,
        keeping,
        List.of(
            new RailPlace(counter, "F2", "G"),
            new RailPlace(toAppointments, "F3", "R"),
            new RailPlace(toFollowUps, "F4", "S"),
            new RailPlace(
                later("month.title", Icon.MONTH, () -> month(exports, files, papers, ways)),
                "F5",
                "M"),
            new RailPlace(toDashboard, "F6", "T"),
            new RailPlace(
                later(
                    "settings.title",
                    Icon.SETTINGS,
                    () -> settings(exports, files, printing, display)),
                "F7",
                "U")));
    shell.anywhere(
        "Shortcut+R",
        () -> {
          shell.show(toAppointments);
          toAppointments.create();
        });
    var resuming = new Resuming(desk, background, shell.messages(), toAppointments, toFollowUps);
    model.serving().subscribe(agent -> resume(resuming, agent));
    desk.duty().afterWrites(() -> background.show(this::siteChanged));
    var named = new NamedFiles(exports, clock);
    erasing = new ErasureModel(() -> eraseDue(named), background, shell.messages(), clock);
    shell.alsoTell(uniting.status(), uniting.trouble());
    for (Timeline each : List.of(rounds, exchanges)) {
      each.setCycleCount(Animation.INDEFINITE);
      each.play();
    }
  }

  private static void resume(Resuming resuming, Agent serving) {
    if (serving != null) {
      resuming.offer();
    }
  }

  private Screen settings(Path exports, FileChoices files, Printing printing, PostDisplay display) {
    return new SettingsOfSite(desk, background, shell.messages(), shell.overlay())
        .screen(
            exports,
            files,
            printing,
            display,
            posts,
            new BackupsModel(backups, restore, background, shell.messages()));
  }

  private static Screen later(String title, Icon icon, Supplier<Screen> making) {
    return new LaterScreen(Texts.text(title), icon, making);
  }

  private Screen month(Path exports, FileChoices files, PaperFiles papers, Ways ways) {
    var month = new MonthModel(new MonthAtDesk(desk), background, shell.messages(), clock);
    var export = new ExportModel(month, new MonthFiles(desk, exports), background);
    return new MonthScreen(month, export, files, papers, ways);
  }

  private Screen dashboard(Ways ways, PaperFiles papers) {
    var dashboard =
        new DashboardModel(
            desk.dashboard()::figures,
            () -> desk.duty().site().name(),
            background,
            shell.messages(),
            clock);
    return new DashboardScreen(dashboard, shell.overlay(), ways, papers);
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

  String siteName() {
    return desk.duty().site().name();
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

  /** Where boxes are opened. */
  Overlay overlay() {
    return shell.overlay();
  }

  /** Who serves. */
  Agent whoServes() {
    return desk.duty().serving();
  }

  /** Minutes without a key or the mouse before the screen is veiled; 0 for never. */
  int veilMinutes() {
    return desk.entryChoices().now().veilMinutes();
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

  /** Another agent, or the same one, goes on. */
  void serve(Agent agent) {
    model.serve(agent);
  }

  /**
   * @param locking locks the window
   */
  void lockWith(Runnable locking) {
    shell.lockWith(locking);
  }

  /** The window tells the site and its agents as they are now. */
  private void siteChanged() {
    shell.site(desk.duty().site());
    model.open();
  }

  /** For tests: what it works with. */
  Desk desk() {
    return desk;
  }

  /** Nobody is in: opened names and notes are not kept in memory for whoever comes next. */
  void forgetOpened() {
    desk.contacts().forget();
  }

  /** The rounds of the backups and of the exchanges end. */
  @Override
  public void close() {
    forgetOpened();
    rounds.stop();
    exchanges.stop();
  }

  /** Shows the first visit step by step. */
  void firstVisit() {
    shell.show(counter);
    counter.guide();
  }

  /** F1: the guide, read once. */
  private void help(String page, HelpFiles papers) {
    if (guide == null) {
      guide = GuideReader.read();
    }
    HelpBox.open(
        shell.overlay(),
        guide,
        page,
        new HelpActions() {
          @Override
          public void keyCard(Predicate<String> told) {
            print(papers::keyCard, told);
          }

          @Override
          public void powerCutSheet(Predicate<String> told) {
            print(papers::powerCutSheet, told);
          }

          @Override
          public void firstVisit() {
            Office.this.firstVisit();
          }
        });
  }

  /** Told in the help, or in the window where it was closed meanwhile. */
  private void print(Callable<Path> paper, Predicate<String> told) {
    background.run(
        paper,
        file -> {
          String words = Texts.text("paper.written", file);
          if (!told.test(words)) {
            shell.messages().done(words);
          }
        },
        problem -> {
          if (!told.test(Failures.told(problem))) {
            shell.messages().trouble(problem);
          }
        });
  }

  private void browse(String address) {
    Consumer<Throwable> trouble = shell.messages()::trouble;
    background.run(
        () -> {
          SystemOpener.open(address);
          return address;
        },
        _ -> {},
        trouble);
  }

  /** The colleague comes in while somebody serves. */
  private void welcome(Agent agent, Runnable then) {
    Runnable[] close = new Runnable[1];
    var model =
        new SignInModel(
            () -> accounts,
            background,
            _ -> {
              close[0].run();
              then.run();
            });
    var pane = new SignInPane(model);
    var title = new Label(Texts.text("signIn.passwordOf", Elision.of(agent.name())));
    title.getStyleClass().add("h2");
    title.setWrapText(true);
    var box = new VBox(12, title, pane);
    box.setPrefWidth(460);
    close[0] = shell.overlay().open(box, pane, () -> {});
    model.open(agent);
    pane.focus();
  }

  /** Asks whoever serves for the password, unless it was typed a short time ago. */
  private void confirm(Runnable then) {
    Agent agent = desk.duty().serving();
    if (accounts.isConfirmed(agent.id())) {
      then.run();
    } else {
      PasswordAgain.open(shell.overlay(), accounts, agent, background, then);
    }
  }

  private Serving serving() {
    Duty duty = desk.duty();
    return new Serving() {
      @Override
      public List<Agent> agents() {
        return duty.agents();
      }

      @Override
      public Agent serving() {
        return duty.serving();
      }

      @Override
      public boolean isPresent(Agent agent) {
        return accounts.isPresent(agent.id());
      }

      @Override
      public void welcome(Agent agent, Runnable then) {
        Office.this.welcome(agent, then);
      }

      @Override
      public void serve(Agent agent) {
        duty.serve(agent);
      }
    };
  }
}
