package fr.guichet.ui.kit;

import fr.guichet.ui.kit.key.Shortcuts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A screen that the rail names and that is made when it is first shown: the counter opens sooner.
 */
public final class LaterScreen implements Screen {

  private final String title;
  private final Icon icon;
  private final Supplier<Screen> making;
  private Screen made;
  private boolean discreet = true;

  /**
   * @param title what the screen will say it is
   * @param making makes it, once
   */
  public LaterScreen(String title, Icon icon, Supplier<Screen> making) {
    this.title = title;
    this.icon = icon;
    this.making = making;
  }

  private Screen screen() {
    if (made == null) {
      made = making.get();
      made.discreet(discreet);
    }
    return made;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Icon icon() {
    return icon;
  }

  @Override
  public String helpPage() {
    return screen().helpPage();
  }

  @Override
  public Node view() {
    return screen().view();
  }

  @Override
  public boolean isShown() {
    return made != null && made.isShown();
  }

  @Override
  public void opened() {
    screen().opened();
  }

  @Override
  public void left() {
    screen().left();
  }

  @Override
  public List<String> unsaved() {
    return made == null ? List.of() : made.unsaved();
  }

  @Override
  public boolean keepsUnsaved() {
    return made != null && made.keepsUnsaved();
  }

  @Override
  public void giveUp() {
    if (made != null) {
      made.giveUp();
    }
  }

  @Override
  public void putAside() {
    if (made != null) {
      made.putAside();
    }
  }

  @Override
  public boolean atRest() {
    return made == null || made.atRest();
  }

  @Override
  public void discreet(boolean on) {
    discreet = on;
    if (made != null) {
      made.discreet(on);
    }
  }

  /** One that is not made yet reads when it opens. */
  @Override
  public void refreshed() {
    if (made != null) {
      made.refreshed();
    }
  }

  @Override
  public void received() {
    if (made != null) {
      made.received();
    }
  }

  @Override
  public Shortcuts shortcuts() {
    return screen().shortcuts();
  }
}
