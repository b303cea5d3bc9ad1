package fr.guichet.storage.table;

import fr.guichet.storage.log.Aggregate;
import java.util.List;

/** Every kind of thing in the file. */
public final class Aggregates {

  public static final SiteTable SITE = new SiteTable();
  public static final AgentTable AGENT = new AgentTable();
  public static final ImportTable IMPORT = new ImportTable();
  public static final VisitTable VISIT = new VisitTable();
  public static final FollowUpTable FOLLOW_UP = new FollowUpTable();
  public static final AppointmentTable APPOINTMENT = new AppointmentTable();
  public static final ReferentTable REFERENT = new ReferentTable();
  public static final ProcedureNoteTable PROCEDURE_NOTE = new ProcedureNoteTable();
  public static final BundleTable BUNDLE = new BundleTable();
  public static final DayLineTable DAY_LINE = new DayLineTable();
  public static final OutageTable OUTAGE = new OutageTable();
  public static final NotTakenTable NOT_TAKEN = new NotTakenTable();
  public static final TallyTable TALLY = new TallyTable();
  public static final MonthClosingTable MONTH_CLOSING = new MonthClosingTable();
  public static final AcceptanceTable ACCEPTANCE = new AcceptanceTable();
  public static final CorrespondenceTable CORRESPONDENCE = new CorrespondenceTable();
  public static final SettingTable SETTING = new SettingTable();
  public static final LocalPartnerTable LOCAL_PARTNER = new LocalPartnerTable();
  public static final LocalProcedureTable LOCAL_PROCEDURE = new LocalProcedureTable();
  public static final PartnerOverlayTable PARTNER_OVERLAY = new PartnerOverlayTable();
  public static final ProcedureOverlayTable PROCEDURE_OVERLAY = new ProcedureOverlayTable();
  public static final LabelCriterionTable LABEL_CRITERION = new LabelCriterionTable();

  public static final PostTable POST = new PostTable();

  /** In an order in which each may be put after those that it refers to. */
  public static final List<Aggregate<?>> ALL =
      List.of(
          SITE,
          AGENT,
          IMPORT,
          LOCAL_PARTNER,
          LOCAL_PROCEDURE,
          PARTNER_OVERLAY,
          PROCEDURE_OVERLAY,
          VISIT,
          FOLLOW_UP,
          APPOINTMENT,
          REFERENT,
          PROCEDURE_NOTE,
          BUNDLE,
          DAY_LINE,
          OUTAGE,
          NOT_TAKEN,
          TALLY,
          MONTH_CLOSING,
          ACCEPTANCE,
          CORRESPONDENCE,
          SETTING,
          LABEL_CRITERION,
          POST);

  private Aggregates() {}

  /** Whether the log may name a kind so. */
  public static boolean isKind(String kind) {
    return ALL.stream().anyMatch(aggregate -> aggregate.kind().equals(kind));
  }

  /** The kind that the log names so. */
  public static Aggregate<?> ofKind(String kind) {
    return ALL.stream()
        .filter(aggregate -> aggregate.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No such kind: " + kind));
  }
}
