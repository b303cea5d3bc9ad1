package fr.guichet.desk;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.site.hours.Interval;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/**
 * Entries made up and written by raw SQL, so that many of them take seconds. Only for figures: the
 * log knows nothing of them.
 */
public final class RawEntries {

  private static final List<String> CHANNELS =
      List.of("WALK_IN", "WALK_IN", "WALK_IN", "APPOINTMENT", "APPOINTMENT", "PHONE");
  private static final List<String> CAUSES =
      List.of("MISSING_DOCUMENT", "CREDENTIALS", "PORTAL_DOWN", "NO_ANSWER", "NO_SLOT", "OTHER");
  private static final List<String> AWAITED =
      List.of("DOCUMENT", "PARTNER_ANSWER", "OUTAGE", "OTHER_DATE");

  private final Random chance = new Random(1);
  private final Desk desk;
  private final int visitsADay;
  private final List<Procedure> procedures;
  private int requests;
  private LocalDate last;

  /**
   * @param visitsADay on each day that the site opens
   */
  public RawEntries(Desk desk, int visitsADay) {
    this.desk = desk;
    this.visitsADay = visitsADay;
    procedures = desk.catalogue().procedures();
  }

  /**
   * Writes those of the days from the first to the last, in one transaction.
   *
   * @return how many requests
   */
  public int write(Path database, LocalDate first, LocalDate until) throws SQLException {
    last = until;
    try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + database)) {
      sql.setAutoCommit(false);
      try (PreparedStatement visit =
              sql.prepareStatement(
                  "INSERT INTO visit VALUES (?, ?, ?, ?, 'MEASURED', 0, ?, ?, 'SITE', ?,"
                      + " 'MEASURED', 1, NULL, NULL, '', '', NULL, NULL, ?, NULL, NULL)");
          PreparedStatement request =
              sql.prepareStatement(
                  "INSERT INTO request VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, NULL)");
          PreparedStatement followUp =
              sql.prepareStatement(
                  "INSERT INTO follow_up VALUES (?, ?, NULL, ?, ?, ?, NULL, NULL, NULL)");
          PreparedStatement outage =
              sql.prepareStatement("INSERT INTO outage VALUES (?, ?, ?, ?, ?)");
          PreparedStatement notTaken =
              sql.prepareStatement("INSERT INTO not_taken VALUES (?, ?, ?, ?)")) {
        for (LocalDate day = first; !day.isAfter(until); day = day.plusDays(1)) {
          List<Interval> hours = desk.duty().site().hoursOn(day);
          if (!hours.isEmpty()) {
            day(day, hours, visit, request, followUp);
            mishaps(day, outage, notTaken);
          }
        }
        for (PreparedStatement each : List.of(visit, request, followUp, outage, notTaken)) {
          each.executeBatch();
        }
      }
      sql.commit();
    }
    return requests;
  }

  private void day(
      LocalDate day,
      List<Interval> hours,
      PreparedStatement visit,
      PreparedStatement request,
      PreparedStatement followUp)
      throws SQLException {
    for (int i = 0; i < visitsADay; i++) {
      Interval half = hours.get(chance.nextInt(hours.size()));
      int minute = half.from() + chance.nextInt(half.minutes());
      String id = day + "-" + i;
      visit.setString(1, id);
      visit.setLong(
          2,
          day.atStartOfDay(ZoneId.of("Europe/Paris")).plusMinutes(minute).toEpochSecond() * 1000);
      visit.setString(3, day.toString());
      visit.setInt(4, minute);
      visit.setString(5, desk.duty().agents().get(i % 2).id());
      visit.setString(6, CHANNELS.get(chance.nextInt(CHANNELS.size())));
      visit.setInt(7, 5 + chance.nextInt(60));
      visit.setInt(8, 5 + chance.nextInt(40));
      visit.addBatch();
      int many = chance.nextInt(100) < 62 ? 1 : chance.nextInt(100) < 72 ? 2 : 3;
      for (int position = 0; position < many; position++) {
        request(day, id, position, request, followUp);
      }
    }
  }

  private void request(
      LocalDate day,
      String visit,
      int position,
      PreparedStatement request,
      PreparedStatement followUp)
      throws SQLException {
    requests++;
    String id = visit + "-" + position;
    // The square favours the first of the catalogue, as a counter does
    double draw = chance.nextDouble();
    Procedure procedure = procedures.get((int) (draw * draw * procedures.size()));
    int luck = chance.nextInt(100);
    String outcome =
        luck < 80
            ? "RESOLVED"
            : luck < 83
                ? "PENDING"
                : luck < 88 ? "PLANNED_ORIENTATION" : luck < 94 ? "REDIRECTED" : "UNFINISHED";
    boolean cause = outcome.equals("REDIRECTED") || outcome.equals("UNFINISHED");
    boolean target = outcome.equals("REDIRECTED") || outcome.equals("PLANNED_ORIENTATION");
    request.setString(1, id);
    request.setString(2, visit);
    request.setInt(3, position);
    request.setString(4, procedure.partner());
    request.setString(5, procedure.code());
    request.setString(6, outcome);
    request.setString(7, cause ? CAUSES.get(chance.nextInt(CAUSES.size())) : null);
    request.setString(8, target ? "Lieu " + chance.nextInt(12) : "");
    request.setString(9, outcome.equals("PLANNED_ORIENTATION") ? "CATALOGUE" : null);
    request.addBatch();
    if (outcome.equals("PENDING")) {
      followUp.setString(1, "f" + id);
      followUp.setString(2, id);
      followUp.setString(3, AWAITED.get(chance.nextInt(AWAITED.size())));
      followUp.setString(4, day.plusDays(7).toString());
      boolean open = chance.nextInt(300) == 0 || day.isAfter(last.minusDays(7));
      followUp.setString(5, open ? null : day.plusDays(6).toString());
      followUp.addBatch();
    }
  }

  private void mishaps(LocalDate day, PreparedStatement outage, PreparedStatement notTaken)
      throws SQLException {
    if (chance.nextInt(100) < 6) {
      outage.setString(1, "o" + day);
      outage.setString(2, day.toString());
      outage.setString(3, List.of("", "CAF", "INT", "DGFIP").get(chance.nextInt(4)));
      outage.setInt(4, 600);
      outage.setInt(5, 620 + chance.nextInt(120));
      outage.addBatch();
    }
    if (chance.nextInt(100) < 30) {
      notTaken.setString(1, "n" + day);
      notTaken.setString(2, day.toString());
      notTaken.setInt(3, 560 + chance.nextInt(100));
      notTaken.setString(4, "QUEUE");
      notTaken.addBatch();
    }
  }
}
