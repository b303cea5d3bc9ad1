package fr.guichet.desk.catalogue;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.SiteManagement;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.PartnerLabel;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.site.LocalPartner;
import fr.guichet.model.catalogue.site.LocalProcedure;
import fr.guichet.model.catalogue.site.PartnerEdit;
import fr.guichet.model.catalogue.site.PartnerOverlay;
import fr.guichet.model.catalogue.site.ProcedureEdit;
import fr.guichet.model.catalogue.site.ProcedureNote;
import fr.guichet.model.catalogue.site.ProcedureOverlay;
import fr.guichet.model.catalogue.site.SiteCode;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Setting;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a responsable changes in the catalogue of the site. Official rows stay as they are: what is
 * said over them is kept beside them. Nothing goes, it is retired with a date.
 */
public final class CatalogueChanges {

  private final Duty duty;
  private final SiteCatalogue catalogue;
  private final SiteManagement management;

  public CatalogueChanges(Duty duty, SiteCatalogue catalogue, SiteManagement management) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.management = management;
  }

  /** The catalogue as it is now. */
  public SiteCatalogue catalogue() {
    return catalogue;
  }

  /** What keeps a partner from being kept, in words; reads the disk. */
  public Map<PartnerEdit.Field, String> problems(PartnerEdit edit) {
    return duty.database().read(sql -> new CatalogueCheck(catalogue, sql).problems(edit));
  }

  /** What keeps a procedure from being kept, in words; reads the disk. */
  public Map<ProcedureEdit.Field, String> problems(ProcedureEdit edit) {
    return duty.database().read(sql -> new CatalogueCheck(catalogue, sql).problems(edit));
  }

  private void refuse(Map<?, String> problems) {
    management.managersOnly();
    if (!problems.isEmpty()) {
      throw new Failure(Kind.REFUSED, problems.values().iterator().next());
    }
  }

  // --- partners

  /**
   * Adds a partner, or changes what the site says of one.
   *
   * @return its code
   * @throws Failure REFUSED with the first of its problems, and to who is no responsable
   */
  public String save(PartnerEdit edit) {
    refuse(problems(edit));
    boolean added = edit.code().isEmpty();
    String code =
        added
            ? SiteCode.ofPartner(edit.sign(), taken -> catalogue.partner(taken).isPresent())
            : edit.code();
    LocalPartner before =
        catalogue.overlay().localPartners().stream()
            .filter(own -> own.code().equals(code))
            .findFirst()
            .orElse(null);
    boolean local = added || before != null;
    String sign = local || sameSign(edit) ? "" : edit.sign().strip();
    var overlay = new PartnerOverlay(code, sign, edit.synonyms(), edit.until());
    duty.write(
        text(added ? "label.partnerAdded" : "label.partner"),
        tx -> {
          if (local) {
            put(tx, Aggregates.LOCAL_PARTNER, new LocalPartner(code, labels(edit, before)));
          }
          putOver(tx, Aggregates.PARTNER_OVERLAY, code, overlay, overlay.saysNothing());
        });
    return code;
  }

  private boolean sameSign(PartnerEdit edit) {
    return catalogue
        .official()
        .partner(edit.code())
        .map(official -> Partner.withoutParenthesis(official.labels().getLast().sign()))
        .filter(edit.sign().strip()::equals)
        .isPresent();
  }

  /**
   * Another name from a day on, or the last one corrected; the first begins where the form says.
   */
  private static List<PartnerLabel> labels(PartnerEdit edit, LocalPartner before) {
    String sign = edit.sign().strip();
    String name = edit.name().strip();
    if (before == null) {
      return List.of(new PartnerLabel(sign, name, edit.from(), null));
    }
    List<PartnerLabel> labels = new ArrayList<>(before.labels());
    PartnerLabel last = labels.removeLast();
    boolean same = last.sign().equals(sign) && last.name().equals(name);
    if (same || edit.calledFrom() == null) {
      labels.add(new PartnerLabel(sign, name, last.from(), null));
    } else {
      var until = edit.calledFrom().minusDays(1);
      labels.add(new PartnerLabel(last.sign(), last.name(), last.from(), until));
      labels.add(new PartnerLabel(sign, name, edit.calledFrom(), null));
    }
    PartnerLabel first = labels.removeFirst();
    labels.addFirst(new PartnerLabel(first.sign(), first.name(), edit.from(), first.until()));
    return labels;
  }

  /**
   * Moves a partner among the keys and lists.
   *
   * @param step -1 for one place up, 1 for one place down
   * @throws Failure REFUSED to who is no responsable
   */
  public void move(String code, int step) {
    management.managersOnly();
    List<String> order =
        catalogue.partners().stream().map(Partner::code).collect(Collectors.toList());
    int from = order.indexOf(code);
    int to = from + step;
    if (from >= 0 && to >= 0 && to < order.size()) {
      Collections.swap(order, from, to);
      duty.write(
          text("label.partnerOrder"),
          tx ->
              tx.put(
                  Aggregates.SETTING, new Setting(SiteCatalogue.ORDER, String.join(" ", order))));
    }
  }

  // --- procedures

  /**
   * Adds a procedure, or changes what the site says of one.
   *
   * @return its code
   * @throws Failure REFUSED with the first of its problems, and to who is no responsable
   */
  public String save(ProcedureEdit edit) {
    refuse(problems(edit));
    boolean added = edit.code().isEmpty();
    String code =
        added
            ? SiteCode.ofProcedure(
                edit.own().partner(),
                edit.own().label(),
                taken -> catalogue.procedure(taken).isPresent())
            : edit.code();
    var overlay =
        new ProcedureOverlay(
            code,
            edit.keywords(),
            aliases(edit, code),
            edit.minutes(),
            edit.favourite(),
            edit.until());
    duty.write(
        text(added ? "label.procedureAdded" : "label.procedure"),
        tx -> {
          if (edit.own() != null) {
            put(tx, Aggregates.LOCAL_PROCEDURE, local(code, edit.own()));
          }
          putOver(tx, Aggregates.PROCEDURE_OVERLAY, code, overlay, overlay.saysNothing());
          putNote(tx, code, edit);
        });
    return code;
  }

  private static LocalProcedure local(String code, ProcedureEdit.Own own) {
    return new LocalProcedure(
        code, own.partner(), own.label().strip(), own.level(), own.sensitive(), own.from());
  }

  /** A procedure that is called otherwise is still found and imported under its former name. */
  private List<String> aliases(ProcedureEdit edit, String code) {
    List<String> aliases = new ArrayList<>(edit.aliases());
    catalogue
        .procedure(code)
        .map(Procedure::label)
        .filter(former -> edit.own() != null && !former.equals(edit.own().label().strip()))
        .filter(former -> !aliases.contains(former))
        .ifPresent(aliases::add);
    return aliases;
  }

  private void putNote(Transaction tx, String code, ProcedureEdit edit) {
    List<String> documents =
        catalogue.official().procedure(code).map(Procedure::documents).orElse(List.of());
    String url = catalogue.official().procedure(code).map(Procedure::url).orElse("");
    boolean official = documents.equals(edit.documents()) && url.equals(edit.url());
    var note = new ProcedureNote(code, edit.documents(), edit.url());
    putOver(tx, Aggregates.PROCEDURE_NOTE, code, note, official);
  }

  // --- both

  private static <T> void put(Transaction tx, Aggregate<T> table, T value) {
    if (!table.find(tx.sql(), table.key(value)).filter(value::equals).isPresent()) {
      tx.put(table, value);
    }
  }

  /** What says nothing is not kept. */
  private static <T> void putOver(
      Transaction tx, Aggregate<T> table, String code, T value, boolean none) {
    if (!none) {
      put(tx, table, value);
    } else if (table.find(tx.sql(), code).isPresent()) {
      tx.remove(table, code);
    }
  }
}
