package fr.guichet.desk.posts;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.posts.Post;
import fr.guichet.model.posts.PostFolder;
import fr.guichet.model.posts.SealedLine;
import fr.guichet.model.posts.SealedLine.What;
import fr.guichet.model.site.Site;
import fr.guichet.storage.file.StoredFile;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.posts.Batch;
import fr.guichet.storage.posts.Merge;
import fr.guichet.storage.posts.OwnRows;
import fr.guichet.storage.posts.PostBatchTable;
import fr.guichet.storage.posts.PostStateTable;
import fr.guichet.storage.posts.PostStateTable.State;
import fr.guichet.storage.posts.PrivateState;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.WindowChoices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * One exchange: what was written here becomes a batch, what others gave is brought in, in one
 * transaction; then the folder gets what it lacks. Cut short at any moment, the next one goes on.
 */
final class Reunion {

  private static final String PRIVATE = "posts.private";

  private final Here here;
  private final PostFolder folder;
  private final Set<String> refused = new TreeSet<>();

  /** Batches that were refused; they are not tried again in this exchange. */
  private final Set<SealedLine> stopped = new HashSet<>();

  private final List<String> remarks = new ArrayList<>();
  private Found found;
  private Merge merge;
  private Map<String, Long> known;
  private String me;
  private int given;
  private int erased;

  Reunion(Here here, PostFolder folder) {
    this.here = here;
    this.folder = folder;
  }

  /**
   * Does it.
   *
   * @param whole whether all files of this post are compared, also those that were long already
   * @param first what else belongs into the transaction, before anything
   * @param last the same, at its end
   */
  ReunionReport run(boolean whole, Consumer<Transaction> first, Consumer<Transaction> last) {
    Map<String, Long> before = here.database().read(PostBatchTable::known);
    Map<String, State> states = here.database().read(PostStateTable::all);
    Map<String, Long> privateAt = new HashMap<>();
    states.forEach((post, state) -> privateAt.put(post, state.privateAt()));
    found = new Found(here.seal(), folder).read(before, privateAt);
    found.refused().forEach(name -> refused.add(text("posts.refused", name)));
    here.database()
        .write(
            here.author().get(),
            text("label.posts"),
            here.ids().next(),
            tx -> {
              first.accept(tx);
              exchange(tx);
              last.accept(tx);
              give(tx);
            });
    if (erased > 0) {
      here.database().wipe();
      here.erased().run();
    }
    tellFolder(whole);
    here.read().accept(merge.kinds());
    Remarks told = new Remarks(here, me, merge, found);
    remarks.addAll(0, told.sentences());
    return new ReunionReport(
        given, merge.rows(), List.copyOf(remarks), told.conflicts(), List.copyOf(refused));
  }

  // --- the transaction

  private void exchange(Transaction tx) {
    me = workstation(tx.sql());
    register(tx);
    give(tx);
    merge = new Merge(tx);
    known = PostBatchTable.known(tx.sql());
    boolean more = true;
    while (more) {
      more = false;
      for (String post : found.batches().keySet()) {
        more |= takeNext(tx.sql(), post);
      }
    }
    merge.finish(() -> WindowChoices.give(tx.sql(), tx.place()));
    mergeStates(tx.sql());
    register(tx);
  }

  /** Its id; another one where the folder shows that somebody else goes on under the present. */
  private String workstation(DSLContext sql) {
    String now =
        WindowChoices.find(sql, WindowChoices.WORKSTATION).orElseGet(() -> here.ids().next());
    long last = PostBatchTable.known(sql).getOrDefault(now, 0L);
    TreeMap<Long, Found.Opened> there = found.batches().get(now);
    if (there != null && there.lastKey() > last) {
      WindowChoices.forgetWorkstation(sql, List.of());
      now = here.ids().next();
    }
    WindowChoices.put(sql, WindowChoices.WORKSTATION, now);
    return now;
  }

