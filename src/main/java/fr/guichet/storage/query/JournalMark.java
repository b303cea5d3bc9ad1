package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.CHANGE;
import static fr.guichet.storage.jooq.Tables.PERSONAL_EVENT;
import static fr.guichet.storage.jooq.Tables.PERSONAL_VALUE;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import fr.guichet.storage.table.Aggregates;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * How far somebody has read the visits and what they say: what was written since is in the log,
 * texts that came by themselves (from another post) are the last of their table, and each erasure
 * left an event.
 *
 * @param change the last row of the log
 * @param text the last row of the texts; they are numbered anew when erased ones are wiped out
 * @param erasures how many there were
 */
public record JournalMark(long change, long text, long erasures) {

  /** Up to now. */
  public static JournalMark of(DSLContext sql) {
    return new JournalMark(
        last(sql, CHANGE.SEQ, CHANGE),
        last(sql, number(PERSONAL_VALUE), PERSONAL_VALUE),
        last(sql, number(PERSONAL_EVENT), PERSONAL_EVENT));
  }

  /** SQLite’s own, in the order in which rows came: the last is found without reading them. */
  private static Field<Long> number(Table<?> table) {
    return DSL.field(DSL.name(table.getName(), "rowid"), Long.class);
  }

  private static long last(DSLContext sql, Field<Long> number, Table<?> table) {
    Long last = sql.select(max(number)).from(table).fetchSingle().value1();
    return last == null ? 0 : last;
  }

  /** Whether nothing was erased in between, and the file is still the same. */
  public boolean leadsTo(JournalMark later) {
    return erasures == later.erasures && change <= later.change && text <= later.text;
  }

  /** Ids of the visits written since then, of those that are gone too, or with a text that came. */
  public Set<String> changedSince(DSLContext sql) {
    Set<String> changed = new HashSet<>();
    // Kinds are told apart here: SQLite would look through all visits of the log by their index
    sql.select(CHANGE.KIND, CHANGE.KEY)
        .from(CHANGE)
        .where(CHANGE.SEQ.gt(change))
        .forEach(
            row -> {
              if (row.value1().equals(Aggregates.VISIT.kind())) {
                changed.add(row.value2());
              }
            });
    Select<Record1<String>> came =
        select(PERSONAL_VALUE.ID).from(PERSONAL_VALUE).where(number(PERSONAL_VALUE).gt(text));
    changed.addAll(
        sql.select(VISIT.ID)
            .from(VISIT)
            .where(VISIT.NOTE_ID.in(came).or(VISIT.REFERENCE_ID.in(came)))
            .fetch(VISIT.ID));
    changed.addAll(
        sql.selectDistinct(REQUEST.VISIT_ID)
            .from(REQUEST)
            .where(REQUEST.PRECISION_ID.in(came))
            .fetch(REQUEST.VISIT_ID));
    return changed;
  }
}
