package fr.guichet.ui.appointments.model;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.ui.appointments.model.AppointmentsModel.Layer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is in the picture: whose appointments, which layers, and what stays in sight whatever. */
final class Picture {

  /** What is kept when everything may be left out: an empty choice is none. */
  private static final String NOTHING = "-";

  private final Set<Layer> layers = EnumSet.of(Layer.PERMANENCES);

  /** What was settled or shown since the page was turned: it stays, whatever is left out. */
  private final Set<String> inSight = new HashSet<>();

  private String agent;

  /** The layers that were chosen earlier. */
  void layers(String kept) {
    List<String> names = List.of(kept.split(" "));
    layers.clear();
    for (Layer layer : Layer.values()) {
      if (names.contains(layer.name())) {
        layers.add(layer);
      }
    }
  }

  /** The layers as they are remembered. */
  String layers() {
    return layers.isEmpty()
        ? NOTHING
        : layers.stream().map(Layer::name).collect(Collectors.joining(" "));
  }

  boolean shows(Layer layer) {
    return layers.contains(layer);
  }

  void toggle(Layer layer) {
    inSight.clear();
    if (!layers.remove(layer)) {
      layers.add(layer);
    }
  }

  /** Id of the agent whose appointments are shown, null for all. */
  String agent() {
    return agent;
  }

  void agent(String id) {
    agent = id;
    inSight.clear();
  }

  /** Other days are shown, or the same otherwise. */
  void turn() {
    inSight.clear();
  }

  /** What became of one was said: it stays in sight. */
  void keepInSight(String id) {
    inSight.add(id);
  }

  /** Leaves nothing out that would hide one. */
  void reveal(Appointment of) {
    inSight.add(of.id());
    if (agent != null && of.agent() != null && !agent.equals(of.agent())) {
      agent = null;
    }
    if (of.kind() != Kind.APPOINTMENT) {
      layers.add(Layer.PERMANENCES);
    }
  }

  /**
   * Whether one is shown.
   *
   * @param listed in the list, which holds what the other pictures have no room for
   */
  boolean holds(Booked booked, boolean listed) {
    Appointment of = booked.appointment();
    boolean permanence = of.kind() == Kind.PERMANENCE || of.kind() == Kind.WORKSHOP;
    boolean cancelled = of.status().freesTheSlot();
    return (agent == null || agent.equals(of.agent()) || permanence && of.agent() == null)
        && (shows(Layer.PERMANENCES) || !permanence)
        && (shows(Layer.CANCELLED) || !cancelled || listed || inSight.contains(of.id()))
        && (of.kind() != Kind.ENROLMENT || listed);
  }
}
