package fr.guichet.ui.dashboard.card;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** Places the cards in rows that fill the window; what has no room lies below. */
public final class CardsPane extends Pane {

  private static final double GAP = 14;
  private static final double LEAST_HEIGHT = 262;
  private static final double LEAST_WIDTH = 380;
  private static final double WIDE = 1000;

  /** The cards at the left of the first rows hold more. */
  private static final double LEFT = 0.565;

  /** What is seen of the row below: it says that there is more. */
  private static final double PEEK = 34;

  private static final int PAIRED = 6;

  private final List<CardView> cards;
  private final DoubleProperty room = new SimpleDoubleProperty();

  public CardsPane(List<CardView> cards) {
    this.cards = List.copyOf(cards);
    getChildren().addAll(cards);
    room.subscribe(_ -> requestLayout());
  }

  /** The height that can be seen at once. */
  public DoubleProperty room() {
    return room;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private List<List<CardView>> rows(double width) {
    List<List<CardView>> rows = new ArrayList<>();
    int at = 0;
    while (at < cards.size()) {
      int many = width >= WIDE ? at < PAIRED ? 2 : 3 : width >= 2 * LEAST_WIDTH ? 2 : 1;
      int end = Math.min(cards.size(), at + many);
      rows.add(cards.subList(at, end));
      at = end;
    }
    return rows;
  }

  private double rowHeight(int rows) {
    int fitting = (int) Math.max(1, Math.floor((room.get() + GAP) / (LEAST_HEIGHT + GAP)));
    int shown = Math.min(rows, fitting);
    double peek = rows > shown ? PEEK : 0;
    return Math.max(LEAST_HEIGHT - PEEK, (room.get() - 1 - peek - (shown - 1) * GAP) / shown);
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = rows(width < 0 ? getWidth() : width).size();
    return rows * rowHeight(rows) + (rows - 1) * GAP;
  }

  @Override
  protected void layoutChildren() {
    List<List<CardView>> rows = rows(getWidth());
    double height = rowHeight(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      place(rows.get(i), Math.round(i * (height + GAP)), Math.round(height));
    }
  }

  private void place(List<CardView> row, double y, double height) {
    double spare = getWidth() - GAP * (row.size() - 1);
    boolean paired = row.size() == 2 && getWidth() >= WIDE;
    double x = 0;
    for (int i = 0; i < row.size(); i++) {
      double share = paired ? i == 0 ? LEFT : 1 - LEFT : 1.0 / row.size();
      double width = Math.round(spare * share);
      row.get(i).resizeRelocate(x, y, width, height);
      x += width + GAP;
    }
  }
}
