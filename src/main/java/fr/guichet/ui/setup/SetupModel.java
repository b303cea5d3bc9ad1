package fr.guichet.ui.setup;

import fr.guichet.exchange.sites.Communes;
import fr.guichet.exchange.sites.OfficialSiteList;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.posts.InvitationCode;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.OfficialSite;
import fr.guichet.model.site.commune.Commune;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.message.Failures;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Latest;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

/** The first start: discover with made-up data, install one's own site, or join one. */
public final class SetupModel {

  private static final int SUGGESTED = 20;

  private final Installation installation;
  private final Background background;
  private final Runnable installed;
  private final SetupDraft draft = new SetupDraft();
  private final JoinDraft joining = new JoinDraft();
  private final Latest<List<Commune>> communeSearch;
  private final Latest<List<OfficialSite>> siteSearch;
  private final ObservableList<Commune> communes = FXCollections.observableArrayList();
  private final ObservableList<OfficialSite> found = FXCollections.observableArrayList();
  private final ObservableMap<SetupField, String> problems = FXCollections.observableHashMap();
  private final ReadOnlyStringWrapper list = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private List<OfficialSite> sites = List.of();
  private final ReadOnlyIntegerWrapper wrong = new ReadOnlyIntegerWrapper();
  private Runnable refused = () -> {};
  private Runnable joinRefused = () -> {};
  private boolean tried;
  private boolean triedToJoin;

  /**
   * @param installed what follows when there is a site, on the JavaFX thread
   */
  public SetupModel(Installation installation, Background background, Runnable installed) {
    this.installation = installation;
    this.background = background;
    this.installed = installed;
    communeSearch = background.latest(communes::setAll);
    siteSearch = background.latest(found::setAll);
    draft.name().subscribe(this::check);
    draft.commune().subscribe(this::check);
    draft.hours().forEach(day -> day.typed().subscribe(this::check));
    draft.agents().forEach(agent -> agent.subscribe(this::check));
    joining.code().subscribe(this::check);
    joining.folder().subscribe(this::check);
  }

  SetupDraft draft() {
    return draft;
  }

  JoinDraft joining() {
    return joining;
  }

  /** The communes that fit what is typed. */
  ObservableList<Commune> communes() {
    return communes;
  }

  /** The sites of the official list that fit what is searched. */
  ObservableList<OfficialSite> found() {
    return found;
  }

  /** What is wrong by field, once it was tried to install. */
  ObservableMap<SetupField, String> problems() {
    return problems;
  }

  /** What was read out of the official list, in words; empty before. */
  ReadOnlyStringProperty list() {
    return list.getReadOnlyProperty();
  }

  /** What could not be done, in words; empty when all is well. */
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Whether the site is being made. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Another text in the field of the commune: the one chosen holds no more. */
  void searchCommune(String typed) {
    draft.communeTyped().set(typed);
    draft.commune().set(null);
    communeSearch.run(() -> Communes.official().search(typed, SUGGESTED));
  }

  void choose(Commune commune) {
    communeSearch.drop();
    communes.clear();
    draft.choose(commune);
    check();
  }

  /** Reads the official list. */
  void readList(Path file) {
    background.run(
        () -> OfficialSiteList.read(file),
        read -> {
          sites = read;
          trouble.set("");
          list.set(Texts.text("setup.list.read", read.size(), file.getFileName()));
        },
        this::failed);
  }

  void searchSites(String words) {
    List<OfficialSite> all = sites;
    siteSearch.run(
        () ->
            words.isBlank()
                ? List.of()
                : OfficialSiteList.find(all, words).stream().limit(SUGGESTED).toList());
  }

  /** Fills the form with a site of the list. */
  void choose(OfficialSite site) {
    siteSearch.drop();
    found.clear();
    background.run(
        () -> communeOf(site),
        commune -> {
          draft.fill(site, commune.orElse(null));
          communes.clear();
          check();
        },
        this::failed);
  }

  private static Optional<Commune> communeOf(OfficialSite site) {
    return Communes.official()
        .byInsee(site.insee())
        .or(() -> only(Communes.official().search(site.postcode() + " " + site.city(), 2)));
  }

  /** Two that fit would be a guess. */
  private static Optional<Commune> only(List<Commune> fitting) {
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * @param listener told when the site cannot be installed as it is
   */
  void onRefused(Runnable listener) {
    refused = listener;
  }

  /**
   * @param listener told when no site can be joined as it is
   */
  void onJoinRefused(Runnable listener) {
    joinRefused = listener;
  }

  /** How many fields are wrong, each day of the week being one. */
  ReadOnlyIntegerProperty wrong() {
    return wrong.getReadOnlyProperty();
  }

  /** Makes the site, unless something is wrong: then the problems say what. */
  void install() {
    tried = true;
    check();
    if (problems.isEmpty()) {
      NewSite site = draft.site();
      make(() -> installation.install(site));
    } else {
      refused.run();
    }
  }

  /**
   * Becomes a post of a site that exists, unless something is wrong: then the problems say what.
   */
  void join() {
    triedToJoin = true;
    check();
    if (joining.problems().isEmpty()) {
      RecoveryCode code = InvitationCode.read(joining.code().get());
      Path folder = joining.path();
      make(() -> installation.join(code, folder));
    } else {
      joinRefused.run();
    }
  }

  /** Another choice: what is wrong with the one before is not told any more. */
  void leave() {
    tried = false;
    triedToJoin = false;
    trouble.set("");
    check();
  }

  /** Makes the demonstration site. */
  void discover() {
    make(installation::discover);
  }

  private void make(Runnable work) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    trouble.set("");
    Callable<Boolean> made =
        () -> {
          work.run();
          return true;
        };
    background.run(made, _ -> done(), this::failed);
  }

  private void done() {
    busy.set(false);
    installed.run();
  }

  private void failed(Throwable problem) {
    busy.set(false);
    trouble.set(Failures.told(problem));
  }

  private void check() {
    Map<SetupField, String> now = new EnumMap<>(SetupField.class);
    if (tried) {
      now.putAll(draft.problems());
    }
    if (triedToJoin) {
      now.putAll(joining.problems());
    }
    problems.keySet().removeIf(field -> !now.containsKey(field));
    now.forEach(
        (field, words) -> {
          if (!Objects.equals(problems.get(field), words)) {
            problems.put(field, words);
          }
        });
    int days = now.containsKey(SetupField.HOURS) ? draft.wrongDays() - 1 : 0;
    wrong.set(now.size() + days);
  }
}
