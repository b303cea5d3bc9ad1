package fr.guichet.storage.posts;

import static fr.guichet.storage.jooq.Tables.AGENT;
import static fr.guichet.storage.jooq.Tables.FOLLOW_UP;
import static fr.guichet.storage.jooq.Tables.IMPORT;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * What two posts did may not fit together: a follow-up of a visit that the other deleted, two
 * follow-ups of one request. What something needs comes back, as a change of this post's own. Posts
 * that mend the same write the same.
 */
final class Mending {

  private final Transaction tx;
  private final DSLContext sql;
  private final List<Runnable> writing = new ArrayList<>();

  Mending(Transaction tx) {
    this.tx = tx;
    this.sql = tx.sql();
  }

  /** Removes; what the rules of its table keep stays. */
  <T> void remove(Aggregate<T> aggregate, String key) {
    try {
      aggregate.remove(sql, key);
    } catch (Failure refused) {
      if (refused.kind() != Kind.REFUSED) {
        throw refused;
      }
      T kept = aggregate.find(sql, key).orElseThrow();
      writing.add(() -> tx.put(aggregate, kept));
    }
  }

  /** Puts; of two follow-ups of one request the later stays. */
  <T> void put(Aggregate<T> aggregate, T value, Change change) {
    if (value instanceof FollowUp followUp && followUp.request() != null) {
      Optional<FollowUp> other =
          Aggregates.FOLLOW_UP
              .ofRequest(sql, followUp.request())
              .filter(each -> !each.id().equals(followUp.id()));
      if (other.isPresent() && !isFirst(change, other.get().id())) {
        writing.add(() -> tx.remove(aggregate, change.key()));
        return;
      }
      other.ifPresent(
          each -> {
            Aggregates.FOLLOW_UP.remove(sql, each.id());
            writing.add(() -> tx.remove(aggregate, each.id()));
          });
    }
    aggregate.put(sql, value);
  }

  /** What is chosen takes the place of another follow-up of its request. */
  void giveWay(Object value) {
    if (value instanceof FollowUp followUp && followUp.request() != null) {
      Aggregates.FOLLOW_UP
          .ofRequest(sql, followUp.request())
          .filter(each -> !each.id().equals(followUp.id()))
          .ifPresent(each -> tx.remove(Aggregates.FOLLOW_UP, each.id()));
    }
  }

  /** The follow-ups of requests that are gone, and were chosen to be. */
  void removeOrphans() {
    orphans().forEach(each -> tx.remove(Aggregates.FOLLOW_UP, each.id()));
  }

  private boolean isFirst(Change change, String other) {
    Change there = ChangeLog.last(sql, change.kind(), other).orElseThrow();
    return Merge.isLater(change, there);
  }

  /** Writes what was found to need it, and what the tables still lack. */
  void write() {
    writing.forEach(Runnable::run);
    orphans().forEach(this::bringBack);
    keepManager();
    if (ChangeLog.wasRemoved(sql, Aggregates.AGENT.kind())) {
      AGENT.getPrimaryKey().getReferences().stream()
          .flatMap(ref -> missing(ref.getTable(), ref.getFields().getFirst(), AGENT, AGENT.ID))
          .forEach(id -> bringBack(Aggregates.AGENT, id));
    }
    if (ChangeLog.wasRemoved(sql, Aggregates.IMPORT.kind())) {
      IMPORT.getPrimaryKey().getReferences().stream()
          .flatMap(ref -> missing(ref.getTable(), ref.getFields().getFirst(), IMPORT, IMPORT.ID))
          .forEach(id -> bringBack(Aggregates.IMPORT, id));
    }
  }

  /** Two responsables who closed each other: who was closed last stays. */
  private void keepManager() {
    List<Agent> all = Aggregates.AGENT.all(sql).toList();
    if (all.isEmpty() || all.stream().anyMatch(Mending::manages)) {
      return;
    }
    all.stream()
        .filter(agent -> managed(agent.id()))
        .max(Comparator.comparing(this::lastChange, Merge.ORDER))
        .ifPresent(
            agent ->
                tx.put(Aggregates.AGENT, new Agent(agent.id(), agent.name(), Role.MANAGER, true)));
  }

  private static boolean manages(Agent agent) {
    return agent.active() && agent.role() == Role.MANAGER;
  }

  private boolean managed(String agent) {
    return ChangeLog.of(sql, Aggregates.AGENT.kind(), agent).stream()
        .filter(change -> change.snapshot() != null)
        .map(change -> Snapshots.read(change.snapshot(), Agent.class))
        .anyMatch(Mending::manages);
  }

  private Change lastChange(Agent agent) {
    return ChangeLog.last(sql, Aggregates.AGENT.kind(), agent.id()).orElseThrow();
  }

  private List<FollowUp> orphans() {
    return sql
        .select(FOLLOW_UP.ID)
        .from(FOLLOW_UP)
        .where(FOLLOW_UP.REQUEST_ID.isNotNull())
        .andNotExists(selectOne().from(REQUEST).where(REQUEST.ID.eq(FOLLOW_UP.REQUEST_ID)))
        .orderBy(FOLLOW_UP.ID)
        .fetch(FOLLOW_UP.ID)
        .stream()
        .flatMap(id -> Aggregates.FOLLOW_UP.find(sql, id).stream())
        .toList();
  }

  private Stream<String> missing(
      Table<?> from, TableField<?, ?> field, Table<?> to, TableField<?, String> id) {
    var column = field.coerce(String.class);
    Set<String> ids =
        new TreeSet<>(
            sql.selectDistinct(column)
                .from(from)
                .where(column.isNotNull(), column.notIn(select(id).from(to)))
                .fetch(column));
    return ids.stream();
  }

  private <T> void bringBack(Aggregate<T> aggregate, String key) {
    if (aggregate.find(sql, key).isEmpty()) {
      Change last = ChangeLog.lastPut(sql, aggregate.kind(), key).orElseThrow();
      tx.put(aggregate, Snapshots.read(last.snapshot(), aggregate.type()));
    }
  }

  /** The request of a follow-up, with its visit if that is gone; else the follow-up goes. */
  private void bringBack(FollowUp followUp) {
    String kind = Aggregates.VISIT.kind();
    String text = "\"" + followUp.request() + "\"";
    Optional<Visit> known =
        ConflictTable.with(sql, kind, text)
            .or(() -> ChangeLog.lastWith(sql, kind, text))
            .map(change -> Snapshots.read(change.snapshot(), Visit.class))
            .filter(visit -> request(visit, followUp).isPresent());
    if (known.isEmpty()) {
      tx.remove(Aggregates.FOLLOW_UP, followUp.id());
      return;
    }
    Visit visit = Aggregates.VISIT.find(sql, known.get().id()).orElse(known.get());
    tx.put(Aggregates.VISIT, with(visit, request(known.get(), followUp).orElseThrow()));
  }

  private static Optional<Request> request(Visit visit, FollowUp followUp) {
    return visit.requests().stream()
        .filter(request -> request.id().equals(followUp.request()))
        .findFirst();
  }

  private static Visit with(Visit visit, Request request) {
    if (visit.requests().contains(request)) {
      return visit;
    }
    List<Request> all = new ArrayList<>(visit.requests());
    all.add(request);
    return visit.withRequests(all);
  }
}
