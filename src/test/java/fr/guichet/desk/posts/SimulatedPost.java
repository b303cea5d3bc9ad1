package fr.guichet.desk.posts;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Appointment.Taken;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.personal.PersonalEvent;
import fr.guichet.model.personal.PersonalValue;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Setting;
import fr.guichet.model.text.Ids;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.protection.backup.Restoring;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.posts.Conflict;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.PersonalEventTable;
import fr.guichet.storage.table.PersonalValueTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** A post of a simulation: an agent who does anything at all, a clock of its own, a folder. */
final class SimulatedPost {

  private final Path data;
  private final Path folder;
  private final Catalogue catalogue;
  private final TestClock clock;
  private final Random random;
  private Workplace workplace;
  private Desk desk;
  private Path backup;

  /** The names under which it worked: after a restore it has another. */
  final Set<String> lives = new HashSet<>();

  /** Visits that it noted since its last exchange. */
  final Set<String> notGiven = new HashSet<>();

  /** Visits that somebody may have deleted. */
  final Set<String> deleted;

  SimulatedPost(
      Path data,
      Path folder,
      Catalogue catalogue,
      TestClock clock,
      Random random,
      Set<String> deleted) {
    this.data = data;
    this.folder = folder;
    this.catalogue = catalogue;
    this.clock = clock;
    this.random = random;
    this.deleted = deleted;
  }

  Path folder() {
    return folder;
  }

  Path data() {
    return data;
  }

  Desk desk() {
    return desk;
  }

  Workplace workplace() {
    return workplace;
  }

  TestClock clock() {
    return clock;
  }

  void open(Workplace opened) {
    workplace = opened;
    desk = opened.desk();
    lives.add(desk.duty().choice("workstation").orElseThrow());
  }

  /** Keys that are the same at each run of a seed. */
  private Ids ids() {
    return new Ids(clock, new Random(random.nextLong()));
  }

  /** Its file, before a site is in it. */
  Workplace empty() {
    return TestSite.openEmpty(data, catalogue, clock, ids());
  }

  void reopen() {
    open(TestSite.open(data, catalogue, clock, ids()));
  }

  ReunionReport reunite() {
    ReunionReport report = desk.posts().reunite(new ExchangeFolder(folder), true);
    lives.add(desk.duty().choice("workstation").orElseThrow());
    notGiven.clear();
    return report;
  }

  // --- a backup, and what happens when it is brought back

  void backUp() {
    backup = workplace.safekeeping().make(Reason.ASKED).file();
  }

  boolean hasBackup() {
    return backup != null;
  }

  /** What was noted since the last exchange may be lost with the disk. */
  Set<String> restore() {
    workplace.close();
    new Restoring(data, clock).restore(backup, "");
    reopen();
    Set<String> lost = Set.copyOf(notGiven);
    notGiven.clear();
    return lost;
  }

  void close() {
    workplace.close();
  }

  // --- work

  /** Something that an agent may do, or tries to. */
  void work(Consumer<String> noted) {
    try {
      switch (random.nextInt(15)) {
        case 0, 1, 2, 3 -> note(noted);
        case 4, 5 -> changeVisit();
        case 6 -> deleteVisit();
        case 7, 8 -> changeFollowUp();
        case 9, 10 -> changeAppointment();
        case 11 -> choose();
        case 12 -> changeAgent();
        case 13 -> erase();
        default -> settleOrUndo();
      }
    } catch (Failure refused) {
      if (refused.kind() != Failure.Kind.REFUSED) {
        throw refused;
      }
    }
  }

