package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.PERSONAL_EVENT;

import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.Departures;
import fr.guichet.model.personal.PersonalEvent;
import fr.guichet.model.personal.PersonalEvent.Kind;
import fr.guichet.storage.jooq.tables.records.PersonalEventRecord;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What was erased and handed out, outside the log: it outlives the file that is replaced. */
public final class PersonalEventTable {

  private PersonalEventTable() {}

  /** Notes an event; one that is known stays as it is. */
  public static void add(DSLContext sql, PersonalEvent event) {
    sql.insertInto(PERSONAL_EVENT)
        .set(PERSONAL_EVENT.ID, event.id())
        .set(PERSONAL_EVENT.AT, event.at())
        .set(PERSONAL_EVENT.DAY, event.day())
        .set(PERSONAL_EVENT.KIND, event.kind().name())
        .set(PERSONAL_EVENT.AGENT_ID, event.agent())
        .set(PERSONAL_EVENT.VALUE_ID, event.value())
        .onDuplicateKeyIgnore()
        .execute();
  }

  /** All of them, oldest first. */
  public static List<PersonalEvent> all(DSLContext sql) {
    return sql.selectFrom(PERSONAL_EVENT)
        .orderBy(PERSONAL_EVENT.AT, PERSONAL_EVENT.ID)
        .fetch(PersonalEventTable::value);
  }

  /** Whether that was erased because the person asked. */
  public static boolean isErasedAsAsked(DSLContext sql, String value) {
    return sql.fetchExists(
        PERSONAL_EVENT,
        PERSONAL_EVENT.VALUE_ID.eq(value).and(PERSONAL_EVENT.KIND.eq(Kind.ASKED.name())));
  }

  /** How many a day and a reason, newest first. */
  public static List<Departures> counts(DSLContext sql) {
    Condition never = PERSONAL_EVENT.KIND.eq(Kind.UNUSED.name());
    Condition draft =
        PERSONAL_EVENT
            .VALUE_ID
            .startsWith(BegunForm.PREFIX)
            .or(PERSONAL_EVENT.VALUE_ID.startsWith(DraftTable.VISIT));
    Field<Boolean> begun = DSL.coalesce(DSL.field(never.and(draft)), false);
    Condition isNote = PERSONAL_EVENT.VALUE_ID.contains("/").and(DSL.condition(begun).not());
    Field<Integer> notes = DSL.count().filterWhere(isNote);
    return sql.select(PERSONAL_EVENT.DAY, PERSONAL_EVENT.KIND, DSL.count(), notes, begun)
        .from(PERSONAL_EVENT)
        .groupBy(PERSONAL_EVENT.DAY, PERSONAL_EVENT.KIND, begun)
        .orderBy(PERSONAL_EVENT.DAY.desc(), PERSONAL_EVENT.KIND, begun)
        .fetch(
            row ->
                new Departures(
                    row.value1(),
                    Kind.valueOf(row.value2()),
                    row.value5(),
                    row.value3() - row.value4(),
                    row.value4()));
  }

  private static PersonalEvent value(PersonalEventRecord row) {
    return new PersonalEvent(
        row.getId(),
        row.getAt(),
        row.getDay(),
        Kind.valueOf(row.getKind()),
        row.getAgentId(),
        row.getValueId());
  }
}
