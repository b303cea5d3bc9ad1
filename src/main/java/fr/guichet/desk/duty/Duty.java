package fr.guichet.desk.duty;

import fr.guichet.desk.account.Accounts;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Site;
import fr.guichet.model.text.Ids;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.WindowChoices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Who serves at which site in this session, by which clock. */
public final class Duty {

  private final Database database;
  private final Accounts accounts;
  private final Clock clock;
  private final Ids ids;
  private final String session;
  private final String workstation;
  private volatile Site site;
  private final List<Reader> readers = new CopyOnWriteArrayList<>();
  private volatile List<Agent> agents;
  private volatile Agent serving;

  /** By agent. */
  private final Map<String, Lasting> lasting = new ConcurrentHashMap<>();

  /**
   * @param kinds that it reads again, none for all
   */
  private record Reader(Set<String> kinds, Runnable work) {}

  /**
   * Opens the session on an installed site; who signed in last serves, and where nobody did, as in
   * a demonstration that is being made, the first agent.
   */
  public Duty(Database database, Clock clock, Ids ids, Accounts accounts) {
    this.database = database;
    this.accounts = accounts;
    this.clock = clock;
    this.ids = ids;
    this.session = ids.next();
    reload();
    afterWritesOf(List.of(Aggregates.SITE, Aggregates.AGENT), this::reload);
    accounts.onChange(agent -> noteLasting(agent, Texts.text("history.lasting.ownPassword")));
    this.workstation = workstation(database, ids);
    this.serving =
        accounts.presence().last().flatMap(this::known).orElseGet(() -> agents().getFirst());
  }

  private static String workstation(Database database, Ids ids) {
    return database
        .read(sql -> WindowChoices.find(sql, WindowChoices.WORKSTATION))
        .orElseGet(
            () -> {
              String made = ids.next();
              database.aside(sql -> WindowChoices.put(sql, WindowChoices.WORKSTATION, made));
              return made;
            });
  }

  /**
   * Reads the site and its agents again, after they may have changed. Who has left is in no more;
   * one who serves and has left, closed on another post, serves on without rights until somebody
   * comes in: another one, who typed no password, never takes the place by itself.
   */
  public void reload() {
    database.read(
        sql -> {
          site =
              Aggregates.SITE
                  .all(sql)
                  .findFirst()
                  .orElseThrow(() -> new Failure(Kind.NO_SITE, Texts.text("failure.NO_SITE")));
          agents = Aggregates.AGENT.all(sql).toList();
          return site;
        });
    agents.stream()
        .filter(agent -> !agent.active())
        .forEach(agent -> accounts.presence().leave(agent.id()));
    if (serving != null) {
      serving = known(serving.id()).orElseGet(() -> withoutRights(serving));
    }
  }

  private Optional<Agent> known(String id) {
    return agents.stream()
        .filter(agent -> agent.id().equals(id))
        .map(agent -> agent.active() ? agent : withoutRights(agent))
        .findFirst();
  }

  private static Agent withoutRights(Agent gone) {
    return new Agent(gone.id(), gone.name(), Role.ADVISER, false);
  }

  /** The site as it is now: ask again rather than keep it. */
  public Site site() {
    return site;
  }

  /** The agents who may serve, in the order in which they came. */
  public List<Agent> agents() {
    return agents.stream().filter(Agent::active).toList();
  }

  /** All agents, those without access or gone included. */
  public List<Agent> everyAgent() {
    return agents;
  }

  /** Who serves; not active, and no responsable, once that agent has left. */
  public Agent serving() {
    return serving;
  }

  /** The names of those who are responsable here. */
  public String managers() {
    return agents().stream()
        .filter(agent -> agent.role() == Role.MANAGER)
        .map(Agent::name)
        .collect(Collectors.joining(", "));
  }

  /**
   * Another agent takes over at this workstation.
   *
   * @throws Failure REFUSED for one who has not signed in here
   */
  public void serve(Agent agent) {
    if (!accounts.presence().isPresent(agent.id())) {
      throw new Failure(Kind.REFUSED, Texts.text("account.notPresent", agent.name()));
    }
    serving = agent;
    accounts.presence().served(agent.id());
  }

