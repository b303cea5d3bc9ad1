package fr.guichet.desk.duty;

import fr.guichet.model.text.Texts;
import fr.guichet.storage.log.Change;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** What is true again once something was undone: its label says what was done, which is over. */
final class Undone {

  /** Labels of {@code label.}, each with its sentence in {@code undone.}. */
  static final List<String> LABELS =
      List.of(
          "save",
          "correct",
          "delete",
          "dayLine",
          "outage",
          "outageRemoved",
          "notTaken",
          "tally",
          "tallyRemoved",
          "site",
          "entryChoices",
          "partner",
          "partnerAdded",
          "partnerOrder",
          "procedure",
          "procedureAdded",
          "appointment",
          "appointmentChanged",
          "appointmentMoved",
          "appointmentStatus",
          "appointmentRemoved",
          "followUpClosed",
          "followUpPutOff",
          "followUpNoted",
          "callBack",
          "calendar",
          "referent",
          "procedureNote",
          "bundle",
          "accepted",
          "acceptedNoMore",
          "setting",
          "criterion",
          "criterionRetired",
          "criterionBack");

  private Undone() {}

  /**
   * @param last a change of the transaction that is undone
   * @param today of the site
   * @return a sentence, in French
   */
  static String words(DSLContext sql, Change last, LocalDate today) {
    return LABELS.stream()
        .filter(name -> Texts.text("label." + name).equals(last.label()))
        .findFirst()
        .map(name -> Texts.text("undone." + name, UndoneThing.words(sql, name, last, today)))
        .orElseGet(() -> Texts.text("undone", last.label()));
  }
}
