package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.POST;

import fr.guichet.model.posts.Post;
import fr.guichet.storage.jooq.tables.records.PostRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The posts of the site, those that were closed too. */
public final class PostTable implements Aggregate<Post> {

  @Override
  public String kind() {
    return "post";
  }

  @Override
  public Class<Post> type() {
    return Post.class;
  }

  @Override
  public String key(Post value) {
    return value.id();
  }

  @Override
  public void put(DSLContext sql, Post value) {
    PostRecord row = new PostRecord();
    row.setId(value.id());
    row.setName(value.name());
    row.setJoinedDay(value.joinedDay());
    row.setClosedDay(value.closedDay());
    sql.insertInto(POST).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(POST).where(POST.ID.eq(key)).execute();
  }

  @Override
  public Optional<Post> find(DSLContext sql, String key) {
    return sql.selectFrom(POST).where(POST.ID.eq(key)).fetchOptional(PostTable::value);
  }

  @Override
  public Stream<Post> all(DSLContext sql) {
    return sql.selectFrom(POST).orderBy(POST.NAME, POST.ID).fetch(PostTable::value).stream();
  }

  private static Post value(PostRecord row) {
    return new Post(row.getId(), row.getName(), row.getJoinedDay(), row.getClosedDay());
  }
}
