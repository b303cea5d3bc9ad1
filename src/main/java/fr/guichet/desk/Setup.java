package fr.guichet.desk;

import fr.guichet.model.ProgramVersion;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Site;
import fr.guichet.model.text.Ids;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.WindowChoices;

/** The first start: makes the site and its agents. */
public final class Setup {

  private final Database database;
  private final Ids ids;

  Setup(Database database, Ids ids) {
    this.database = database;
    this.ids = ids;
  }

  /** True when the file has its site. */
  public boolean installed() {
    return database.read(sql -> Aggregates.SITE.all(sql).findFirst().isPresent());
  }

  /**
   * Makes the site and its agents, the first of them responsable.
   *
   * @throws Failure REFUSED when something is missing, ALREADY_USED when there is a site
   */
  public void install(NewSite wanted) {
    check(wanted);
    Author author = new Author(ids.next(), ids.next(), "");
    database.write(
        author,
        Texts.text("label.install"),
        ids.next(),
        tx -> {
          // Another process may have been quicker
          if (Aggregates.SITE.all(tx.sql()).findFirst().isPresent()) {
            throw new Failure(Kind.ALREADY_USED, Texts.text("failure.ALREADY_USED"));
          }
          put(tx, wanted);
          WindowChoices.put(tx.sql(), "workstation", author.workstation());
          Updates.begin(tx.sql(), ProgramVersion.text());
        });
  }

  private void put(Transaction tx, NewSite wanted) {
    tx.put(
        Aggregates.SITE,
        new Site(
            ids.next(),
            wanted.name().strip(),
            wanted.matricule().strip(),
            wanted.communeInsee(),
            wanted.communeName(),
            wanted.zone(),
            wanted.hours(),
            wanted.demonstration()));
    for (int i = 0; i < wanted.agents().size(); i++) {
      Role role = i == 0 ? Role.MANAGER : Role.ADVISER;
      tx.put(Aggregates.AGENT, new Agent(ids.next(), wanted.agents().get(i).strip(), role, true));
    }
  }

  private static void check(NewSite wanted) {
    if (wanted.name().isBlank()) {
      throw new Failure(Kind.REFUSED, Texts.text("setup.noName"));
    }
    String agents = NewSite.problemOfAgents(wanted.agents());
    if (!agents.isEmpty()) {
      throw new Failure(Kind.REFUSED, agents);
    }
  }
}
