package fr.guichet.ui.settings.catalogue;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.Section;
import fr.guichet.ui.settings.register.RegisterSection;

/** « Partenaires » and « Démarches »: the catalogue of the site. */
public final class CatalogueSections {

  private CatalogueSections() {}

  /** The partners, in the order of the keys. */
  public static Section partners(Desk desk, Background background, Messages messages) {
    var names =
        new RegisterSection.Names(
            text("settings.partners"),
            text("settings.partners.find"),
            text("settings.partners.add"),
            text("settings.partner.new"),
            text("settings.partner.saved"));
    return new RegisterSection<>(
        names, new PartnerRegister(desk), PartnerRegister.sheet(), background, messages);
  }

  /** The procedures, by partner. */
  public static Section procedures(Desk desk, Background background, Messages messages) {
    var names =
        new RegisterSection.Names(
            text("settings.procedures"),
            text("settings.procedures.find"),
            text("settings.procedures.add"),
            text("settings.procedure.new"),
            text("settings.procedure.saved"));
    var register = new ProcedureRegister(desk);
    return new RegisterSection<>(names, register, register.sheet(), background, messages);
  }
}
