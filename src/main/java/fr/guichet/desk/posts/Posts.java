package fr.guichet.desk.posts;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.posts.Post;
import fr.guichet.model.posts.PostFolder;
import fr.guichet.model.posts.SealedLine;
import fr.guichet.model.posts.SealedLine.What;
import fr.guichet.protection.PostSeal;
import fr.guichet.protection.Vault;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.posts.Conflict;
import fr.guichet.storage.posts.Settling;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.KeyringTable;
import fr.guichet.storage.table.WindowChoices;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** The posts of the site: how another one comes, how they give each other what they noted. */
public final class Posts {

  /** How long an invitation lies there. */
  private static final Duration VALID = Duration.ofDays(7);

  private static final String FOLDER = "posts.folder";

  private final Here here;
  private final Vault vault;
  private final Managing managing;

  public Posts(Here here, Vault vault, Managing managing) {
    this.here = here;
    this.vault = vault;
    this.managing = managing;
  }

  /** What a responsable alone does with posts. */
  public interface Managing {

    /**
     * @throws Failure REFUSED to who is no responsable
     */
    void managersOnly();

    /** Notes in the access journal that whoever serves invited a post. */
    void invited();
  }

  /**
   * Gives to the folder what the site's other posts lack, and takes what they gave.
   *
   * @param whole whether all that this post has is compared with what lies there, or only what is
   *     new
   * @throws Failure READ_ONLY, DISK_FULL or LOCKED for the folder; REFUSED at a site of one post
   */
  public ReunionReport reunite(PostFolder folder, boolean whole) {
    boolean alone = here.database().read(sql -> Aggregates.POST.all(sql).findFirst().isEmpty());
    if (alone) {
      throw new Failure(Kind.REFUSED, text("posts.alone"));
    }
    return new Reunion(here, folder).run(whole, _ -> {}, _ -> {});
  }

  /**
   * Invites another post, once, within seven days: the folder gets all that the site has. It is
   * noted in the access journal.
   *
   * @return the code that opens the invitation; it is kept nowhere
   * @throws Failure REFUSED to who is no responsable; READ_ONLY, DISK_FULL or LOCKED for the folder
   */
  public RecoveryCode invite(PostFolder folder) {
    managing.managersOnly();
    new Reunion(here, folder).run(true, _ -> {}, _ -> {});
    RecoveryCode code = RecoveryCode.draw(new SecureRandom());
    PostSeal seal = PostSeal.of(code);
    String id = here.ids().next();
    Invitation invitation =
        here.database()
            .read(
                sql ->
                    new Invitation(
                        Aggregates.SITE.all(sql).findFirst().orElseThrow().id(),
                        seal.lock(vault, Invitation.PLACE),
                        KeyringTable.all(sql),
                        here.clock().instant().plus(VALID).toEpochMilli()));
    SealedLine line =
        seal.seal(What.INVITATION, id, here.clock().millis(), Snapshots.write(invitation));
    folder.write(FileNames.of(What.INVITATION, id), List.of(line));
    managing.invited();
    here.lasting().accept(text("history.lasting.invitation"));
    return code;
  }

  /** The entries that two posts changed, to be settled, oldest first. */
  public List<Conflict> conflicts() {
    return here.database().read(Conflict::open);
  }

  /**
   * Settles an entry for every post.
   *
   * @param conflict {@link Conflict#id}
   * @param other whether the side that does not hold now shall hold
   * @throws Failure REFUSED when these two sides are no longer to be settled: somebody did, or
   *     changed the entry meanwhile
   */
  public void settle(String conflict, boolean other) {
    write(
        text("label.settle"),
        tx -> {
          Conflict open =
              Conflict.open(tx.sql()).stream()
                  .filter(each -> each.id().equals(conflict))
                  .findFirst()
                  .orElseThrow(() -> new Failure(Kind.REFUSED, text("posts.settle.gone")));
          Settling.choose(tx, other ? open.other() : open.holds());
        });
  }

  /** Writes out of the reach of undo; who reads what it changed, reads again. */
  private void write(String label, Consumer<Transaction> work) {
    Set<String> kinds = new HashSet<>();
    here.database()
        .write(
            here.author().get(),
            label,
            here.ids().next(),
            tx -> {
              work.accept(tx);
              kinds.addAll(tx.kinds());
            });
    here.lasting().accept(label);
    here.read().accept(kinds);
  }

  /** The posts of the site, and until when each is in; none at a site of one post. */
  public List<Standing> standing() {
    return here.database().read(sql -> Standing.all(sql, here.clock().instant()));
  }

  /**
   * Closes a post that is lost or gone: nobody waits for it. What it gave stays, and may come.
   *
   * @throws Failure REFUSED to who is no responsable
   */
  public void close(Post post) {
    managing.managersOnly();
    LocalDate today =
        LocalDate.ofInstant(
            here.clock().instant(),
            here.database().read(sql -> Aggregates.SITE.all(sql).findFirst().orElseThrow().zone()));
    write(
        text("label.post.close", post.name()), tx -> tx.put(Aggregates.POST, post.closedOn(today)));
  }

  /** The standing exchange folder of this post; empty when none was chosen. */
  public Optional<Path> folder() {
    return here.database()
        .read(sql -> WindowChoices.find(sql, FOLDER))
        .filter(path -> !path.isEmpty())
        .map(Path::of);
  }

  static void choose(DSLContext sql, Path folder) {
    String path = folder == null ? "" : folder.toAbsolutePath().normalize().toString();
    WindowChoices.put(sql, FOLDER, path);
  }

  /** Chooses the standing folder, none with null. */
  public void choose(Path folder) {
    here.database().aside(sql -> choose(sql, folder));
  }
}
