package fr.guichet.desk.duty;

import fr.guichet.desk.account.AccessJournal;
import fr.guichet.desk.posts.Posts;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import java.util.List;

/** The access journal as it is used at the desk: what leaves is noted, the responsable reads. */
public final class Accesses implements Posts.Managing {

  private final Duty duty;
  private final AccessJournal journal;
  private final SiteManagement management;

  public Accesses(Duty duty, AccessJournal journal, SiteManagement management) {
    this.duty = duty;
    this.journal = journal;
    this.management = management;
  }

  /**
   * Notes that whoever serves made a file or a paper of what is kept here.
   *
   * @param what in French, without any visitor's name
   */
  public void exported(String what) {
    journal.note(duty.serving().id(), Access.EXPORTED, what);
  }

  @Override
  public void managersOnly() {
    management.managersOnly();
  }

  @Override
  public void invited() {
    journal.note(duty.serving().id(), Access.INVITED, "");
  }

  /**
   * All that is kept, newest first.
   *
   * @throws fr.guichet.model.failure.Failure REFUSED to who is no responsable
   */
  public List<AccessEntry> all() {
    management.managersOnly();
    return journal.all();
  }
}
