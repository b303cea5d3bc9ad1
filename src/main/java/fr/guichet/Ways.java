package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.model.day.Tally;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.counter.CounterScreen;
import fr.guichet.ui.counter.expected.OtherScreens;
import fr.guichet.ui.counter.journal.Lead;
import fr.guichet.ui.dashboard.Beyond;
import fr.guichet.ui.followups.FollowUpsModel;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.month.finding.Mending;
import fr.guichet.ui.shell.Shell;

/** From one screen to the others, and back by Escape. */
final class Ways implements OtherScreens, Mending, Beyond {
  private final Desk desk;
  private final Background background;
  private final Shell shell;
  private CounterScreen counter;
  private FollowUpsModel followUps;
  private AppointmentsModel appointments;
  private Screen toAppointments;
  private Screen toFollowUps;
  private Screen toDashboard;

  Ways(Desk desk, Background background, Shell shell) {
    this.desk = desk;
    this.background = background;
    this.shell = shell;
  }

  /** Tells where they lead, before anybody goes. */
  void lead(
      CounterScreen toCounter,
      AppointmentsModel ofAppointments,
      Screen appointmentsScreen,
      FollowUpsModel ofFollowUps,
      Screen followUpsScreen,
      Screen dashboardScreen) {
    counter = toCounter;
    appointments = ofAppointments;
    toAppointments = appointmentsScreen;
    followUps = ofFollowUps;
    toFollowUps = followUpsScreen;
    toDashboard = dashboardScreen;
  }

  @Override
  public void entries(String title, JournalQuery query) {
    shell.show(counter);
    counter.lead(new Lead(title, query, () -> shell.show(toDashboard)));
  }

  @Override
  public void promises() {
    followUps();
  }

  @Override
  public void followUps() {
    shell.lead(toFollowUps);
  }

  @Override
  public void toFillIn() {
    appointments.fillIn();
    shell.lead(toAppointments);
  }

  @Override
  public void appointments() {
    shell.lead(toAppointments);
  }

  @Override
  public void stay() {
    shell.stay();
  }

  @Override
  public void entry(String visit) {
    background.run(
        () -> desk.journal().find(visit),
        found ->
            found.ifPresent(
                entry -> {
                  counter.correct(entry);
                  shell.lead(counter);
                }),
        shell.messages()::trouble);
  }

  @Override
  public void inProgress() {
    shell.lead(counter);
  }

  @Override
  public void promise(String followUp) {
    followUps.open(followUp);
    shell.lead(toFollowUps);
  }

  @Override
  public void mark(Tally tally) {
    counter.qualify(tally);
    shell.lead(counter);
  }
}
