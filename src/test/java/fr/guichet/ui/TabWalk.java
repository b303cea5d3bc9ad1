package fr.guichet.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Tab from stop to stop until it comes round: a trap, a focus that nobody sees, a jump upwards in a
 * column and a stop that is never reached are faults.
 */
public final class TabWalk {

  private static final int MOST = 400;

  /** More than a blinking caret. */
  private static final int SEEN = 60;

  /** Rings lie a little outside of what they go round. */
  private static final int AROUND = 5;

  private final Hands hands;
  private final Supplier<Scene> scene;
  private final List<String> faults = new ArrayList<>();

  public TabWalk(Hands hands, Supplier<Scene> scene) {
    this.hands = hands;
    this.scene = scene;
  }

  /**
   * A stop, where it lay, and where the stop before it lay by then: panes may have scrolled. A
   * picture of where it lies, and one of where the stop before it was pictured.
   */
  private record Seen(
      Node node,
      String name,
      Bounds bounds,
      Bounds before,
      WritableImage picture,
      WritableImage without) {}

  /** Walks round from where the focus is; what is wrong, a sentence each. */
  public List<String> faults() {
    List<Seen> stops = round();
    for (int i = 0; i + 1 < stops.size(); i++) {
      Seen here = stops.get(i);
      Seen next = stops.get(i + 1);
      if (here.node != next.node && !differs(here.picture, next.without)) {
        faults.add("focus not seen: " + here.name);
      }
      boolean wrapped = i + 2 == stops.size();
      if (!wrapped && !isStart(next) && goesUp(next.before, next.bounds)) {
        faults.add("upwards: " + here.name + " -> " + next.name);
      }
    }
    return faults;
  }

  private boolean isStart(Seen seen) {
    return scene.get().getRoot() == seen.node || first == seen.node;
  }

  private Node first;

  private List<Seen> round() {
    List<Seen> stops = new ArrayList<>();
    Set<Node> known = new LinkedHashSet<>();
    stops.add(look(null));
    first = topmost();
    for (int i = 0; i < MOST; i++) {
      hands.press(KeyCode.TAB);
      Seen seen = look(stops.getLast());
      stops.add(seen);
      if (seen.node == stops.getFirst().node) {
        missed(stops);
        return stops;
      }
      if (!known.add(seen.node)) {
        faults.add("a trap: " + seen.name);
        return stops;
      }
    }
    faults.add("never comes round: " + stops.getLast().name);
    return stops;
  }

  /** The first of the window in the order of Tab: from the last one Tab goes up to it. */
  private Node topmost() {
    var found = new AtomicReference<Node>();
    onScreen(
        () -> found.set(ReadAloud.stops(scene.get().getRoot()).stream().findFirst().orElse(null)));
    return found.get();
  }

  private void missed(List<Seen> stops) {
    onScreen(
        () -> {
          // By what they are: a row of buttons may have been made anew on the way
          Set<String> names = new HashSet<>();
          stops.forEach(seen -> names.add(seen.name));
          ReadAloud.stops(scene.get().getRoot()).stream()
              .filter(node -> !names.contains(ReadAloud.where(node)))
              .filter(node -> node != scene.get().getFocusOwner())
              .forEach(node -> faults.add("never reached: " + ReadAloud.where(node)));
        });
  }

  private Seen look(Seen last) {
    var seen = new AtomicReference<Seen>();
    onScreen(
        () -> {
          Node owner = scene.get().getFocusOwner();
          String name = owner == null ? "nothing" : ReadAloud.where(owner);
          Bounds bounds = bounds(owner);
          Bounds before = last == null ? null : bounds(last.node);
          WritableImage without = last == null ? null : picture(last.bounds);
          seen.set(new Seen(owner, name, bounds, before, picture(bounds), without));
        });
    return seen.get();
  }

  private static Bounds bounds(Node node) {
    return node == null ? null : node.localToScene(node.getLayoutBounds());
  }

  /** Only what lies there in the window: all of it, at every stop, would take minutes. */
  private WritableImage picture(Bounds bounds) {
    if (bounds == null) {
      return null;
    }
    int fromX = (int) Math.max(0, bounds.getMinX() - AROUND);
    int fromY = (int) Math.max(0, bounds.getMinY() - AROUND);
    int toX = (int) Math.min(scene.get().getWidth(), bounds.getMaxX() + AROUND);
    int toY = (int) Math.min(scene.get().getHeight(), bounds.getMaxY() + AROUND);
    if (toX <= fromX || toY <= fromY) {
      return null;
    }
    var part = new SnapshotParameters();
    part.setFill(scene.get().getFill());
    part.setViewport(new Rectangle2D(fromX, fromY, toX - fromX, toY - fromY));
    Node root = scene.get().getRoot();
    return root.snapshot(part, null);
  }

  private static boolean differs(WritableImage with, WritableImage without) {
    if (with == null || without == null) {
      return false;
    }
    int different = 0;
    for (int y = 0; y < with.getHeight(); y++) {
      for (int x = 0; x < with.getWidth(); x++) {
        different +=
            with.getPixelReader().getArgb(x, y) == without.getPixelReader().getArgb(x, y) ? 0 : 1;
      }
    }
    return different > SEEN;
  }

  /** In one column the next stop is not above. */
  private static boolean goesUp(Bounds here, Bounds next) {
    if (here == null || next == null) {
      return false;
    }
    double both =
        Math.min(here.getMaxX(), next.getMaxX()) - Math.max(here.getMinX(), next.getMinX());
    double narrower = Math.min(here.getWidth(), next.getWidth());
    return both > narrower / 2 && next.getMaxY() <= here.getMinY();
  }

  private static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
