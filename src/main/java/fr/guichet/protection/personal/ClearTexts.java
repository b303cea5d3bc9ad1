package fr.guichet.protection.personal;

import fr.guichet.model.personal.PersonalValue;
import fr.guichet.protection.Vault;
import fr.guichet.storage.log.FormerTexts;
import fr.guichet.storage.log.VisitTexts;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.DraftTable;
import fr.guichet.storage.table.PersonalValueTable;
import fr.guichet.storage.table.WindowChoices;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * Seals what a file from an earlier version holds in clear: visits in progress, and the notes of
 * visits in the tables and in the log. To be followed by {@code Database.wipe()}.
 */
public final class ClearTexts {

  private ClearTexts() {}

  /**
   * Seals it, in the transaction of {@code sql}.
   *
   * @return whether there was any
   */
  public static boolean seal(DSLContext sql, Vault vault) {
    int drafts = DraftTable.sealClear(sql, (id, typed) -> vault.seal(DraftTable.place(id), typed));
    boolean notes = WindowChoices.hasClearTexts(sql);
    if (notes) {
      notes(sql, vault);
      WindowChoices.clearTextsSealed(sql);
    }
    return notes || drafts > 0;
  }

  private static void notes(DSLContext sql, Vault vault) {
    Map<String, String> clear = PersonalValueTable.clear(sql);
    VisitTexts texts = new VisitTexts(clear);
    FormerTexts.rewrite(sql, Aggregates.VISIT.kind(), texts::takenOut);
    clear.forEach((id, text) -> PersonalValueTable.seal(sql, id, vault.seal(id, text)));
    var period = Retention.period(sql);
    texts
        .taken()
        .forEach(
            (id, taken) ->
                PersonalValueTable.insert(
                    sql,
                    new PersonalValue(
                        id, vault.seal(id, taken.text()), period.after(taken.day()))));
  }
}
