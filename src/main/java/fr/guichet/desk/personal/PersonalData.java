package fr.guichet.desk.personal;

import fr.guichet.desk.account.AccessJournal;
import fr.guichet.desk.duty.Contacts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.SiteManagement;
import fr.guichet.model.account.Access;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.paper.DataPaper;
import fr.guichet.model.personal.Departures;
import fr.guichet.model.personal.Found;
import fr.guichet.model.personal.Leaving;
import fr.guichet.model.personal.PersonReport;
import fr.guichet.model.personal.RetentionPeriod;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Setting;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.personal.Retention;
import fr.guichet.storage.table.Aggregates;
import java.util.List;

/** How long visitors' names are kept, and what left. */
public final class PersonalData {

  private static final String DPO = "dpo.contact";

  private final Duty duty;
  private final Contacts contacts;
  private final Retention retention;
  private final PersonSearch search;
  private final SiteManagement management;
  private final AccessJournal accesses;

  public PersonalData(
      Duty duty,
      Contacts contacts,
      PersonSearch search,
      SiteManagement management,
      AccessJournal accesses) {
    this.duty = duty;
    this.contacts = contacts;
    this.search = search;
    this.management = management;
    this.accesses = accesses;
    this.retention = new Retention(duty.database(), duty.clock());
  }

  /** How long contacts are kept after the last day that needs them. */
  public RetentionPeriod period() {
    return retention.period();
  }

  /**
   * Keeps contacts for another time from now on; what is due by it leaves with the next erasure.
   *
   * @throws Failure REFUSED unless the responsable serves, and for less than 1 or more than 24
   *     months
   */
  public void keepFor(int months) {
    if (duty.serving().role() != Role.MANAGER) {
      throw new Failure(Kind.REFUSED, Texts.text("personal.notManager"));
    }
    if (months < RetentionPeriod.LEAST || months > RetentionPeriod.MOST) {
      throw new Failure(
          Kind.REFUSED,
          Texts.text("personal.months.range", RetentionPeriod.LEAST, RetentionPeriod.MOST));
    }
    duty.writeForGood(
        Texts.text("label.retention"),
        tx -> {
          tx.put(
              Aggregates.SETTING, new Setting(RetentionPeriod.SETTING, Integer.toString(months)));
          Retention.datesAnew(tx.sql(), duty.today());
        });
  }

  /**
   * Erases what is due, and at the start of a session what nothing refers to; the access journal
   * forgets what is older than a year.
   *
   * @return how many left
   */
  public int eraseDue(boolean atStart) {
    int erased = retention.eraseDue(atStart);
    if (!retention.isDateDoubtful()) {
      accesses.forgetOld();
    }
    if (erased > 0) {
      contacts.forget();
    }
    return erased;
  }

  /**
   * All that is kept about somebody: contacts first, then notes that name the person.
   *
   * @param typed words of a name, digits of a phone, or a part of a mail
   * @throws Failure REFUSED to who is no responsable
   */
  public List<Found> find(String typed) {
    management.managersOnly();
    return search.find(duty.database(), typed);
  }

  /** The file for the person who asked, of what was chosen. */
  public PersonReport report(List<Found> chosen) {
    return new PersonReport(duty.site().name(), duty.today(), period(), dpo(), chosen);
  }

  /**
   * Notes that it was told to the person, by id and without the name.
   *
   * @throws Failure REFUSED to who is no responsable
   */
  public void disclosed(List<Found> chosen) {
    management.managersOnly();
    String agent = duty.serving().id();
    retention.noteDisclosed(values(chosen), agent);
    accesses.note(agent, Access.EXPORTED, Texts.text("access.about.person"));
  }

  /**
   * Erases it because the person asked, noted by id and without the name; appointments, requests
   * and counts stay.
   *
   * @return how many values left
   * @throws Failure REFUSED to who is no responsable
   */
  public int erase(List<Found> chosen) {
    management.managersOnly();
    int erased = retention.eraseAsked(values(chosen), duty.serving().id());
    contacts.forget();
    duty.noteLasting(Texts.text("history.lasting.erased"));
    return erased;
  }

  private static List<String> values(List<Found> chosen) {
    return chosen.stream().flatMap(each -> each.values().stream()).distinct().toList();
  }

  /** How to reach the data protection officer, as the responsable typed it; empty before. */
  public String dpo() {
    return duty.database()
        .read(sql -> Aggregates.SETTING.find(sql, DPO))
        .map(Setting::value)
        .orElse("");
  }

  /**
   * Says how to reach the data protection officer.
   *
   * @throws Failure REFUSED to who is no responsable
   */
  public void dpo(String contact) {
    management.managersOnly();
    if (!contact.strip().equals(dpo())) {
      duty.write(
          Texts.text("label.setting"),
          tx -> tx.put(Aggregates.SETTING, new Setting(DPO, contact.strip())));
    }
  }

  /** What the papers on personal data are filled with. */
  public DataPaper.Facts facts() {
    return new DataPaper.Facts(duty.site().name(), dpo(), period().months(), duty.today());
  }

  /** Why whoever serves cannot do this; empty when nothing forbids it. */
  public String refusal() {
    return management.refusal();
  }

  /** Notes how many files with names were deleted from the exports. */
  public void noteFiles(int files) {
    if (files > 0) {
      retention.noteFiles(files);
    }
  }

  /** Whether nothing is erased before somebody said that today's date is right. */
  public boolean isDateDoubtful() {
    return retention.isDateDoubtful();
  }

  /** Somebody says that today's date is right. */
  public void believeDate() {
    retention.believeDate();
  }

  /** What left and what was told, how many a day and a reason, newest first. */
  public List<Departures> report() {
    return retention.report();
  }

  /** How many leave after each day, the next first. */
  public List<Leaving> leaving() {
    return retention.leaving();
  }
}