  /** What was chosen in a window of this workstation. */
  public Optional<String> choice(String name) {
    return database.read(sql -> WindowChoices.find(sql, name));
  }

  /** Remembers a choice of this workstation. */
  public void choose(String name, String value) {
    database.aside(sql -> WindowChoices.put(sql, name, value));
  }

  /** The name of an agent, « ? » for one that the file does not know. */
  public String agentName(String id) {
    return agents.stream()
        .filter(agent -> agent.id().equals(id))
        .map(Agent::name)
        .findFirst()
        .orElse("?");
  }

  /** The initials of an agent, « ? » for one that the file does not know. */
  public String agentInitials(String id) {
    return agents.stream()
        .filter(agent -> agent.id().equals(id))
        .map(Agent::initials)
        .findFirst()
        .orElse("?");
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  /**
   * When a key is pressed, UTC milliseconds: as in the log, never before what was written already,
   * since a clock may be a year behind until somebody sets it.
   */
  public long keyAt(DSLContext sql) {
    return Math.max(clock.millis(), ChangeLog.latest(sql));
  }

  /** Minute of the day at the site. */
  public int minuteNow() {
    return LocalTime.ofInstant(clock.instant(), zone()).toSecondOfDay() / 60;
  }

  public ZoneId zone() {
    return site.zone();
  }

  public Clock clock() {
    return clock;
  }

  public String nextId() {
    return ids.next();
  }

  /** Who serves, in this session. */
  Author author() {
    return new Author(workstation, session, serving.id());
  }

  public Database database() {
    return database;
  }

  /** One transaction of the agent who serves; its label is what undo and history say. */
  public void write(String label, Consumer<Transaction> work) {
    write(author(), label, null, work);
  }

  /** The same, out of the reach of undo: what has a way back of its own. */
  public void writeForGood(String label, Consumer<Transaction> work) {
    write(authorForGood(), label, null, work);
    noteLasting(label);
  }

  /**
   * Who serves has done something that no undo reaches: from now on undo refuses rather than take
   * back what she did before.
   *
   * @param what was done, in French, as a label is
   */
  public void noteLasting(String what) {
    noteLasting(serving.id(), what);
  }

  private void noteLasting(String agent, String what) {
    long place = database.read(sql -> ChangeLog.head(sql).map(Change::seq).orElse(0L));
    lasting.put(agent, new Lasting(what, place));
  }

  /** The last such thing of who serves. */
  Lasting lasting() {
    return lasting.getOrDefault(serving.id(), Lasting.NOTHING);
  }

  /** Puts back what a transaction of this site did. */
  void undo(String label, String undoes, Consumer<Transaction> work) {
    write(author(), label, undoes, work);
  }

  private void write(Author author, String label, String undoes, Consumer<Transaction> work) {
    Set<String> kinds = new HashSet<>();
    Consumer<Transaction> noted =
        tx -> {
          work.accept(tx);
          kinds.addAll(tx.kinds());
        };
    if (undoes == null) {
      database.write(author, label, ids.next(), noted);
    } else {
      database.undo(author, label, ids.next(), undoes, noted);
    }
    written(kinds);
  }

  /** Entries of other posts came: who reads, reads again. */
  public void received(Set<String> kinds) {
    if (!kinds.isEmpty()) {
      written(kinds);
    }
  }

  /** Who writes what no undo reaches. */
  public Author authorForGood() {
    return new Author(workstation, ids.next(), serving.id());
  }

  private void written(Set<String> kinds) {
    readers.stream()
        .filter(reader -> reader.kinds().isEmpty() || !Collections.disjoint(reader.kinds(), kinds))
        .forEach(reader -> reader.work().run());
  }

  /** Who reads again after each write of this session; called on the thread that wrote. */
  public void afterWrites(Runnable reader) {
    readers.add(new Reader(Set.of(), reader));
  }

  /** Who reads again after writes of certain things; called on the thread that wrote. */
  public void afterWritesOf(List<Aggregate<?>> things, Runnable reader) {
    Set<String> kinds = things.stream().map(Aggregate::kind).collect(Collectors.toSet());
    readers.add(new Reader(kinds, reader));
  }
}
