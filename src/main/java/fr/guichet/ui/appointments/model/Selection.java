package fr.guichet.ui.appointments.model;

import fr.guichet.model.appointment.Booked;
import java.util.List;
import java.util.Optional;

/** Which appointment is selected: where it is not shown, no other takes its place. */
final class Selection {

  /** Null for nothing. */
  private String id;

  private boolean turned;
  private boolean revealing;

  String id() {
    return id;
  }

  void take(String next) {
    id = next;
  }

  Optional<Booked> among(List<Booked> shown) {
    return shown.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  boolean hiddenFrom(List<Booked> shown) {
    return id != null && among(shown).isEmpty();
  }

  /** Other days are asked for: what is not there is selected no more. */
  void turn() {
    turned = true;
  }

  /** What was asked for is shown. */
  void shown(List<Booked> shown) {
    if (turned && hiddenFrom(shown)) {
      id = null;
    }
    turned = false;
  }

  /** Whether it is being revealed: while that is told, and no later. */
  boolean revealing() {
    return revealing;
  }

  /** Shows what was read to reveal it. */
  void reveal(Runnable show) {
    revealing = true;
    show.run();
    revealing = false;
  }
}
