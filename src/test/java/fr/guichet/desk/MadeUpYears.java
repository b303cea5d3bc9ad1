package fr.guichet.desk;

import fr.guichet.desk.demonstration.Activity;
import fr.guichet.desk.demonstration.MadeUpActivity;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;

/** Made-up activity at a site that is there already, the same at each run. */
public final class MadeUpYears {

  private MadeUpYears() {}

  /** Fills the days from the first to the last, both included. */
  public static void fill(Desk desk, LocalDate first, LocalDate last) {
    Activity made =
        new MadeUpActivity(
                desk.catalogue(),
                desk.duty().site(),
                desk.duty().agents(),
                1,
                (_, day) -> day.plusDays(7))
            .between(first, last);
    desk.duty()
        .write(
            "essai",
            tx -> {
              made.dayLines().forEach(line -> tx.put(Aggregates.DAY_LINE, line));
              made.outages().forEach(outage -> tx.put(Aggregates.OUTAGE, outage));
              made.notTaken().forEach(one -> tx.put(Aggregates.NOT_TAKEN, one));
              made.visits().forEach(visit -> tx.put(Aggregates.VISIT, visit));
              made.followUps().forEach(followUp -> tx.put(Aggregates.FOLLOW_UP, followUp));
            });
  }
}
