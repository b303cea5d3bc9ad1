package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.AGENT;

import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.storage.jooq.tables.records.AgentRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** The agents of the site, in the order in which they came. */
public final class AgentTable implements Aggregate<Agent> {

  @Override
  public String kind() {
    return "agent";
  }

  @Override
  public Class<Agent> type() {
    return Agent.class;
  }

  @Override
  public String key(Agent agent) {
    return agent.id();
  }

  @Override
  public void put(DSLContext sql, Agent agent) {
    AgentRecord row = new AgentRecord();
    row.setId(agent.id());
    row.setName(agent.name());
    row.setRole(agent.role().name());
    row.setIsActive(agent.active());
    sql.insertInto(AGENT).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(AGENT).where(AGENT.ID.eq(key)).execute();
  }

  @Override
  public Optional<Agent> find(DSLContext sql, String key) {
    return sql.selectFrom(AGENT).where(AGENT.ID.eq(key)).fetchOptional(AgentTable::agent);
  }

  @Override
  public Stream<Agent> all(DSLContext sql) {
    return sql.selectFrom(AGENT).orderBy(AGENT.ID).fetch(AgentTable::agent).stream();
  }

  /** Whether anything stored refers to an agent. */
  public boolean named(DSLContext sql, String key) {
    return AGENT.getPrimaryKey().getReferences().stream()
        .anyMatch(
            reference -> {
              TableField<?, ?> column = reference.getFields().getFirst();
              return sql.fetchExists(reference.getTable(), column.coerce(String.class).eq(key));
            });
  }

  private static Agent agent(AgentRecord row) {
    return new Agent(row.getId(), row.getName(), Role.valueOf(row.getRole()), row.getIsActive());
  }
}
