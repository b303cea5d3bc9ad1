package fr.guichet;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.desk.duty.Duty;
import fr.guichet.model.display.Display;
import fr.guichet.model.display.Look;
import fr.guichet.papers.DataProtectionFiles;
import fr.guichet.papers.LabelFiles;
import fr.guichet.papers.SystemOpener;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Printing;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.ManagersOnly;
import fr.guichet.ui.settings.NewsSection;
import fr.guichet.ui.settings.Section;
import fr.guichet.ui.settings.SettingsScreen;
import fr.guichet.ui.settings.agents.AgentRegister;
import fr.guichet.ui.settings.backups.BackupsModel;
import fr.guichet.ui.settings.backups.BackupsSection;
import fr.guichet.ui.settings.catalogue.CatalogueSections;
import fr.guichet.ui.settings.display.DisplayChoice;
import fr.guichet.ui.settings.display.DisplaySheet;
import fr.guichet.ui.settings.entry.EntrySheet;
import fr.guichet.ui.settings.grid.GridModel;
import fr.guichet.ui.settings.grid.GridSection;
import fr.guichet.ui.settings.personal.AccessModel;
import fr.guichet.ui.settings.personal.AccessSection;
import fr.guichet.ui.settings.personal.PersonalModel;
import fr.guichet.ui.settings.personal.PersonalSection;
import fr.guichet.ui.settings.personal.RightsModel;
import fr.guichet.ui.settings.personal.RightsSection;
import fr.guichet.ui.settings.posts.PostsModel;
import fr.guichet.ui.settings.posts.PostsSection;
import fr.guichet.ui.settings.site.SiteSection;
import fr.guichet.ui.settings.takeover.TakeoverSection;
import fr.guichet.ui.settings.takeover.model.TakeoverModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The settings of an installed site, wired by hand. */
final class SettingsOfSite {

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final Overlay overlay;
  private final SystemOpener opener;
  private final Clock clock;

  SettingsOfSite(
      Desk desk, Background background, Messages messages, Overlay overlay, SystemOpener opener) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    this.overlay = overlay;
    this.opener = opener;
    this.clock = desk.duty().clock().withZone(desk.duty().zone());
  }

  /**
   * @param exports where files go unless another place is chosen
   */
  Screen screen(
      Path exports,
      FileChoices files,
      Printing printing,
      DisplayChoice display,
      PostsOfSite posts,
      BackupsModel safety) {
    return new SettingsScreen(
        sections(exports, files, printing, display, posts, safety), this::undo, messages::clear);
  }

  /** What can be set, in the order of the list. */
  private List<Section> sections(
      Path exports,
      FileChoices files,
      Printing printing,
      DisplayChoice display,
      PostsOfSite posts,
      BackupsModel safety) {
    var protection = new DataProtectionFiles(exports, clock, opener::open);
    var grid = new GridModel(desk, new LabelFiles(exports, opener::open), background, messages);
    var managers = new ManagersOnly(desk.management()::refusal, messages);
    var takeover = new TakeoverModel(desk, background, messages);
    return List.of(
        new SiteSection(desk, background, messages),
        AgentRegister.section(desk, background, messages),
        EntrySheet.section(desk, background, messages),
        DisplaySheet.section(new NotUndone(display, desk.duty()), background, messages),
        CatalogueSections.procedures(desk, background, messages),
        CatalogueSections.partners(desk, background, messages),
        new TakeoverSection(takeover, files, overlay, background),
        new GridSection(grid, files),
        new PostsSection(
            new PostsModel(posts, background, messages, managers), files, overlay, printing),
        new BackupsSection(safety, files, clock.getZone()),
        new PersonalSection(
            new PersonalModel(desk.personalData(), protection, background, messages)),
        new RightsSection(new RightsModel(desk.personalData(), protection, background, messages)),
        new AccessSection(new AccessModel(desk, background, messages)),
        new NewsSection());
  }

  /** The display is no entry of the file: undo does not reach it, nor past it. */
  private record NotUndone(DisplayChoice choice, Duty duty) implements DisplayChoice {

    @Override
    public Display now() {
      return choice.now();
    }

    @Override
    public void preview(Look look) {
      choice.preview(look);
    }

    @Override
    public void choose(Display display) {
      choice.choose(display);
      duty.noteLasting(text("history.lasting.display"));
    }
  }

  /** Undoes the last change; the section shown reads it again. */
  private void undo(Runnable undone) {
    background.run(
        () -> desk.history().undo(),
        what -> {
          messages.done(what);
          undone.run();
        },
        messages::trouble);
  }
}
