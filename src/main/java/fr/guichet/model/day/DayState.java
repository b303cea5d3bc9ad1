package fr.guichet.model.day;

/** Open, closed, or « fermé au public, service à distance ». */
public enum DayState {
  OPEN,
  CLOSED,
  DISTANCE
}
