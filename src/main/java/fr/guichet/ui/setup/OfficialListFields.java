package fr.guichet.ui.setup;

import fr.guichet.model.site.OfficialSite;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.PickField;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.key.Mnemonic;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Takes the site out of the official list, which fills the form. */
final class OfficialListFields {

  private final SetupModel model;
  private final FileChoices files;
  private final PickField<OfficialSite> search;
  private final VBox view;

  OfficialListFields(SetupModel model, FileChoices files) {
    this.model = model;
    this.files = files;
    search =
        new PickField<>(Texts.text("setup.list.search"), OfficialListFields::words, this::chosen);
    search.field().textProperty().subscribe(model::searchSites);
    model.found().addListener((ListChangeListener<OfficialSite>) _ -> suggest());
    view = new VBox(10, line(), search);
    view.getStyleClass().add("card");
    model.list().subscribe(said -> show(!said.isEmpty()));
  }

  Node view() {
    return view;
  }

  private HBox line() {
    var title = new Label(Texts.text("setup.list.title"));
    title.getStyleClass().add("strong");
    var said = new Label();
    said.textProperty()
        .bind(model.list().map(list -> list.isEmpty() ? Texts.text("setup.list.what") : list));
    said.getStyleClass().addAll("muted", "small");
    said.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var choose = new Button();
    Mnemonic.name(choose, Texts.text("setup.list.choose"), Icon.FOLDER.node(), choose::fire);
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(_ -> choose());
    title.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(12, title, said, space, choose);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void choose() {
    var kind = new FileChoices.Kind(Texts.text("setup.list.kind"), "csv");
    files.toRead(Texts.text("setup.list.title"), kind).ifPresent(model::readList);
  }

  private void show(boolean read) {
    Shown.show(search, read);
    if (read) {
      search.field().requestFocus();
    }
  }

  private void suggest() {
    search.suggest(model.found());
    boolean nothing = model.found().isEmpty() && !search.field().getText().isBlank();
    search.row().hint(nothing && !chosen ? Texts.text("setup.list.nothing") : "");
  }

  private boolean chosen;

  private void chosen(OfficialSite site) {
    chosen = true;
    search.field().clear();
    model.choose(site);
    search.row().hint(Texts.text("setup.list.chosen", site.name(), site.city()));
    chosen = false;
  }

  private static String words(OfficialSite site) {
    return Texts.text("setup.list.site", site.name(), site.city(), site.department());
  }
}
