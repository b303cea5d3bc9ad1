package fr.guichet.selfcheck;

import fr.guichet.desk.Demonstration;
import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.account.Secret;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.protection.Strength;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** A made-up site in a folder of its own. */
final class ScratchSite {

  /** What is typed at the counter. */
  static final String PROCEDURE_WORD = "rsa";

  /** The present month and the one before. */
  private static final int MONTHS = 1;

  private final Catalogue catalogue = OfficialCatalogue.load();
  private final Path folder;
  private final Clock clock;
  private final Strength strength;
  private Secret password;
  private long before;

  ScratchSite(Path folder, Clock clock, Strength strength) {
    this.folder = folder;
    this.clock = clock;
    this.strength = strength;
  }

  Path folder() {
    return folder;
  }

  /** Of every agent; null before the site is made. */
  Secret password() {
    return password;
  }

  String make() {
    try (Workplace workplace = Workplace.openEmpty(folder, catalogue, clock, strength)) {
      password = workplace.accounts().proposed();
      workplace.demonstration().make(MONTHS, Demonstration.SEED, password);
      before = today(workplace.desk());
    }
    return Texts.text("selfCheck.made", folder);
  }

  /** Opens the site as a command does; the caller closes it. */
  Workplace open() {
    Workplace workplace = Workplace.open(folder, catalogue, clock, strength);
    Agent first = workplace.accounts().all().getFirst().agent();
    workplace.accounts().signIn(first.id(), password);
    return workplace;
  }

  /**
   * @throws Failed unless one visit more is in the file than after the site was made
   */
  String oneVisitMore(Workplace workplace) {
    long now = today(workplace.desk());
    if (now != before + 1) {
      throw new Failed(Texts.text("selfCheck.notWritten", before, now));
    }
    return Texts.text("selfCheck.written");
  }

  private static long today(Desk desk) {
    LocalDate today = desk.duty().today();
    return desk.journal().find(JournalQuery.between(today, today)).size();
  }
}
