package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.WINDOW_CHOICE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Choices of this workstation, outside the log: its id, who served last, the month shown. */
public final class WindowChoices {

  /** Names the installation in the log. */
  public static final String WORKSTATION = "workstation";

  /** What it was named before, the first first, with spaces between. */
  private static final String FORMER = "workstation.former";

  /** The last row of the log that needs not be given to the other posts any more. */
  private static final String GIVEN = "posts.given";

  /** There in a file that an upgrade left with texts to be sealed. */
  private static final String CLEAR = "texts.clear";

  private static final String SEALED = "sealed";

  private WindowChoices() {}

  /** Whether texts of visits are still to be sealed. */
  public static boolean hasClearTexts(DSLContext sql) {
    return find(sql, CLEAR).filter(String::isEmpty).isPresent();
  }

  /** They are sealed; what the file left behind of them, and backups, may still hold them. */
  public static void clearTextsSealed(DSLContext sql) {
    put(sql, CLEAR, SEALED);
  }

  /** Whether something may still hold texts that were in clear. */
  public static boolean hasTracesOfTexts(DSLContext sql) {
    return find(sql, CLEAR).isPresent();
  }

  /** Nothing holds them any more. */
  public static void tracesOfTextsGone(DSLContext sql) {
    sql.deleteFrom(WINDOW_CHOICE).where(WINDOW_CHOICE.NAME.eq(CLEAR)).execute();
  }

  /** The place of the log up to which all was given to the other posts, or came from them. */
  public static long given(DSLContext sql) {
    return find(sql, GIVEN).map(Long::parseLong).orElse(0L);
  }

  /** What comes later in the log is to be given. */
  public static void give(DSLContext sql, long place) {
    put(sql, GIVEN, Long.toString(place));
  }

  public static Optional<String> find(DSLContext sql, String name) {
    return sql.select(WINDOW_CHOICE.VALUE)
        .from(WINDOW_CHOICE)
        .where(WINDOW_CHOICE.NAME.eq(name))
        .fetchOptional(WINDOW_CHOICE.VALUE);
  }

  /** The ids under which this workstation wrote before, in their order. */
  public static List<String> formerWorkstations(DSLContext sql) {
    return find(sql, FORMER).stream().flatMap(ids -> Stream.of(ids.split(" "))).toList();
  }

  /** All ids under which it wrote: the present one last. */
  public static List<String> workstations(DSLContext sql) {
    List<String> all = new ArrayList<>(formerWorkstations(sql));
    find(sql, WORKSTATION).ifPresent(all::add);
    return all;
  }

  /**
   * A file that was brought back goes another way: it gets a new id with the next window.
   *
   * @param others what the file in whose place it comes was named, in their order
   */
  public static void forgetWorkstation(DSLContext sql, List<String> others) {
    Set<String> all = new LinkedHashSet<>(workstations(sql));
    all.addAll(others);
    if (!all.isEmpty()) {
      put(sql, FORMER, String.join(" ", all));
    }
    sql.deleteFrom(WINDOW_CHOICE).where(WINDOW_CHOICE.NAME.eq(WORKSTATION)).execute();
  }

  public static void put(DSLContext sql, String name, String value) {
    sql.insertInto(WINDOW_CHOICE)
        .set(WINDOW_CHOICE.NAME, name)
        .set(WINDOW_CHOICE.VALUE, value)
        .onDuplicateKeyUpdate()
        .set(WINDOW_CHOICE.VALUE, value)
        .execute();
  }
}
