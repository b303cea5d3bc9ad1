package fr.guichet.ui.kit;

import java.nio.file.Path;
import java.util.List;

/** The other posts of the site, as screens see them; all of it slow, off the JavaFX thread. */
public interface Together {

  /**
   * A post.
   *
   * @param words until when it is in, in French
   * @param here whether it is this one
   * @param open false once it was closed
   * @param trouble whether somebody has to look: silence, a gap
   */
  record PostLine(
      String id, String name, String words, boolean here, boolean open, boolean trouble) {}

  /**
   * An entry of two sides.
   *
   * @param id to name these two sides by
   * @param what kind of entry, in French
   * @param holds the side that is shown now: what, by whom, when
   * @param other the other side
   * @param lines what both sides say, thing by thing
   */
  record Clash(String id, String what, String holds, String other, List<Line> lines) {}

  /**
   * What both sides of an entry say of one thing.
   *
   * @param name of the thing
   * @param holds empty for nothing
   * @param other empty for nothing
   */
  record Line(String name, String holds, String other) {

    /** Whether they say something different. */
    public boolean differs() {
      return !holds.equals(other);
    }
  }

  /**
   * What is true now.
   *
   * @param folder the standing exchange folder, null without one
   * @param posts none at a site of one post
   * @param told what the last exchange had to say
   */
  record State(Path folder, List<PostLine> posts, List<Clash> clashes, List<String> told) {

    /** A site of one post. */
    public static final State ALONE = new State(null, List.of(), List.of(), List.of());

    /** Whether somebody has to look. */
    public boolean trouble() {
      return posts.stream().anyMatch(PostLine::trouble) || !clashes.isEmpty() || !told.isEmpty();
    }
  }

  /** What is true now, nothing done. */
  State state();

  /**
   * Exchanges with the standing folder, if there is one.
   *
   * @param whole because somebody asked: everything is compared
   */
  State unite(boolean whole);

  /** Chooses the standing folder, none with null. */
  State choose(Path folder);

  /**
   * Invites another post by the standing folder.
   *
   * @return the code
   */
  String invite();

  /**
   * Settles an entry; with {@code other} the side that does not hold now.
   *
   * @throws fr.guichet.model.failure.Failure REFUSED when these two sides are no longer to be
   *     settled
   */
  State settle(Clash clash, boolean other);

  /** Closes a post that is lost. */
  State close(PostLine post);
}
