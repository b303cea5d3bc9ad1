package fr.guichet.desk;

import fr.guichet.desk.account.Accounts;
import fr.guichet.desk.account.PasswordCheck;
import fr.guichet.desk.demonstration.Activity;
import fr.guichet.desk.demonstration.MadeUpActivity;
import fr.guichet.desk.demonstration.MadeUpAppointments;
import fr.guichet.desk.demonstration.MadeUpAppointments.Made;
import fr.guichet.desk.demonstration.MadeUpReferents;
import fr.guichet.desk.demonstration.MadeUpSite;
import fr.guichet.desk.duty.Contacts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.Notes;
import fr.guichet.desk.visit.WorkingDays;
import fr.guichet.model.account.Given;
import fr.guichet.model.account.Secret;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.site.Site;
import fr.guichet.model.text.Ids;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes a demonstration site with months of made-up activity, the same for the same seed. */
public final class Demonstration {

  /** A whole year and the same month of the year before. */
  public static final int MONTHS = 13;

  public static final long SEED = 1;

  private final Database database;
  private final Accounts accounts;
  private final Catalogue catalogue;
  private final Clock clock;
  private final Ids ids;

  Demonstration(Database database, Accounts accounts, Catalogue catalogue, Clock clock, Ids ids) {
    this.database = database;
    this.accounts = accounts;
    this.catalogue = catalogue;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Makes the site and its activity up to yesterday.
   *
   * @param months whole months before the present one, so that a year compares with a year
   * @param password of all its agents
   * @throws fr.guichet.model.failure.Failure ALREADY_USED when there is a site, REFUSED by the
   *     rules of passwords
   */
  public Given make(int months, long seed, Secret password) {
    PasswordCheck.check(password, MadeUpSite.site());
    new Setup(database, ids).install(MadeUpSite.site());
    Given given = accounts.beginAlike(password);
    // A session of its own: Ctrl+Z in the window does not reach it.
    Duty duty = new Duty(database, clock, ids, accounts);
    LocalDate yesterday = duty.today().minusDays(1);
    LocalDate first = yesterday.minusMonths(months).withDayOfMonth(1);
    Activity activity = activity(duty, seed, first, yesterday);
    List<Made> appointments =
        new MadeUpAppointments(catalogue, duty.site(), duty.agents(), seed, duty.today())
            .around(activity.visits(), first);
    Contacts contacts = new Contacts(duty, accounts.vault());
    duty.write(
        Texts.text("label.demonstration"),
        tx -> {
          write(tx, contacts.notes(), activity);
          appointments.forEach(made -> write(tx, contacts, made));
          MadeUpReferents.all(duty::nextId).forEach(r -> tx.put(Aggregates.REFERENT, r));
        });
    return given;
  }

  private Activity activity(Duty duty, long seed, LocalDate first, LocalDate last) {
    Site site = duty.site();
    WorkingDays workingDays = new WorkingDays(duty::site);
    return new MadeUpActivity(catalogue, site, duty.agents(), seed, workingDays::promised)
        .between(first, last);
  }

  private static void write(Transaction tx, Contacts contacts, Made made) {
    Appointment appointment = made.appointment();
    String contact = contacts.putNew(tx, made.person(), appointment.slot().day());
    tx.put(Aggregates.APPOINTMENT, appointment.withContact(contact));
  }

  private static void write(Transaction tx, Notes notes, Activity activity) {
    activity.dayLines().forEach(line -> tx.put(Aggregates.DAY_LINE, line));
    activity.outages().forEach(outage -> tx.put(Aggregates.OUTAGE, outage));
    activity.notTaken().forEach(one -> tx.put(Aggregates.NOT_TAKEN, one));
    activity.tallies().forEach(tally -> tx.put(Aggregates.TALLY, tally));
    NoteTexts texts = activity.texts();
    activity
        .visits()
        .forEach(
            visit -> {
              tx.put(Aggregates.VISIT, visit);
              notes.keep(tx, visit, texts);
            });
    activity.followUps().forEach(followUp -> tx.put(Aggregates.FOLLOW_UP, followUp));
  }
}
