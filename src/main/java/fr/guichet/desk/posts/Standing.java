package fr.guichet.desk.posts;

import fr.guichet.model.posts.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

  /** Whether nothing came from it for a day. */
  public boolean silent(Instant now) {
    return !here
        && post.open()
        && until.map(then -> Duration.between(then, now).compareTo(DAY) > 0).orElse(true);
  }
}
