package fr.guichet;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.desk.posts.ReunionReport;
import fr.guichet.desk.posts.Standing;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.text.TimeWords;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.posts.Conflict;
import fr.guichet.ui.kit.Together;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** The other posts of the site, in the words of the window. */
final class PostsOfSite implements Together {

  private final Desk desk;
  private final Clock clock;
  private final Runnable came;
  private List<String> told = List.of();

  /**
   * @param clock in the zone of the site
   * @param came what follows when entries of other posts came
   */
  PostsOfSite(Desk desk, Clock clock, Runnable came) {
    this.came = came;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public synchronized State state() {
    return new State(
        desk.posts().folder().orElse(null),
        desk.posts().standing().stream().map(this::line).toList(),
        desk.posts().conflicts().stream().map(this::clash).toList(),
        told);
  }

  private Clash clash(Conflict conflict) {
    return new Clash(
        conflict.id(),
        text("posts.kind." + conflict.holds().kind()),
        side(conflict.holds()),
        side(conflict.other()),
        lines(conflict));
  }

  private List<Line> lines(Conflict conflict) {
    return desk.sides().compare(conflict).stream()
        .map(fact -> new Line(fact.name(), fact.holds(), fact.other()))
        .toList();
  }

  private String side(Change side) {
    String what = side.snapshot() == null ? text("posts.deleted") : side.label();
    String who = desk.duty().agentName(side.author().agent());
    return text("posts.side.words", what, who, when(Instant.ofEpochMilli(side.at())));
  }

  private String when(Instant at) {
    ZonedDateTime moment = at.atZone(clock.getZone());
    return moment.toLocalDate().equals(LocalDate.now(clock))
        ? text("posts.at", TimeWords.time(moment))
        : text("posts.on", TimeWords.shortMomentInSentence(moment));
  }

  private PostLine line(Standing standing) {
    boolean silent = standing.silent(clock.instant());
    return new PostLine(
        standing.post().id(),
        standing.post().name(),
        words(standing, silent),
        standing.here(),
        standing.post().open(),
        standing.post().open() && (silent || standing.gap()));
  }

  private String words(Standing standing, boolean silent) {
    String name = standing.post().name();
    if (standing.here()) {
      return text("posts.here");
    }
    if (!standing.post().open()) {
      return text("posts.closed");
    }
    Optional<String> when = standing.until().map(this::when);
    if (when.isEmpty()) {
      return text("posts.never", name);
    }
    String key = standing.gap() ? "posts.until.gap" : silent ? "posts.silent" : "posts.until";
    return text(key, name, when.get());
  }

  @Override
  public synchronized State unite(boolean whole) {
    Optional<Path> folder = desk.posts().folder();
    if (folder.isPresent() && !desk.posts().standing().isEmpty()) {
      tell(desk.posts().reunite(new ExchangeFolder(folder.get()), whole));
    }
    return state();
  }

  private void tell(ReunionReport report) {
    told = report.toLookAt();
    if (report.taken() > 0) {
      came.run();
    }
  }

  @Override
  public synchronized State choose(Path folder) {
    desk.posts().choose(folder);
    return state();
  }

  @Override
  public synchronized String invite() {
    Path folder = desk.posts().folder().orElseThrow();
    return desk.posts().invite(new ExchangeFolder(folder)).text();
  }

  @Override
  public synchronized State settle(Clash clash, boolean other) {
    try {
      desk.posts().settle(clash.id(), other);
    } catch (Failure gone) {
      // What is shown is not what is there
      came.run();
      throw gone;
    }
    return state();
  }

  @Override
  public synchronized State close(PostLine post) {
    desk.posts().standing().stream()
        .map(Standing::post)
        .filter(each -> each.id().equals(post.id()))
        .forEach(desk.posts()::close);
    return state();
  }
}
