package fr.guichet.desk.posts;

import fr.guichet.model.posts.Post;
import fr.guichet.storage.posts.PostBatchTable;
import fr.guichet.storage.posts.PostStateTable;
import fr.guichet.storage.posts.PostStateTable.State;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.WindowChoices;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Until when a post is in.
 *
 * @param here whether it is this one
 * @param until all that it noted until then is here; empty before the first
 * @param gap whether something that it gave is missing
 */
public record Standing(Post post, boolean here, Optional<Instant> until, boolean gap) {

  /** Silence that is worth a word. */
  private static final Duration DAY = Duration.ofDays(1);

  /**
   * Of every post of the site; none at a site of one post.
   *
   * @param now nothing is here of later than this, whatever the clock of another post said
   */
  public static List<Standing> all(DSLContext sql, Instant now) {
    String me = WindowChoices.find(sql, WindowChoices.WORKSTATION).orElse("");
    Map<String, Long> known = PostBatchTable.known(sql);
    Map<String, State> states = PostStateTable.all(sql);
    List<Standing> all = new ArrayList<>();
    for (Post post : Aggregates.POST.all(sql).toList()) {
      State state = states.getOrDefault(post.id(), new State(post.id(), 0, 0, 0));
      boolean gap = state.last() > known.getOrDefault(post.id(), 0L);
      long at = gap ? PostBatchTable.lastAt(sql, post.id()) : state.toldAt();
      Optional<Instant> until =
          Optional.of(Instant.ofEpochMilli(Math.min(at, now.toEpochMilli()))).filter(_ -> at > 0);
      all.add(new Standing(post, post.id().equals(me), until, gap));
    }
    return all;
  }

  /** Whether nothing came from it for a day. */
  public boolean silent(Instant now) {
    return !here
        && post.open()
        && until.map(then -> Duration.between(then, now).compareTo(DAY) > 0).orElse(true);
  }
}
