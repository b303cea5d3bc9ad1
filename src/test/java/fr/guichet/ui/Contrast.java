package fr.guichet.ui;

import javafx.scene.paint.Color;

/** The contrast of two colours, 1 to 21: WCAG 2.1, 1.4.3. */
public final class Contrast {

  private Contrast() {}

  /** Of two opaque colours, in any order. */
  public static double of(Color one, Color other) {
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