  private void note(Consumer<String> noted) {
    List<RequestDraft> requests = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      RequestDraft draft = RequestDraft.of("CAF", "CAF-RSA", "");
      requests.add(draft.decided(random.nextBoolean() ? Outcome.RESOLVED : Outcome.PENDING, false));
    }
    VisitDraft draft =
        VisitDraft.started(
                desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
            .withRequests(requests.stream().filter(r -> r.outcome() == Outcome.RESOLVED).toList());
    List<RequestDraft> pending =
        requests.stream().filter(r -> r.outcome() == Outcome.PENDING).toList();
    if (draft.requests().isEmpty()) {
      draft =
          draft.withRequests(
              List.of(RequestDraft.of("INT", "INT-CG", "").decided(Outcome.RESOLVED, false)));
    }
    String id = desk.visits().save(draft, null).visit().id();
    noted.accept(id);
    notGiven.add(id);
    for (RequestDraft _ : pending) {
      write(tx -> await(tx, Aggregates.VISIT.find(tx.sql(), id).orElseThrow()));
    }
  }

  /** Another request, for which something is awaited. */
  private void await(Transaction tx, Visit visit) {
    Request request =
        new Request(
            desk.duty().nextId(), "CAF", "CAF-RSA", Outcome.PENDING, false, null, "", null, null);
    List<Request> all = new ArrayList<>(visit.requests());
    all.add(request);
    tx.put(Aggregates.VISIT, visit.withRequests(all));
    tx.put(
        Aggregates.FOLLOW_UP,
        FollowUp.of(
            desk.duty().nextId(), request.id(), Awaited.DOCUMENT, desk.duty().today().plusDays(3)));
  }

  private void write(Consumer<Transaction> work) {
    desk.duty().write("essai", work);
  }

  private <T> T any(List<T> all) {
    if (all.isEmpty()) {
      throw new Failure(Failure.Kind.REFUSED, "Rien");
    }
    return all.get(random.nextInt(all.size()));
  }

  private void changeVisit() {
    write(
        tx -> {
          Visit visit = any(Aggregates.VISIT.all(tx.sql()).toList());
          List<Request> requests = new ArrayList<>(visit.requests());
          switch (random.nextInt(3)) {
            case 0 -> await(tx, visit);
            case 1 -> {
              Request changed = requests.removeFirst();
              await(tx, visit, changed, requests);
            }
            default -> {
              Request gone = requests.removeLast();
              if (!requests.isEmpty()) {
                forget(tx, gone);
                tx.put(Aggregates.VISIT, visit.withRequests(requests));
              }
            }
          }
        });
  }

  /** The first request is awaited from now on, unless it is already. */
  private void await(Transaction tx, Visit visit, Request changed, List<Request> others) {
    if (Aggregates.FOLLOW_UP.ofRequest(tx.sql(), changed.id()).isPresent()) {
      return;
    }
    Request pending =
        new Request(
            changed.id(),
            changed.partner(),
            changed.procedure(),
            Outcome.PENDING,
            false,
            null,
            "",
            null,
            null);
    others.addFirst(pending);
    tx.put(Aggregates.VISIT, visit.withRequests(others));
    tx.put(
        Aggregates.FOLLOW_UP,
        FollowUp.of(
            desk.duty().nextId(),
            changed.id(),
            Awaited.PARTNER_ANSWER,
            desk.duty().today().plusDays(random.nextInt(9))));
  }

  private static void forget(Transaction tx, Request request) {
    Aggregates.FOLLOW_UP
        .ofRequest(tx.sql(), request.id())
        .ifPresent(each -> tx.remove(Aggregates.FOLLOW_UP, each.id()));
  }

  private void deleteVisit() {
    write(
        tx -> {
          Visit visit = any(Aggregates.VISIT.all(tx.sql()).toList());
          deleted.add(visit.id());
          visit.requests().forEach(request -> forget(tx, request));
          tx.remove(Aggregates.VISIT, visit.id());
        });
  }

  private void changeFollowUp() {
    write(
        tx -> {
          FollowUp followUp = any(Aggregates.FOLLOW_UP.all(tx.sql()).toList());
          tx.put(
              Aggregates.FOLLOW_UP,
              random.nextBoolean()
                  ? followUp.closedOn(desk.duty().today())
                  : followUp.putOff(
                      desk.duty().today(), desk.duty().today().plusDays(random.nextInt(20)), null));
        });
  }