  /** The post says that it is there; one that was brought back takes the place of what it was. */
  private void register(Transaction tx) {
    Optional<Site> site = Aggregates.SITE.all(tx.sql()).findFirst();
    if (site.isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.ofInstant(here.clock().instant(), site.get().zone());
    List<Post> former =
        WindowChoices.formerWorkstations(tx.sql()).stream()
            .flatMap(id -> Aggregates.POST.find(tx.sql(), id).stream())
            .toList();
    if (Aggregates.POST.find(tx.sql(), me).isEmpty()) {
      long others = Aggregates.POST.all(tx.sql()).count();
      String name = former.isEmpty() ? text("posts.name", others + 1) : former.getLast().name();
      tx.put(Aggregates.POST, new Post(me, name, today, null));
    }
    former.stream()
        .filter(Post::open)
        .forEach(post -> tx.put(Aggregates.POST, post.closedOn(today)));
  }

  /** What was written here becomes the next batches. */
  private void give(Transaction tx) {
    DSLContext sql = tx.sql();
    OwnRows own = new OwnRows(sql);
    if (!own.any()) {
      return;
    }
    Map<String, Long> knows = PostBatchTable.known(sql);
    long number = Optional.ofNullable(knows.remove(me)).orElse(0L);
    for (List<Batch.Row> rows : own.batches()) {
      String previous = PostBatchTable.sum(sql, me, number).orElse("");
      long at = here.clock().millis();
      Batch batch = new Batch(StoredFile.presentVersion(), me, ++number, knows, previous, at, rows);
      PostBatchTable.add(sql, here.seal().seal(What.BATCH, me, number, Snapshots.write(batch)), at);
      given += rows.size();
    }
    WindowChoices.give(sql, tx.place());
  }

  /** The next batch of a post, if it is there and all that it comes after is here. */
  private boolean takeNext(DSLContext sql, String post) {
    long last = known.getOrDefault(post, 0L);
    Found.Opened next = found.batches().get(post).get(last + 1);
    if (next == null || post.equals(me) || stopped.contains(next.line())) {
      return false;
    }
    boolean waits =
        next.batch().knows().entrySet().stream()
            .anyMatch(each -> known.getOrDefault(each.getKey(), 0L) < each.getValue());
    if (waits) {
      return false;
    }
    try {
      String previous = PostBatchTable.sum(sql, post, last).orElse("");
      check(sql, next.batch(), previous);
      merge.take(next.batch());
    } catch (Failure refusal) {
      if (refusal.kind() != Kind.REFUSED) {
        throw refusal;
      }
      stopped.add(next.line());
      refused.add(text("posts.refused.batch", Remarks.name(sql, post), last + 1));
      remarks.add(refusal.getMessage());
      return false;
    }
    PostBatchTable.add(sql, next.line(), next.batch().at());
    known.put(post, last + 1);
    return true;
  }

  private static void check(DSLContext sql, Batch batch, String previous) {
    if (batch.version() > StoredFile.presentVersion()) {
      throw new Failure(Kind.REFUSED, text("posts.newer"));
    }
    if (!batch.previous().equals(previous)) {
      throw new Failure(Kind.REFUSED, text("posts.twoSequences", Remarks.name(sql, batch.post())));
    }
  }

  private void mergeStates(DSLContext sql) {
    long from = here.clock().instant().minus(AccessEntry.KEPT).toEpochMilli();
    Map<String, State> states = PostStateTable.all(sql);
    Set<String> posts = new HashSet<>(found.presences().keySet());
    posts.addAll(found.privates().keySet());
    posts.remove(me);
    for (String post : posts) {
      State before = states.getOrDefault(post, new State(post, 0, 0, 0));
      Presence said = found.presences().get(post);
      Found.Private there = found.privates().get(post);
      if (there != null) {
        erased += there.state().merge(sql, from);
      }
      boolean later = said != null && isLater(said, before);
      PostStateTable.put(
          sql,
          new State(
              post,
              later ? said.at() : before.toldAt(),
              later ? said.last() : before.last(),
              there == null ? before.privateAt() : there.at()));
    }
    PrivateState.takeKeys(sql);
  }

  /**
   * By the number of its last batch, then by its clock; what it said while that was ahead of the
   * clock here gives way to what it says now.
   */
  private boolean isLater(Presence said, State before) {
    boolean ahead = before.toldAt() > here.clock().millis();
    return said.last() > before.last()
        || said.last() == before.last() && (ahead || said.at() > before.toldAt());
  }

  // --- the folder

  private void tellFolder(boolean whole) {
    OwnFiles own = new OwnFiles(here.database(), folder, me);
    own.mend(found);
    own.write(found.names(), whole);
    own.relay(found.names(), whole ? nothing() : leastKnown(), known);
    tellPrivate();
    long at = here.clock().millis();
    Map<String, Long> others = new TreeMap<>(known);
    others.remove(me);
    long last = here.database().read(PostBatchTable::known).getOrDefault(me, 0L);
    String said = Snapshots.write(new Presence(at, last, others));
    folder.write(
        FileNames.of(What.PRESENCE, me), List.of(here.seal().seal(What.PRESENCE, me, at, said)));
  }

  private Map<String, Long> nothing() {
    Map<String, Long> nothing = new HashMap<>();
    known.keySet().forEach(post -> nothing.put(post, 0L));
    return nothing;
  }

  /** Of each post the last batch that every open post says to have. */
  private Map<String, Long> leastKnown() {
    Set<String> open = new HashSet<>();
    here.database()
        .read(sql -> Aggregates.POST.all(sql).filter(Post::open).map(Post::id).toList())
        .forEach(open::add);
    Map<String, Long> least = new HashMap<>();
    for (String post : known.keySet()) {
      found.presences().entrySet().stream()
          .filter(each -> open.contains(each.getKey()) && !each.getKey().equals(post))
          .mapToLong(each -> each.getValue().knows().getOrDefault(post, 0L))
          .min()
          .ifPresent(number -> least.put(post, number));
    }
    return least;
  }

  private void tellPrivate() {
    String state = Snapshots.write(here.database().read(PrivateState::of));
    String name = FileNames.of(What.PRIVATE, me);
    String sum = new SealedLine(What.PRIVATE, me, 0, state).sum();
    Optional<String> before = here.database().read(sql -> WindowChoices.find(sql, PRIVATE));
    String[] parts = before.orElse(" 0").split(" ");
    if (parts[0].equals(me + sum) && !folder.read(name).lines().isEmpty()) {
      return;
    }
    long at = Math.max(here.clock().millis(), Long.parseLong(parts[1]) + 1);
    folder.write(name, List.of(here.seal().seal(What.PRIVATE, me, at, state)));
    here.database().aside(sql -> WindowChoices.put(sql, PRIVATE, me + sum + " " + at));
  }
}
