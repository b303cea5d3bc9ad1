package fr.guichet.storage.posts;

import static fr.guichet.storage.jooq.Tables.POST_STATE;

import fr.guichet.storage.jooq.tables.records.PostStateRecord;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** What each other post last said of itself. */
public final class PostStateTable {

  private PostStateTable() {}

  /**
   * @param toldAt UTC milliseconds, by that post's clock
   * @param last the number of its last batch then
   * @param privateAt of its private file that was read, 0 for none
   */
  public record State(String post, long toldAt, long last, long privateAt) {}

  public static void put(DSLContext sql, State state) {
    PostStateRecord row = new PostStateRecord();
    row.setPost(state.post());
    row.setToldAt(state.toldAt());
    row.setLast((int) state.last());
    row.setPrivateAt(state.privateAt());
    sql.insertInto(POST_STATE).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  /** By post. */
  public static Map<String, State> all(DSLContext sql) {
    Map<String, State> all = new HashMap<>();
    sql.selectFrom(POST_STATE)
        .forEach(
            row ->
                all.put(
                    row.getPost(),
                    new State(row.getPost(), row.getToldAt(), row.getLast(), row.getPrivateAt())));
    return all;
  }
}
