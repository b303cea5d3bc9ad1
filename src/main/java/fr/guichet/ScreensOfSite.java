package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.model.text.Texts;
import fr.guichet.papers.MonthFiles;
import fr.guichet.papers.PaperFiles;
import fr.guichet.papers.SystemOpener;
import fr.guichet.ui.appointments.AppointmentsScreen;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.counter.CounterScreen;
import fr.guichet.ui.dashboard.DashboardModel;
import fr.guichet.ui.dashboard.DashboardScreen;
import fr.guichet.ui.followups.FollowUpsModel;
import fr.guichet.ui.followups.FollowUpsScreen;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.LaterScreen;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.month.MonthAtDesk;
import fr.guichet.ui.month.MonthScreen;
import fr.guichet.ui.month.model.ExportModel;
import fr.guichet.ui.month.model.MonthModel;
import fr.guichet.ui.shell.RailPlace;
import fr.guichet.ui.shell.Shell;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The screens of an installed site and the ways between them, wired by hand. */
final class ScreensOfSite {

  private final Desk desk;
  private final Background background;
  private final Shell shell;
  private final Clock clock;
  private final PaperFiles papers;
  private final SystemOpener opener;
  private final FileChoices files;
  private final Ways ways;
  private final CounterScreen counter;
  private final AppointmentsScreen appointments;
  private final FollowUpsScreen followUps;
  private final Screen month;
  private final Screen dashboard;

  /**
   * @param clock in the zone of the site
   * @param papers writes what is printed
   */
  ScreensOfSite(
      Desk desk,
      Background background,
      Shell shell,
      Clock clock,
      PaperFiles papers,
      SystemOpener opener,
      FileChoices files) {
    this.desk = desk;
    this.background = background;
    this.shell = shell;
    this.clock = clock;
    this.papers = papers;
    this.opener = opener;
    this.files = files;
    ways = new Ways(desk, background, shell);
    counter =
        CounterScreen.of(
            desk, background, shell.messages(), shell.overlay(), this::browse, ways, papers);
    var days =
        new AppointmentsModel(
            desk,
            background,
            shell.messages(),
            visit -> {
              counter.begin(visit);
              shell.lead(counter);
            });
    appointments = new AppointmentsScreen(days, papers, files);
    var promises = new FollowUpsModel(desk, background, shell.messages());
    followUps = new FollowUpsScreen(promises);
    month = later("month.title", Icon.MONTH, this::month);
    dashboard = later("dashboard.title", Icon.DASHBOARD, this::dashboard);
    ways.lead(counter, days, appointments, promises, followUps, dashboard);
  }

  /**
   * The places of the rail, in their order.
   *
   * @param settings makes the settings when they are first opened
   */
  List<RailPlace> rail(Supplier<Screen> settings) {
    return List.of(
        new RailPlace(counter, "F2", "G"),
        new RailPlace(appointments, "F3", "R"),
        new RailPlace(followUps, "F4", "S"),
        new RailPlace(month, "F5", "M"),
        new RailPlace(dashboard, "F6", "T"),
        new RailPlace(later("settings.title", Icon.SETTINGS, settings), "F7", "U"));
  }

  private static Screen later(String title, Icon icon, Supplier<Screen> making) {
    return new LaterScreen(Texts.text(title), icon, making);
  }

  private Screen month() {
    var month = new MonthModel(new MonthAtDesk(desk), background, shell.messages(), clock);
    var export =
        new ExportModel(month, new MonthFiles(desk, papers.folder(), papers.open()), background);
    return new MonthScreen(month, export, files, papers, ways);
  }

  private Screen dashboard() {
    var figures =
        new DashboardModel(
            desk.dashboard()::figures,
            () -> desk.duty().site().name(),
            background,
            shell.messages(),
            clock);
    return new DashboardScreen(figures, shell.overlay(), ways, papers);
  }

  CounterScreen counter() {
    return counter;
  }

  /** Opens the form of a new appointment, from any screen. */
  void newAppointment() {
    shell.lead(appointments);
    appointments.create();
  }

  /** Opens again the forms that whoever comes in had begun. */
  Resuming resuming() {
    return new Resuming(
        desk, background, shell.messages(), counter, appointments, followUps, month);
  }

  private void browse(String address) {
    background.run(
        () -> {
          opener.open(address);
          return address;
        },
        _ -> {},
        shell.messages()::trouble);
  }
}
