package fr.guichet.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The contrast of whatever is written in a window with what is painted below it, as the stylesheets
 * give both: 4.5 to 1 for text, 3 to 1 for large text and signs (WCAG 2.1, 1.4.3 and 1.4.11). What
 * is disabled is exempt. Call it on the JavaFX thread.
 */
public final class Contrast {

  private static final double TEXT = 4.5;
  private static final double LARGE = 3;
  private static final double LARGE_SIZE = 24;
  private static final double LARGE_BOLD_SIZE = 18.66;

  private Contrast() {}

  /** What cannot be read well enough, a sentence each. */
  public static List<String> faults(Scene scene) {
    List<String> faults = new ArrayList<>();
    ReadAloud.all(scene.getRoot())
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> !text.getText().isBlank() && !text.isDisabled() && shown(text))
        .forEach(text -> check(scene, text, faults));
    return faults;
  }

  private static boolean shown(Node node) {
    return node == null || node.isVisible() && node.getOpacity() > 0 && shown(node.getParent());
  }

  private static void check(Scene scene, Text text, List<String> faults) {
    if (!(text.getFill() instanceof Color ink)) {
      return;
    }
    Color ground = below(text, scene);
    double ratio = ratio(over(ink, ground, 1), ground);
    if (ratio + 0.005 < needed(text)) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%.2f: « %s » %s on %s, %s",
              ratio,
              text.getText(),
              ink,
              ground,
              where(text)));
    }
  }

  private static String where(Text text) {
    StringBuilder around = new StringBuilder();
    Parent parent = text.getParent();
    for (int i = 0; i < 4 && parent != null; i++, parent = parent.getParent()) {
      around.append(" < ").append(parent.getStyleClass());
    }
    return around.toString();
  }

  private static double needed(Text text) {
    double size = text.getFont().getSize();
    boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    boolean large = size >= LARGE_SIZE || bold && size >= LARGE_BOLD_SIZE;
    return large || text instanceof FontIcon ? LARGE : TEXT;
  }

  /** What is painted at a node's middle before it: its ancestors, and what lies below them. */
  private static Color below(Node node, Scene scene) {
    Point2D middle =
        node.localToScene(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
    Deque<Node> path = new ArrayDeque<>();
    for (Node each = node; each != null; each = each.getParent()) {
      path.push(each);
    }
    Color ground = scene.getFill() instanceof Color fill ? fill : Color.WHITE;
    while (path.size() > 1) {
      Node above = path.pop();
      ground = painted(above, ground);
      for (Node sibling : ((Parent) above).getChildrenUnmodifiable()) {
        if (sibling == path.peek()) {
          break;
        }
        if (sibling.isVisible() && sibling.contains(sibling.sceneToLocal(middle))) {
          ground = painted(sibling, ground);
        }
      }
    }
    return ground;
  }

  private static Color painted(Node node, Color ground) {
    if (node instanceof Region region
        && region.getBackground() != null
        && !region.getBackground().getFills().isEmpty()
        && region.getBackground().getFills().getLast().getFill() instanceof Color fill) {
      return over(fill, ground, node.getOpacity());
    }
    return ground;
  }

  private static Color over(Color above, Color ground, double opacity) {
    return ground.interpolate(
        new Color(above.getRed(), above.getGreen(), above.getBlue(), 1),
        above.getOpacity() * opacity);
  }

  /** WCAG 2.1. */
  private static double ratio(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
