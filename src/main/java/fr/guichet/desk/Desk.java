package fr.guichet.desk;

import fr.guichet.desk.account.Accounts;
import fr.guichet.desk.appointment.AppointmentBook;
import fr.guichet.desk.appointment.Arrivals;
import fr.guichet.desk.appointment.DayBook;
import fr.guichet.desk.catalogue.CatalogueChanges;
import fr.guichet.desk.catalogue.EntryChoices;
import fr.guichet.desk.catalogue.Lookup;
import fr.guichet.desk.catalogue.SiteCatalogue;
import fr.guichet.desk.catalogue.SiteWords;
import fr.guichet.desk.catalogue.Usage;
import fr.guichet.desk.dashboard.Dashboard;
import fr.guichet.desk.duty.Accesses;
import fr.guichet.desk.duty.BegunForms;
import fr.guichet.desk.duty.Contacts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.History;
import fr.guichet.desk.duty.Notes;
import fr.guichet.desk.duty.SiteManagement;
import fr.guichet.desk.followup.FollowUps;
import fr.guichet.desk.followup.HandOvers;
import fr.guichet.desk.grid.GridBook;
import fr.guichet.desk.month.MonthChecks;
import fr.guichet.desk.month.MonthClosing;
import fr.guichet.desk.month.MonthReview;
import fr.guichet.desk.month.SiteSettings;
import fr.guichet.desk.personal.PersonSearch;
import fr.guichet.desk.personal.PersonalData;
import fr.guichet.desk.personal.Sides;
import fr.guichet.desk.posts.Here;
import fr.guichet.desk.posts.Posts;
import fr.guichet.desk.takeover.Takeover;
import fr.guichet.desk.team.Team;
import fr.guichet.desk.visit.Journal;
import fr.guichet.desk.visit.PastSearch;
import fr.guichet.desk.visit.VisitRegister;
import fr.guichet.desk.visit.VisitsInProgress;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.text.Ids;
import fr.guichet.model.visit.past.SearchedWords;
import fr.guichet.protection.PostSeal;
import fr.guichet.protection.Vault;
import fr.guichet.storage.file.Database;
import java.time.Clock;

/** Everything that an agent can do at an installed site; windows and commands share it. */
public record Desk(
    Duty duty,
    Catalogue catalogue,
    Lookup lookup,
    Usage usage,
    VisitRegister visits,
    Journal journal,
    VisitsInProgress inProgress,
    BegunForms begun,
    DayBook days,
    Contacts contacts,
    PersonalData personalData,
    Accesses accesses,
    AppointmentBook appointments,
    Arrivals arrivals,
    Printouts printouts,
    SiteWords siteWords,
    FollowUps followUps,
    HandOvers handOver,
    History history,
    MonthReview months,
    MonthChecks monthChecks,
    MonthClosing monthClosing,
    Dashboard dashboard,
    SiteSettings settings,
    GridBook labelGrid,
    SiteManagement management,
    CatalogueChanges catalogueChanges,
    Team team,
    EntryChoices entryChoices,
    Takeover takeover,
    Posts posts,
    Sides sides) {

  /**
   * @throws Failure NO_SITE when the file has none yet; REFUSED before somebody is in
   */
  static Desk of(Database database, Accounts accounts, Catalogue official, Clock clock, Ids ids) {
    Vault vault = accounts.vault();
    Duty duty = new Duty(database, clock, ids, accounts);
    SiteCatalogue catalogue = new SiteCatalogue(duty, official);
    SiteManagement management = new SiteManagement(duty);
    Usage usage = new Usage(database, catalogue);
    Contacts contacts = new Contacts(duty, vault);
    VisitRegister visits = new VisitRegister(duty, catalogue, usage, contacts.notes());
    DayBook days = new DayBook(duty);
    SiteWords siteWords = new SiteWords(duty, catalogue);
    AppointmentBook appointments = new AppointmentBook(duty, contacts, days);
    FollowUps followUps = new FollowUps(duty, contacts);
    Journal journal = journal(duty, catalogue, contacts.notes());
    BegunForms begun = new BegunForms(duty, vault);
    VisitsInProgress inProgress = new VisitsInProgress(duty, vault);
    PersonSearch search = new PersonSearch(contacts, begun, inProgress, catalogue, journal);
    PersonalData personal =
        new PersonalData(duty, contacts, search, management, accounts.journal());
    Accesses accesses = new Accesses(duty, accounts.journal(), management);
    MonthChecks monthChecks = new MonthChecks(duty, catalogue, inProgress, contacts.notes());
    return new Desk(
        duty,
        catalogue,
        Lookup.of(catalogue, duty, usage),
        usage,
        visits,
        journal,
        inProgress,
        begun,
        days,
        contacts,
        personal,
        accesses,
        appointments,
        new Arrivals(duty, catalogue, appointments, visits),
        new Printouts(duty, catalogue, appointments, siteWords, personal),
        siteWords,
        followUps,
        new HandOvers(duty, days, appointments, followUps, inProgress),
        new History(duty),
        new MonthReview(duty, catalogue),
        monthChecks,
        new MonthClosing(duty, catalogue, monthChecks),
        new Dashboard(duty, catalogue),
        new SiteSettings(duty),
        new GridBook(duty, catalogue, management),
        management,
        new CatalogueChanges(duty, catalogue, management),
        new Team(duty, accounts, management),
        new EntryChoices(duty, management),
        new Takeover(new TakeoverPost(duty, database, contacts.notes()), catalogue),
        new Posts(
            new Here(
                database,
                clock,
                ids,
                new PostSeal(vault),
                duty::authorForGood,
                duty::noteLasting,
                duty::received,
                contacts::forget),
            vault,
            accesses),
        new Sides(duty, catalogue, contacts));
  }

  private static Journal journal(Duty duty, SiteCatalogue catalogue, Notes notes) {
    var words = new SearchedWords(catalogue);
    var past = new PastSearch(duty, notes, words);
    notes.onForget(past::forget);
    catalogue.onChange(past::forget);
    return new Journal(duty, words, notes, past);
  }
}
