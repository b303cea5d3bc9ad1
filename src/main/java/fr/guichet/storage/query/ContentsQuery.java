package fr.guichet.storage.query;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import fr.guichet.model.safekeeping.Contents;
import java.time.LocalDate;
import org.jooq.DSLContext;

/** What a file of any version holds: by names, since the tables of older ones are others. */
public final class ContentsQuery {

  private ContentsQuery() {}

  public static Contents of(DSLContext sql) {
    return new Contents(
        site(sql),
        rows(sql, "visit"),
        rows(sql, "request"),
        rows(sql, "appointment"),
        lastVisit(sql),
        rows(sql, "change"));
  }

  private static String site(DSLContext sql) {
    String site =
        sql.select(max(field(name("name"), String.class)))
            .from(name("site"))
            .fetchSingle()
            .value1();
    return site == null ? "" : site;
  }

  private static LocalDate lastVisit(DSLContext sql) {
    String day =
        sql.select(max(field(name("day"), String.class)))
            .from(name("visit"))
            .fetchSingle()
            .value1();
    return day == null ? null : LocalDate.parse(day);
  }

  /** Version 1 had no appointments. */
  private static int rows(DSLContext sql, String table) {
    boolean there =
        sql.fetchExists(
            sql.selectOne()
                .from(name("sqlite_master"))
                .where(field(name("type")).eq("table"), field(name("name")).eq(table)));
    return there ? sql.select(count()).from(table(name(table))).fetchSingle().value1() : 0;
  }
}
