package fr.guichet.ui.appointments.week;

import fr.guichet.model.appointment.Booked;
import java.util.ArrayList;
import java.util.List;

/** Puts what overlaps side by side. */
final class Lanes {

  /**
   * Where one stands.
   *
   * @param lane from 0
   * @param lanes how many share the width
   * @param span how many of them it takes: those at its right that are free
   */
  record Placed(Booked booked, int lane, int lanes, int span) {}

  private Lanes() {}

  /**
   * @param column of one day, in order
   */
  static List<Placed> of(List<Booked> column) {
    List<Placed> placed = new ArrayList<>();
    List<Booked> group = new ArrayList<>();
    int end = 0;
    for (Booked booked : column) {
      if (!group.isEmpty() && booked.slot().from() >= end) {
        placed.addAll(place(group));
        group.clear();
      }
      group.add(booked);
      end = Math.max(group.size() == 1 ? 0 : end, booked.slot().until());
    }
    placed.addAll(place(group));
    return placed;
  }

  private static List<Placed> place(List<Booked> group) {
    List<Integer> ends = new ArrayList<>();
    List<Integer> lanes = new ArrayList<>();
    for (Booked booked : group) {
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > booked.slot().from()) {
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(0);
      }
      ends.set(lane, booked.slot().until());
      lanes.add(lane);
    }
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      placed.add(new Placed(group.get(i), lanes.get(i), ends.size(), span(group, lanes, i)));
    }
    return placed;
  }

  private static int span(List<Booked> group, List<Integer> lanes, int at) {
    int most = lanes.stream().mapToInt(lane -> lane).max().orElse(0) + 1;
    int free = most;
    for (int i = 0; i < group.size(); i++) {
      boolean right = lanes.get(i) > lanes.get(at);
      if (right && group.get(i).slot().overlaps(group.get(at).slot())) {
        free = Math.min(free, lanes.get(i));
      }
    }
    return free - lanes.get(at);
  }
}
