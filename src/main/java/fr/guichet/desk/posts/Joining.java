package fr.guichet.desk.posts;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.posts.PostFolder;
import fr.guichet.model.posts.SealedLine;
import fr.guichet.model.posts.SealedLine.What;
import fr.guichet.model.text.Ids;
import fr.guichet.protection.PostSeal;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.KeyringTable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** A post comes to a site that exists: into an empty file, all of it or nothing. */
public final class Joining {

  private final Database database;
  private final Clock clock;
  private final Ids ids;
  private final Consumer<DSLContext> begun;

  /**
   * @param begun what else a new file begins with, in the same transaction
   */
  public Joining(Database database, Clock clock, Ids ids, Consumer<DSLContext> begun) {
    this.begun = begun;
    this.database = database;
    this.clock = clock;
    this.ids = ids;
  }

  /** An invitation that a code opened. */
  private record Opened(String file, Invitation invitation) {}

  /** Joins by a folder that this post is not to go on with by itself. */
  public ReunionReport join(RecoveryCode code, PostFolder folder) {
    return join(code, folder, null);
  }

  /**
   * Joins; the invitation is used up.
   *
   * @param standing where this post goes on exchanging by itself, null for nowhere
   * @throws Failure REFUSED when the code opens no invitation there, when its time is over, or when
   *     what the site gave is not complete yet; ALREADY_USED when the file holds something
   */
  public ReunionReport join(RecoveryCode code, PostFolder folder, Path standing) {
    PostSeal byCode = PostSeal.of(code);
    Opened opened =
        folder.names().stream()
            .filter(name -> FileNames.is(What.INVITATION, name))
            .flatMap(name -> opened(byCode, folder, name).stream())
            .findFirst()
            .orElseThrow(() -> new Failure(Kind.REFUSED, text("posts.join.none")));
    Invitation invitation = opened.invitation();
    if (clock.millis() > invitation.until()) {
      throw new Failure(Kind.REFUSED, text("posts.join.late"));
    }
    PostSeal seal = new PostSeal(byCode.unlock(Invitation.PLACE, invitation.key()));
    Author author = new Author(ids.next(), ids.next(), "");
    Here here = new Here(database, clock, ids, seal, () -> author, _ -> {}, _ -> {}, () -> {});
    ReunionReport report =
        new Reunion(here, folder)
            .run(
                true,
                tx -> begin(tx, invitation),
                tx -> {
                  checkWhole(tx, invitation);
                  Posts.choose(tx.sql(), standing);
                  begun.accept(tx.sql());
                });
    folder.delete(opened.file());
    return report;
  }

  private static Optional<Opened> opened(PostSeal seal, PostFolder folder, String name) {
    for (SealedLine line : folder.read(name).lines()) {
      try {
        return Optional.of(new Opened(name, Snapshots.read(seal.open(line), Invitation.class)));
      } catch (Failure _) {
        // The invitation of somebody else
      }
    }
    return Optional.empty();
  }

  private static void begin(Transaction tx, Invitation invitation) {
    if (ChangeLog.head(tx.sql()).isPresent()) {
      throw new Failure(Kind.ALREADY_USED, text("failure.ALREADY_USED"));
    }
    invitation.keys().forEach(key -> KeyringTable.put(tx.sql(), key));
  }

  private static void checkWhole(Transaction tx, Invitation invitation) {
    if (Aggregates.SITE.find(tx.sql(), invitation.site()).isEmpty()) {
      throw new Failure(Kind.REFUSED, text("posts.join.incomplete"));
    }
  }
}
