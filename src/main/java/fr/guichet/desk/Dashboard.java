package fr.guichet.desk;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.DashboardFigures;
import fr.guichet.model.figures.Span;

/** Reads the dashboard: how the site does over any period. */
public final class Dashboard {

  private final Duty duty;
  private final Catalogue catalogue;

  Dashboard(Duty duty, Catalogue catalogue) {
    this.duty = duty;
    this.catalogue = catalogue;
  }

  /** All that the dashboard shows of a period, recomputed from one state of the entries. */
  public DashboardFigures figures(Span span) {
    return duty.database().read(sql -> new DashboardAssembly(duty, catalogue, sql).of(span));
  }
}
