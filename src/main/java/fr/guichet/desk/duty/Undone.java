package fr.guichet.desk.duty;

import fr.guichet.model.text.Texts;
import java.util.List;

/** What is true again once something was undone: its label says what was done, which is over. */
final class Undone {

  /** Labels of {@code label.}, each with its sentence in {@code undone.}. */
  private static final List<String> LABELS =
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
   * @param label of the transaction that was undone
   * @return a sentence, in French
   */
  static String words(String label) {
    return LABELS.stream()
        .filter(name -> Texts.text("label." + name).equals(label))
        .findFirst()
        .map(name -> Texts.text("undone." + name))
        .orElseGet(() -> Texts.text("undone", label));
  }
}
