package fr.guichet.ui.appointments;

/** What keys and buttons do with what is selected. */
interface AppointmentKeys {

  /** Opens the form of a new appointment. */
  void create();

  /** Opens the form of what is selected. */
  void change();

  void honour();

  /** Takes a place in the permanence or workshop that is selected. */
  void enrol();

  void remove();

  void free();

  /** Opens the line of the day that is shown alone, or else of the one of what is selected. */
  void day();

  /** What can be printed or exchanged with other calendars. */
  void print();
}
