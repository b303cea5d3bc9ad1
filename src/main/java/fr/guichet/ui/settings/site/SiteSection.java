package fr.guichet.ui.settings.site;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.exchange.sites.Communes;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.commune.Commune;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Latest;
import fr.guichet.ui.settings.SaveBar;
import fr.guichet.ui.settings.Section;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** « Site et horaires »: what the site is, when it opens, which public holidays it keeps. */
public final class SiteSection implements Section {

  private static final int SUGGESTED = 20;

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final SiteDraft draft = new SiteDraft();
  private final SitePane pane;
  private final Latest<List<Commune>> communes;
  private final Shortcuts keys;

  public SiteSection(Desk desk, Background background, Messages messages) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    var bar = new SaveBar(draft.unsaved(), this::save, this::back);
    pane = new SitePane(draft, this::searchCommune, this::choose, this::save, bar);
    communes = background.latest(pane::suggest);
    keys =
        new Shortcuts()
            .on("Shortcut+S", this::save)
            .on("Shortcut+Enter", this::save)
            .on("Alt+Z", this::back);
  }

  private void searchCommune(String typed) {
    draft.typeCommune(typed);
    communes.run(() -> Communes.official().search(typed, SUGGESTED));
  }

  private void choose(Commune commune) {
    suggestNothing();
    draft.choose(commune);
  }

  private void back() {
    suggestNothing();
    draft.back();
  }

  /** An answer that is on its way would show suggestions over what is chosen. */
  private void suggestNothing() {
    communes.drop();
    pane.suggest(List.of());
  }

  private record Read(Site site, String refusal) {}

  private Read read() {
    return new Read(desk.duty().site(), desk.management().refusal());
  }

  private void show(Read read) {
    if (!draft.unsaved().get()) {
      communes.drop();
      draft.show(read.site());
      pane.show(read.site(), desk.duty().today().getYear());
    }
    pane.refuse(read.refusal());
  }

  private void save() {
    if (pane.refused()) {
      return;
    }
    Map<SiteDraft.Field, String> problems = draft.problems();
    pane.problems(problems);
    if (!problems.isEmpty() || !draft.unsaved().get()) {
      return;
    }
    Site changed = draft.changedSite();
    messages.confirm(() -> keep(changed));
  }

  private void keep(Site changed) {
    background.run(
        () -> {
          desk.management().save(changed);
          return read();
        },
        now -> {
          communes.drop();
          draft.kept(now.site());
          pane.show(now.site(), desk.duty().today().getYear());
          messages.done(text("settings.site.saved"));
        },
        messages::trouble);
  }

  @Override
  public String title() {
    return text("settings.site.title");
  }

  @Override
  public Node view() {
    return pane;
  }

  @Override
  public ObservableBooleanValue unsaved() {
    return draft.unsaved();
  }

  @Override
  public void opened() {
    background.run(this::read, this::show, messages::trouble);
  }

  @Override
  public void enter() {
    pane.focus();
  }

  @Override
  public Shortcuts shortcuts() {
    return keys;
  }
}
