package fr.guichet.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The signs of the screens: each always stands beside a word or on a control that has a name. */
public enum Icon {
  COUNTER(MaterialDesignA.ACCOUNT_VOICE),
  APPOINTMENTS(MaterialDesignC.CALENDAR_MONTH),
  DAY(MaterialDesignC.CALENDAR_EDIT),
  FOLLOW_UPS(MaterialDesignC.CLOCK_OUTLINE),
  MONTH(MaterialDesignF.FILE_CHART_OUTLINE),
  DASHBOARD(MaterialDesignC.CHART_BOX_OUTLINE),
  AGENT(MaterialDesignA.ACCOUNT_SWITCH_OUTLINE),
  DISCREET(MaterialDesignE.EYE_OFF_OUTLINE),
  SHOWN(MaterialDesignE.EYE_OUTLINE),
  SEARCH(MaterialDesignM.MAGNIFY),
  RESOLVED(MaterialDesignC.CHECK),
  PENDING(MaterialDesignC.CLOCK_TIME_THREE_OUTLINE),
  PLANNED(MaterialDesignA.ARROW_RIGHT),
  REDIRECTED(MaterialDesignA.ARROW_TOP_RIGHT),
  UNFINISHED(MaterialDesignC.CLOSE),
  CLOSE(MaterialDesignC.CLOSE),
  CHECK(MaterialDesignC.CHECK),
  SAVED(MaterialDesignC.CHECK_CIRCLE_OUTLINE),
  WARNING(MaterialDesignA.ALERT_OUTLINE),
  ERROR(MaterialDesignA.ALERT_CIRCLE_OUTLINE),
  INFORMATION(MaterialDesignI.INFORMATION_OUTLINE),
  PREVIOUS(MaterialDesignC.CHEVRON_LEFT),
  NEXT(MaterialDesignC.CHEVRON_RIGHT),
  OPEN_OUTSIDE(MaterialDesignO.OPEN_IN_NEW),
  PHONE(MaterialDesignP.PHONE),
  PRINT(MaterialDesignP.PRINTER_OUTLINE),
  PICTURE(MaterialDesignI.IMAGE_OUTLINE),
  TABLE(MaterialDesignT.TABLE),
  ADD(MaterialDesignP.PLUS),
  HELP(MaterialDesignH.HELP_CIRCLE_OUTLINE),
  HISTORY(MaterialDesignH.HISTORY),
  DELETE(MaterialDesignD.DELETE_OUTLINE),
  EDIT(MaterialDesignP.PENCIL),
  COPY(MaterialDesignC.CONTENT_COPY),
  LINK(MaterialDesignL.LINK_VARIANT),
  FOLDER(MaterialDesignF.FOLDER_OPEN_OUTLINE),
  DISCOVER(MaterialDesignC.COMPASS_OUTLINE),
  SITE(MaterialDesignS.STORE_OUTLINE),
  POSTS(MaterialDesignL.LAN_CONNECT),
  EXPORT(MaterialDesignF.FILE_TABLE_OUTLINE),
  SETTINGS(MaterialDesignC.COG_OUTLINE),
  LOCK(MaterialDesignL.LOCK_OUTLINE),
  CLOSE_MONTH(MaterialDesignL.LOCK_CHECK_OUTLINE),
  REOPEN_MONTH(MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE);

  private final Ikon ikon;

  Icon(Ikon ikon) {
    this.ikon = ikon;
  }

  /** A new sign to put on a control; its size and colour come from the stylesheet. */
  public FontIcon node() {
    return new FontIcon(ikon);
  }
}
