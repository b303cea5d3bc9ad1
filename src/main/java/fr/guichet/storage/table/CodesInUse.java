package fr.guichet.storage.table;

import static fr.guichet.model.text.Texts.text;
import static fr.guichet.storage.jooq.Tables.APPOINTMENT;
import static fr.guichet.storage.jooq.Tables.BUNDLE;
import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static fr.guichet.storage.jooq.Tables.LOCAL_PROCEDURE;
import static fr.guichet.storage.jooq.Tables.OUTAGE;
import static fr.guichet.storage.jooq.Tables.REFERENT;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.TALLY;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;

/** A code that entries name may be retired, and never goes: they would be without a label. */
final class CodesInUse {

  private CodesInUse() {}

  /**
   * @throws Failure REFUSED when something names the partner
   */
  static void refusePartner(DSLContext sql, String code) {
    refuse(sql, code, REQUEST, REQUEST.PARTNER.eq(code));
    refuse(sql, code, APPOINTMENT, APPOINTMENT.PARTNER.eq(code));
    refuse(sql, code, FOLLOW_UP, FOLLOW_UP.PARTNER.eq(code));
    refuse(sql, code, OUTAGE, OUTAGE.PARTNER.eq(code));
    refuse(sql, code, TALLY, TALLY.PARTNER.eq(code));
    refuse(sql, code, REFERENT, REFERENT.PARTNER.eq(code));
    refuse(sql, code, LOCAL_PROCEDURE, LOCAL_PROCEDURE.PARTNER.eq(code));
  }

  /**
   * @throws Failure REFUSED when something names the procedure
   */
  static void refuseProcedure(DSLContext sql, String code) {
    refuse(sql, code, REQUEST, REQUEST.PROCEDURE.eq(code));
    refuse(sql, code, APPOINTMENT, APPOINTMENT.PROCEDURE.eq(code));
    var named = concat(inline(" "), BUNDLE.PROCEDURES, inline(" "));
    refuse(sql, code, BUNDLE, named.contains(" " + code + " "));
  }

  private static void refuse(DSLContext sql, String code, Table<?> table, Condition named) {
    if (sql.fetchExists(table, named)) {
      throw new Failure(Kind.REFUSED, text("catalogue.inUse", code));
    }
  }
}
