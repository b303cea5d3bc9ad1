package fr.guichet.ui.month.model;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.check.Finding;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.site.Agent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What the month's screen asks of the desk; off the JavaFX thread but for the agents. */
public interface MonthDesk {

  /** The name of the site. */
  String site();

  /** All that is told of a month. */
  MonthPage page(YearMonth month);

  /**
   * @param reason why although a post is behind; empty for none
   * @throws fr.guichet.model.failure.Failure REFUSED with the reason
   */
  void close(YearMonth month, String reason);

  /**
   * @throws fr.guichet.model.failure.Failure REFUSED with what is wrong
   */
  void reopen(YearMonth month, String reason);

  /** « Vu, c’est normal ». */
  void accept(List<Finding> findings);

  void withdraw(Finding finding);

  /** A day beside what the site of its time says of it. */
  SiteDay day(LocalDate day);

  /**
   * @param begun id of what was kept while it was typed, null for nothing
   */
  void change(DayLine line, String begun);

  /** Keeps the present state of what is begun. */
  void keep(BegunForm form);

  /**
   * @param form id of what is kept no more
   */
  void drop(String form);

  /** The id of what is begun now. */
  String nextForm();

  /** The id of the agent who serves. */
  String serving();

  /** It worked again. */
  void end(Outage outage, LocalDate day, int minute);

  /** All agents, those who left included. */
  List<Agent> everyAgent();

  /**
   * Takes the last write of this session back.
   *
   * @return what was undone, in French
   */
  String undo();

  /** What was chosen on this workstation. */
  Optional<String> choice(String name);

  void choose(String name, String value);

  /** The keys of the figures to report, in the order that the site wants. */
  List<String> order();

  void order(List<String> keys);
}