  private void changeAppointment() {
    write(
        tx -> {
          List<Appointment> all = Aggregates.APPOINTMENT.all(tx.sql()).toList();
          if (all.size() < 3 || random.nextBoolean()) {
            String contact = desk.duty().nextId();
            PersonalValueTable.insert(
                tx.sql(),
                new PersonalValue(
                    contact, new Sealed("bm90ZQ=="), desk.duty().today().plusDays(100)));
            tx.put(Aggregates.APPOINTMENT, appointment(desk.duty().nextId(), contact));
          } else if (random.nextBoolean()) {
            tx.remove(Aggregates.APPOINTMENT, any(all).id());
          } else {
            Appointment one = any(all);
            tx.put(Aggregates.APPOINTMENT, appointment(one.id(), one.contact()));
          }
        });
  }

  private Appointment appointment(String id, String contact) {
    return new Appointment(
        id,
        Kind.APPOINTMENT,
        new Slot(desk.duty().today().plusDays(random.nextInt(3)), 540 + random.nextInt(60), 30),
        desk.duty().serving().id(),
        "CAF",
        "CAF-RSA",
        "",
        contact,
        null,
        0,
        1,
        Status.PLANNED,
        null,
        null,
        new Taken(clock.millis(), desk.duty().today()),
        null,
        null,
        null);
  }

  private void choose() {
    write(
        tx ->
            tx.put(
                Aggregates.SETTING,
                new Setting("essai." + random.nextInt(4), "v" + random.nextInt(5))));
  }

  /** An agent comes, serves somebody, or goes again where nobody was served. */
  private void changeAgent() {
    write(
        tx -> {
          List<Agent> brought =
              Aggregates.AGENT.all(tx.sql()).filter(agent -> !agent.active()).toList();
          if (brought.isEmpty() || random.nextInt(3) == 0) {
            tx.put(
                Aggregates.AGENT,
                new Agent(desk.duty().nextId(), "Agent " + random.nextInt(), Role.ADVISER, false));
          } else if (random.nextBoolean()) {
            Agent agent = any(brought);
            if (!Aggregates.AGENT.named(tx.sql(), agent.id())) {
              tx.remove(Aggregates.AGENT, agent.id());
            }
          } else {
            Appointment one = any(Aggregates.APPOINTMENT.all(tx.sql()).toList());
            tx.put(Aggregates.APPOINTMENT, appointment(one, any(brought).id()));
          }
        });
  }

  private static Appointment appointment(Appointment one, String agent) {
    return new Appointment(
        one.id(),
        one.kind(),
        one.slot(),
        agent,
        one.partner(),
        one.procedure(),
        one.title(),
        one.contact(),
        one.note(),
        one.places(),
        one.persons(),
        one.status(),
        one.arrivedMinute(),
        one.visit(),
        one.taken(),
        one.series(),
        one.within(),
        one.uid());
  }

  private void erase() {
    write(
        tx -> {
          PersonalValue value = any(PersonalValueTable.all(tx.sql()));
          PersonalValueTable.erase(tx.sql(), value.id());
          PersonalEventTable.add(
              tx.sql(),
              new PersonalEvent(
                  desk.duty().nextId(),
                  clock.millis(),
                  desk.duty().today(),
                  PersonalEvent.Kind.ASKED,
                  null,
                  value.id()));
        });
  }

  private void settleOrUndo() {
    if (random.nextBoolean()) {
      Set<String> before = visits();
      desk.history().undo();
      before.removeAll(visits());
      deleted.addAll(before);
    } else {
      Conflict conflict = any(desk.posts().conflicts());
      desk.posts().settle(conflict.id(), random.nextBoolean());
    }
  }

  private Set<String> visits() {
    Set<String> visits = new HashSet<>();
    write(tx -> Aggregates.VISIT.all(tx.sql()).forEach(visit -> visits.add(visit.id())));
    return visits;
  }
}
