package fr.guichet.desk.posts;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.posts.Post;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.model.text.DateWords;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.posts.Conflict;
import fr.guichet.storage.posts.Merge;
import fr.guichet.storage.posts.PostBatchTable;
import fr.guichet.storage.posts.PostStateTable;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** What an exchange found that somebody has to know: gaps, conflicts, double bookings. */
final class Remarks {

  private final Here here;
  private final String me;
  private final Merge merge;
  private final Found found;

  Remarks(Here here, String me, Merge merge, Found found) {
    this.here = here;
    this.me = me;
    this.merge = merge;
    this.found = found;
  }

  List<String> sentences() {
    return here.database()
        .read(
            sql -> {
              List<String> all = new ArrayList<>();
              gaps(sql, all);
              found.damaged().forEach(name -> all.add(text("posts.damaged", name)));
              doubleImports(sql, all);
              doubleBookings(sql, all);
              return all;
            });
  }

  /** What is to be settled. */
  List<String> conflicts() {
    return here.database()
        .read(sql -> Conflict.open(sql).stream().map(conflict -> words(sql, conflict)).toList());
  }

  private void gaps(DSLContext sql, List<String> all) {
    Map<String, Long> known = PostBatchTable.known(sql);
    Map<String, Long> told = new TreeMap<>();
    PostStateTable.all(sql).forEach((post, state) -> told.merge(post, state.last(), Math::max));
    found.batches().forEach((post, there) -> told.merge(post, there.lastKey(), Math::max));
    Set<String> posts = new TreeSet<>(told.keySet());
    posts.remove(me);
    for (String post : posts) {
      long next = known.getOrDefault(post, 0L) + 1;
      boolean lies = found.batches().getOrDefault(post, new TreeMap<>()).containsKey(next);
      // Nobody waits for what a post that was closed gave and nobody has; what lies there may come
      if (told.get(post) >= next && (lies || !isClosed(sql, post))) {
        String key = lies ? "posts.waits" : "posts.gap";
        all.add(text(key, name(sql, post), next));
      }
    }
  }

  /** What a post is called. */
  static String name(DSLContext sql, String post) {
    return Aggregates.POST.find(sql, post).map(Post::name).orElse(text("posts.unknown"));
  }

  private static boolean isClosed(DSLContext sql, String post) {
    return Aggregates.POST.find(sql, post).filter(each -> !each.open()).isPresent();
  }

  private static String agent(DSLContext sql, String id) {
    return Aggregates.AGENT.find(sql, id).map(Agent::name).orElse("?");
  }

  private static String words(DSLContext sql, Conflict conflict) {
    return text("posts.conflict", side(sql, conflict.holds()), side(sql, conflict.other()));
  }

  private static String side(DSLContext sql, Change side) {
    String what = side.snapshot() == null ? text("posts.deleted") : side.label();
    return text("posts.side", what, agent(sql, side.author().agent()));
  }

  /** Both posts took over the same file without knowing: it is there twice until one is undone. */
  private static void doubleImports(DSLContext sql, List<String> all) {
    Map<String, List<ImportRecord>> files =
        Aggregates.IMPORT.all(sql).collect(Collectors.groupingBy(ImportRecord::fingerprint));
    files.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> text("posts.doubleImport", same.getFirst().fileName()))
        .sorted()
        .forEach(all::add);
  }

  private void doubleBookings(DSLContext sql, List<String> all) {
    List<String> came = merge.keys(Aggregates.APPOINTMENT.kind());
    if (came.isEmpty()) {
      return;
    }
    LocalDate today =
        LocalDate.ofInstant(
            here.clock().instant(), Aggregates.SITE.all(sql).findFirst().orElseThrow().zone());
    Aggregates.APPOINTMENT.doubleBookings(sql, today).stream()
        .filter(pair -> pair.stream().anyMatch(each -> came.contains(each.id())))
        .forEach(pair -> all.add(doubled(sql, pair.getFirst(), pair.getLast())));
  }

  private static String doubled(DSLContext sql, Appointment one, Appointment other) {
    return text(
        "posts.doubleBooking",
        agent(sql, one.agent()),
        DateWords.shortDay(one.slot().day()),
        times(one),
        times(other));
  }

  private static String times(Appointment appointment) {
    int from = appointment.slot().from();
    return new Interval(from, from + appointment.slot().minutes()).text();
  }
}
