package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.CONTINUATION;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.select;

import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.log.Aggregate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Visits with their requests and what they continue: one aggregate. */
public final class VisitTable implements Aggregate<Visit> {

  private static final int PAGE = 1000;

  @Override
  public String kind() {
    return "visit";
  }

  @Override
  public Class<Visit> type() {
    return Visit.class;
  }

  @Override
  public String key(Visit visit) {
    return visit.id();
  }

  @Override
  public void put(DSLContext sql, Visit visit) {
    var row = VisitRows.row(visit);
    boolean fresh = sql.insertInto(VISIT).set(row).onDuplicateKeyIgnore().execute() == 1;
    if (!fresh) {
      sql.update(VISIT).set(row).where(VISIT.ID.eq(visit.id())).execute();
      sql.deleteFrom(REQUEST).where(REQUEST.VISIT_ID.eq(visit.id())).execute();
      sql.deleteFrom(CONTINUATION).where(CONTINUATION.VISIT_ID.eq(visit.id())).execute();
    }
    for (int i = 0; i < visit.requests().size(); i++) {
      sql.insertInto(REQUEST).set(VisitRows.row(visit.requests().get(i), visit.id(), i)).execute();
    }
    for (int i = 0; i < visit.continues().size(); i++) {
      sql.insertInto(CONTINUATION)
          .set(CONTINUATION.VISIT_ID, visit.id())
          .set(CONTINUATION.POSITION, i)
          .set(CONTINUATION.REQUEST_ID, visit.continues().get(i))
          .execute();
    }
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(VISIT).where(VISIT.ID.eq(key)).execute();
  }

  @Override
  public Optional<Visit> find(DSLContext sql, String key) {
    return where(sql, VISIT.ID.eq(key)).stream().findFirst();
  }

  /** The visit that a request belongs to. */
  public Optional<Visit> ofRequest(DSLContext sql, String requestId) {
    return where(
            sql,
            VISIT.ID.in(select(REQUEST.VISIT_ID).from(REQUEST).where(REQUEST.ID.eq(requestId))))
        .stream()
        .findFirst();
  }

  /** The visit with a note, also as its reference or the precision of a request. */
  public Optional<Visit> ofNote(DSLContext sql, String noteId) {
    Condition own = VISIT.NOTE_ID.eq(noteId).or(VISIT.REFERENCE_ID.eq(noteId));
    Condition ofRequest =
        VISIT.ID.in(select(REQUEST.VISIT_ID).from(REQUEST).where(REQUEST.PRECISION_ID.eq(noteId)));
    return where(sql, own.or(ofRequest)).stream().findFirst();
  }

  /** Visits that meet a condition on them, newest first. */
  public List<Visit> where(DSLContext sql, Condition condition) {
    var ids = select(VISIT.ID).from(VISIT).where(condition);
    Map<String, List<Request>> requests =
        sql.selectFrom(REQUEST)
            .where(REQUEST.VISIT_ID.in(ids))
            .orderBy(REQUEST.VISIT_ID, REQUEST.POSITION)
            .fetchGroups(REQUEST.VISIT_ID, VisitRows::request);
    Map<String, List<String>> continued =
        sql.selectFrom(CONTINUATION)
            .where(CONTINUATION.VISIT_ID.in(ids))
            .orderBy(CONTINUATION.VISIT_ID, CONTINUATION.POSITION)
            .fetchGroups(CONTINUATION.VISIT_ID, CONTINUATION.REQUEST_ID);
    return sql.selectFrom(VISIT)
        .where(condition)
        .orderBy(VISIT.DAY.desc(), VISIT.MINUTE_OF_DAY.desc(), VISIT.ID.desc())
        .fetch(
            row ->
                VisitRows.visit(
                    row,
                    requests.getOrDefault(row.getId(), List.of()),
                    continued.getOrDefault(row.getId(), List.of())));
  }

  @Override
  public Stream<Visit> all(DSLContext sql) {
    return Stream.iterate(page(sql, ""), page -> !page.isEmpty(), page -> page(sql, lastId(page)))
        .flatMap(List::stream);
  }

  private List<Visit> page(DSLContext sql, String after) {
    return where(
        sql,
        VISIT.ID.in(
            sql.select(VISIT.ID)
                .from(VISIT)
                .where(VISIT.ID.gt(after))
                .orderBy(VISIT.ID)
                .limit(PAGE)));
  }

  private static String lastId(List<Visit> page) {
    return page.stream().map(Visit::id).max(String::compareTo).orElseThrow();
  }
}
