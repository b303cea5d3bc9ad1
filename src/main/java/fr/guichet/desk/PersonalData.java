package fr.guichet.desk;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.personal.Departures;
import fr.guichet.model.personal.Leaving;
import fr.guichet.model.personal.RetentionPeriod;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Setting;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Retention;
import fr.guichet.storage.table.Aggregates;
import java.util.List;

/** How long visitors' names are kept, and what left. */
public final class PersonalData {

  private final Duty duty;
  private final Contacts contacts;
  private final Retention retention;

  PersonalData(Duty duty, Contacts contacts, Retention retention) {
    this.duty = duty;
    this.contacts = contacts;
    this.retention = retention;
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
        tx ->
            tx.put(
                Aggregates.SETTING,
                new Setting(RetentionPeriod.SETTING, Integer.toString(months))));
  }

  /**
   * Erases what is due, and at the start of a session what nothing refers to.
   *
   * @return how many left
   */
  public int eraseDue(boolean atStart) {
    int erased = retention.eraseDue(atStart);
    if (erased > 0) {
      contacts.forget();
    }
    return erased;
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
