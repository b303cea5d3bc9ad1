package fr.guichet.desk.dashboard;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Span;

/** Reads the dashboard: how the site does over any period. */
public final class Dashboard {

  private final Duty duty;
  private final Catalogue catalogue;

  public Dashboard(Duty duty, Catalogue catalogue) {
    this.duty = duty;
    this.catalogue = catalogue;
  }

  /** All that the dashboard shows of a period, recomputed from one state of the entries. */
  public DashboardFigures figures(Span span) {
    return duty.database().read(sql -> new DashboardAssembly(duty, catalogue, sql).of(span));
  }
}
