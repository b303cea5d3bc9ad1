package fr.guichet.storage.posts;

import static fr.guichet.storage.jooq.Tables.POST_BATCH;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.max;

import fr.guichet.model.posts.SealedLine;
import fr.guichet.model.posts.SealedLine.What;
import fr.guichet.storage.jooq.tables.records.PostBatchRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** The batches that were made here or read: as they lie in the exchange folder. */
public final class PostBatchTable {

  private PostBatchTable() {}

  /**
   * @param at UTC milliseconds, when it was made
   */
  public static void add(DSLContext sql, SealedLine line, long at) {
    sql.insertInto(POST_BATCH)
        .set(POST_BATCH.POST, line.post())
        .set(POST_BATCH.NUMBER, (int) line.number())
        .set(POST_BATCH.MADE_AT, at)
        .set(POST_BATCH.SUM, line.sum())
        .set(POST_BATCH.BODY, line.body())
        .execute();
  }

  /** The number of the last batch of each post. */
  public static Map<String, Long> known(DSLContext sql) {
    return new TreeMap<>(
        sql.select(POST_BATCH.POST, max(POST_BATCH.NUMBER))
            .from(POST_BATCH)
            .groupBy(POST_BATCH.POST)
            .fetchMap(row -> row.value1(), row -> row.value2().longValue()));
  }

  /** The sum of a batch, empty when it is not here. */
  public static Optional<String> sum(DSLContext sql, String post, long number) {
    return sql.select(POST_BATCH.SUM)
        .from(POST_BATCH)
        .where(POST_BATCH.POST.eq(post), POST_BATCH.NUMBER.eq((int) number))
        .fetchOptional(POST_BATCH.SUM);
  }

  /** When the last batch of a post was made, UTC milliseconds; 0 for none. */
  public static long lastAt(DSLContext sql, String post) {
    Long at =
        sql.select(max(POST_BATCH.MADE_AT))
            .from(POST_BATCH)
            .where(POST_BATCH.POST.eq(post))
            .fetchSingle()
            .value1();
    return at == null ? 0 : at;
  }

  /** How long each batch of a post is, in characters, from the first on. */
  public static List<Integer> lengths(DSLContext sql, String post) {
    return sql.select(length(POST_BATCH.BODY))
        .from(POST_BATCH)
        .where(POST_BATCH.POST.eq(post))
        .orderBy(POST_BATCH.NUMBER)
        .fetch(row -> row.value1());
  }

  /** The batches of a post between two numbers, both included. */
  public static List<SealedLine> between(DSLContext sql, String post, long first, long last) {
    return sql.selectFrom(POST_BATCH)
        .where(POST_BATCH.POST.eq(post), POST_BATCH.NUMBER.between((int) first, (int) last))
        .orderBy(POST_BATCH.NUMBER)
        .fetch(PostBatchTable::line);
  }

  private static SealedLine line(PostBatchRecord row) {
    return new SealedLine(What.BATCH, row.getPost(), row.getNumber(), row.getBody());
  }
}
