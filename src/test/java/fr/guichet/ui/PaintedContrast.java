package fr.guichet.ui;

import fr.guichet.ui.kit.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Whether each text and each sign stands out of what is really painted behind it, in every theme:
 * EN 301 549, 11.1.4.3 and 11.1.4.11. What is disabled is exempt there, what is covered by
 * something else is not seen.
 */
public final class PaintedContrast {

  private static final double TEXT = 4.5;
  private static final double LARGE_OR_SIGN = 3;
  private static final double LARGE = 24;
  private static final double LARGE_IF_BOLD = 18.66;

  /** How far a painted pixel may be from the colour of its text, of edges that are smoothed. */
  private static final double NEAR = 0.2;

  private final Theme theme;
  private final Image picture;
  private final List<String> faults = new ArrayList<>();

  private PaintedContrast(Theme theme, Image picture) {
    this.theme = theme;
    this.picture = picture;
  }

  /** What is wrong in a scene, a sentence each; it is light afterwards. Call it on its thread. */
  public static List<String> faults(Scene scene) {
    List<String> faults = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      theme.dress(scene);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      var painted = new PaintedContrast(theme, scene.snapshot(null));
      painted.lookAt(new ArrayList<>(scene.getRoot().lookupAll("*")));
      faults.addAll(painted.faults);
    }
    Theme.LIGHT.dress(scene);
    return faults;
  }

  /**
   * @param nodes in the order in which they are painted
   */
  private void lookAt(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Text text
          && !text.getText().isBlank()
          && !text.isDisabled()
          && text.getFill() instanceof Color fill) {
        Bounds seen = seen(text);
        if (seen != null && nodes.subList(i + 1, nodes.size()).stream().noneMatch(covers(seen))) {
          look(text, fill.deriveColor(0, 1, 1, opacity(text)), seen);
        }
      }
    }
  }

  /** What is painted later than a text and lies over its middle. */
  private static Predicate<Node> covers(Bounds text) {
    return node ->
        node instanceof Region region
            && isShown(region)
            && region.getBackground() != null
            && region.getBackground().getFills().stream()
                .anyMatch(fill -> fill.getFill().isOpaque())
            && region
                .localToScene(region.getLayoutBounds())
                .contains(text.getCenterX(), text.getCenterY());
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  private void look(Text text, Color fill, Bounds seen) {
    Map<Color, Integer> counts = new HashMap<>();
    for (int y = (int) seen.getMinY(); y < (int) seen.getMaxY(); y++) {
      for (int x = (int) seen.getMinX(); x < (int) seen.getMaxX(); x++) {
        counts.merge(picture.getPixelReader().getColor(x, y), 1, Integer::sum);
      }
    }
    Color behind =
        counts.entrySet().stream()
            .filter(entry -> distance(entry.getKey(), fill) > NEAR)
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(fill);
    Color front = behind.interpolate(opaque(fill), fill.getOpacity());
    boolean painted = counts.keySet().stream().anyMatch(colour -> distance(colour, front) < NEAR);
    double contrast = Contrast.of(front, behind);
    if (painted && contrast < least(text) - 0.01) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%s: « %s » %s on %s is %.2f",
              theme,
              text.getText(),
              front,
              behind,
              contrast));
    }
  }

  private static Color opaque(Color colour) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 1);
  }

  private static double distance(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
        + Math.abs(one.getGreen() - other.getGreen())
        + Math.abs(one.getBlue() - other.getBlue());
  }

  private static double least(Text text) {
    double size = text.getFont().getSize();
    boolean bold = text.getFont().getStyle().contains("Bold");
    boolean large = size >= LARGE || bold && size >= LARGE_IF_BOLD;
    return text instanceof FontIcon || large ? LARGE_OR_SIGN : TEXT;
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node each = node; each != null; each = each.getParent()) {
      opacity *= each.getOpacity();
    }
    return opacity;
  }

  /** Where a text is in the window, null where next to nothing of it is. */
  private Bounds seen(Text text) {
    Bounds whole = text.localToScene(text.getBoundsInLocal());
    Bounds seen = within(whole, new BoundingBox(0, 0, picture.getWidth(), picture.getHeight()));
    if (!isShown(text)) {
      return null;
    }
    for (Node each = text; each != null; each = each.getParent()) {
      if (each.getClip() != null) {
        seen = within(seen, each.localToScene(each.getClip().getBoundsInParent()));
      }
    }
    boolean enough =
        seen.getWidth() >= Math.min(6, whole.getWidth())
            && seen.getHeight() >= whole.getHeight() * 0.7;
    return enough ? seen : null;
  }

  private static Bounds within(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
        Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
  }
}
