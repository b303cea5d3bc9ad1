package fr.guichet.model.key;

import fr.guichet.model.text.Texts;
import java.util.Arrays;
import java.util.List;

/** The keys of the program: the one list that the help, the card and the guide are made of. */
public enum Key {
  HELP(Place.EVERYWHERE, "F1 · Alt+H"),
  COUNTER(Place.EVERYWHERE, "F2 · Alt+G"),
  APPOINTMENTS(Place.EVERYWHERE, "F3 · Alt+R"),
  FOLLOW_UPS(Place.EVERYWHERE, "F4 · Alt+S"),
  MONTH(Place.EVERYWHERE, "F5 · Alt+M"),
  DASHBOARD(Place.EVERYWHERE, "F6 · Alt+T"),
  SETTINGS(Place.EVERYWHERE, "F7 · Alt+U"),
  DISCREET(Place.EVERYWHERE, "F9 · Alt+I"),
  AGENT(Place.EVERYWHERE, "F11 · Alt+A"),
  LOCK(Place.EVERYWHERE, "F12 · Alt+K"),
  CODE(Place.EVERYWHERE, "Maj+F12 · Maj+Alt+K"),
  LIFT(Place.EVERYWHERE, "Alt+L"),
  UNDO(Place.EVERYWHERE, "Ctrl+Z"),
  BACK(Place.EVERYWHERE, "Échap"),
  TAKE(Place.COUNTER, "Entrée"),
  OUTCOME(Place.COUNTER, "R · S · O · X · N"),
  LINES(Place.COUNTER, "↑ · ↓"),
  NEW_VISIT(Place.COUNTER, "Ctrl+N"),
  CALL(Place.COUNTER, "Ctrl+T"),
  NEXT_VISIT(Place.COUNTER, "Ctrl+Tab · Ctrl+Maj+Tab"),
  EARLIER(Place.COUNTER, "Ctrl+L"),
  SERVICE(Place.COUNTER, "Ctrl+O"),
  ARRIVAL(Place.COUNTER, "Ctrl+A"),
  RECEIVE(Place.COUNTER, "Ctrl+Maj+A"),
  SUMMARY(Place.COUNTER, "Ctrl+P"),
  DUPLICATE(Place.COUNTER, "Ctrl+D"),
  BAND(Place.COUNTER, "Ctrl+B"),
  SIDE(Place.COUNTER, "Ctrl+I"),
  JOURNAL(Place.COUNTER, "Ctrl+J"),
  SEARCH(Place.COUNTER, "Ctrl+F"),
  HAND_OVER(Place.COUNTER, "Alt+P"),
  SITE_WORDS(Place.COUNTER, "Alt+C"),
  DAY(Place.COUNTER, "Alt+J"),
  NOT_TAKEN(Place.COUNTER, "Alt+N"),
  OUTAGE(Place.COUNTER, "Alt+E"),
  TALLIES(Place.COUNTER, "F8"),
  DETAILS(Place.COUNTER, "Alt+Q · Alt+L · Alt+O · Alt+D · Alt+B"),
  BOOK(Place.APPOINTMENTS, "Ctrl+R"),
  FREE(Place.APPOINTMENTS, "Ctrl+L"),
  PAPERS(Place.APPOINTMENTS, "Ctrl+P"),
  WEEKS(Place.APPOINTMENTS, "Alt+← · Alt+→ · Page préc. · Page suiv."),
  TODAY(Place.APPOINTMENTS, "Alt+D"),
  VIEWS(Place.APPOINTMENTS, "Alt+J · Alt+E · Alt+L"),
  DAY_LINE(Place.APPOINTMENTS, "Ctrl+J"),
  FILL_IN(Place.APPOINTMENTS, "Alt+F"),
  DAY_OFF(Place.APPOINTMENTS, "Alt+O"),
  STATUS(Place.APPOINTMENTS, "A · H · B · E · N · P"),
  CALL_BACK(Place.FOLLOW_UPS, "Ctrl+R"),
  POSTPONE(Place.FOLLOW_UPS, "Ctrl+→ · S"),
  CLOSE(Place.FOLLOW_UPS, "R · O · X · N · U"),
  NOTE(Place.FOLLOW_UPS, "C"),
  MONTHS(Place.MONTH, "Alt+← · Alt+→ · Page préc. · Page suiv."),
  REPORT(Place.MONTH, "Ctrl+B"),
  PRINT_MONTH(Place.MONTH, "Ctrl+P"),
  EXPORT(Place.MONTH, "Ctrl+E · Ctrl+Maj+E"),
  CLOSE_MONTH(Place.MONTH, "Ctrl+K"),
  SINCE(Place.MONTH, "Ctrl+D"),
  OPEN_FILE(Place.MONTH, "Ctrl+O"),
  SEEN(Place.MONTH, "V · T"),
  PERIOD(Place.DASHBOARD, "S · M · D · A · P"),
  PERIODS(Place.DASHBOARD, "Alt+← · Alt+→"),
  TABLE(Place.DASHBOARD, "T"),
  PICTURE(Place.DASHBOARD, "Ctrl+E"),
  PRINT(Place.DASHBOARD, "Ctrl+P · Ctrl+Maj+P"),
  SAVE(Place.SETTINGS, "Ctrl+S · Ctrl+Entrée"),
  RESTORE(Place.SETTINGS, "Alt+Z"),
  ADD(Place.SETTINGS, "Ctrl+N"),
  MANAGE(Place.SETTINGS, "Ctrl+M"),
  ORDER(Place.SETTINGS, "Alt+↑ · Alt+↓"),
  FOLDER(Place.SETTINGS, "Ctrl+L"),
  BACK_UP(Place.SETTINGS, "Ctrl+B"),
  UNITE(Place.SETTINGS, "Ctrl+J"),
  INVITE(Place.SETTINGS, "Ctrl+D"),
  PRINT_CODE(Place.SETTINGS, "Ctrl+P"),
  OPEN_TABLE(Place.SETTINGS, "Ctrl+O"),
  STEP_BACK(Place.SETTINGS, "Alt+←"),
  TAKE_UP(Place.SETTINGS, "Ctrl+U"),
  REJECTS(Place.SETTINGS, "Ctrl+E · Ctrl+Suppr");

  /** Where a key works. */
  public enum Place {
    EVERYWHERE,
    COUNTER,
    APPOINTMENTS,
    FOLLOW_UPS,
    MONTH,
    DASHBOARD,
    SETTINGS;

    public String words() {
      return Texts.text("key.place." + name());
    }
  }

  private final Place place;
  private final String shown;

  Key(Place place, String shown) {
    this.place = place;
    this.shown = shown;
  }

  public Place place() {
    return place;
  }

  /** As a French keyboard names them, the first one first: « F2 · Alt+G ». */
  public String shown() {
    return shown;
  }

  /** Each of them: « F2 », « Alt+G ». */
  List<String> each() {
    return Arrays.asList(shown.split(" · "));
  }

  /** What it does. */
  public String words() {
    return Texts.text("key.what." + name());
  }
}
