package fr.guichet.ui.kit.table;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** Labels of a cell, as many as fit; « +1 » stands for the others and names them. */
public final class FittingRow extends Pane {

  private static final double GAP = 6;

  private final List<Label> labels;
  private final double least;
  private final Label more = new Label();
  private final Tooltip others = new Tooltip();

  /**
   * Those at the front come first; where not even one fits it is cut with a sign.
   *
   * @param least what they may take from who stands beside them, when they need it
   */
  public FittingRow(List<Label> labels, double least) {
    this.labels = List.copyOf(labels);
    this.least = least;
    more.getStyleClass().addAll("muted", "strong", "more");
    more.setTooltip(others);
    more.setVisible(false);
    getChildren().addAll(labels);
    getChildren().add(more);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.min(least, computePrefWidth(height));
  }

  @Override
  protected double computePrefWidth(double height) {
    return width(labels.size());
  }

  @Override
  protected double computePrefHeight(double width) {
    return labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    int fitting = fitting();
    tell(fitting);
    double x = 0;
    for (Label label : labels) {
      boolean fits = labels.indexOf(label) < fitting;
      label.setVisible(fits);
      if (fits) {
        x = place(label, x, Math.min(label.prefWidth(-1), room(fitting)));
      }
    }
    place(more, x, more.prefWidth(-1));
  }

  /** How many stand whole beside what names the others; one at least. */
  private int fitting() {
    int count = labels.size();
    while (count > 1 && width(count) > room(count)) {
      count--;
    }
    return count;
  }

  /** What is left beside « +1 », where that is needed. */
  private double room(int fitting) {
    if (fitting == labels.size()) {
      return getWidth();
    }
    more.setText("+" + (labels.size() - fitting));
    return getWidth() - more.prefWidth(-1) - GAP;
  }

  private double width(int count) {
    double widths = labels.stream().limit(count).mapToDouble(label -> label.prefWidth(-1)).sum();
    return widths + GAP * Math.max(0, count - 1);
  }

  private void tell(int fitting) {
    String hidden =
        labels.stream().skip(fitting).map(Label::getText).collect(Collectors.joining(", "));
    more.setVisible(!hidden.isEmpty());
    others.setText(hidden);
    more.setAccessibleText(hidden.isEmpty() ? null : more.getText() + ": " + hidden);
  }

  private double place(Label label, double x, double width) {
    double height = label.prefHeight(-1);
    label.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
    return x + width + GAP;
  }
}
