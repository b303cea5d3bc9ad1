package fr.guichet.desk.catalogue;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.catalogue.Bundle;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.site.PartnerOverlay;
import fr.guichet.model.catalogue.site.ProcedureOverlay;
import fr.guichet.model.catalogue.site.SiteOverlay;
import fr.guichet.model.site.Setting;
import fr.guichet.storage.table.Aggregates;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * The catalogue as the site has it: the official one under what the site says over it. It is read
 * again where something is written, so that whoever holds it sees the change at once.
 */
public final class SiteCatalogue implements Catalogue {

  /** The setting that holds the order of the partners, codes separated by spaces. */
  static final String ORDER = "partners.order";

  private final Duty duty;
  private final Catalogue official;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile State state;

  private record State(SiteOverlay overlay, Catalogue merged) {}

  public SiteCatalogue(Duty duty, Catalogue official) {
    this.duty = duty;
    this.official = official;
    duty.afterWritesOf(
        List.of(
            Aggregates.LOCAL_PARTNER,
            Aggregates.LOCAL_PROCEDURE,
            Aggregates.PARTNER_OVERLAY,
            Aggregates.PROCEDURE_OVERLAY,
            Aggregates.SETTING),
        this::read);
    read();
  }

  private synchronized void read() {
    SiteOverlay now = duty.database().read(SiteCatalogue::overlay);
    if (state == null || !state.overlay().equals(now)) {
      state = new State(now, now.over(official));
      listeners.forEach(Runnable::run);
    }
  }

  private static SiteOverlay overlay(DSLContext sql) {
    return new SiteOverlay(
        Aggregates.LOCAL_PARTNER.all(sql).toList(),
        Aggregates.LOCAL_PROCEDURE.all(sql).toList(),
        Aggregates.PARTNER_OVERLAY
            .all(sql)
            .collect(Collectors.toMap(PartnerOverlay::code, Function.identity())),
        Aggregates.PROCEDURE_OVERLAY
            .all(sql)
            .collect(Collectors.toMap(ProcedureOverlay::code, Function.identity())),
        Aggregates.SETTING
            .find(sql, ORDER)
            .map(Setting::value)
            .map(value -> Stream.of(value.split(" ")).filter(code -> !code.isEmpty()).toList())
            .orElse(List.of()));
  }

  /** Told on the thread that wrote, after each change. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** What the site says over the official catalogue. */
  public SiteOverlay overlay() {
    return state.overlay();
  }

  /** The official catalogue alone. */
  public Catalogue official() {
    return official;
  }

  @Override
  public List<Partner> partners() {
    return state.merged().partners();
  }

  @Override
  public List<Procedure> procedures() {
    return state.merged().procedures();
  }

  @Override
  public List<Bundle> bundles() {
    return state.merged().bundles();
  }

  @Override
  public Optional<Partner> partner(String code) {
    return state.merged().partner(code);
  }

  @Override
  public Optional<Procedure> procedure(String code) {
    return state.merged().procedure(code);
  }

  @Override
  public Procedure otherOf(String partnerCode) {
    return state.merged().otherOf(partnerCode);
  }
}
