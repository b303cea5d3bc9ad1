package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestSite;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.help.Page;
import fr.guichet.model.help.Passage;
import fr.guichet.model.key.KeyChanges;
import fr.guichet.papers.HelpFiles;
import fr.guichet.ui.ReadAloud;
import fr.guichet.ui.Screens;
import fr.guichet.ui.TabWalk;
import fr.guichet.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F1 and what it leads to, at the keyboard. */
@Tag("slow")
class HelpTest extends WholeProgram {

  @TempDir private Path temporary;

  private void openUsual() {
    Path folder = temporary.resolve("site");
    TestSite.usual(folder, OfficialCatalogue.load(), CLOCK).close();
    open(folder);
    hands.signIn();
  }

  private Node find(String id) {
    return stage.getScene().lookup("#" + id);
  }

  @SuppressWarnings("unchecked")
  private List<Passage> passages() {
    return ((ListView<Passage>) find("help-passages")).getItems();
  }

  @Test
  void f1OpensThePageOfTheScreenAndEscapeGoesBack() {
    openUsual();
    List<String> titles = new ArrayList<>();
    for (KeyCode screen :
        List.of(KeyCode.F2, KeyCode.F3, KeyCode.F4, KeyCode.F5, KeyCode.F6, KeyCode.F7)) {
      hands.press(screen, KeyCode.F1);
      titles.add(passages().getFirst().page());
      hands.press(KeyCode.ESCAPE);
      assertThat(find("help-search")).isNull();
    }
    assertThat(titles)
        .containsExactly(
            "Saisir une visite",
            "Les rendez-vous",
            "À suivre",
            "Le mois",
            "Le tableau de bord",
            "Les réglages");
    hands.press(KeyCode.F2).alt(KeyCode.H);
    assertThat(find("help-search").isFocused()).isTrue();
    capture("help");
    onScreen(
        () -> {
          Theme.DARK.dress(stage.getScene());
          Screens.capture(stage.getScene(), "help-dark");
          Theme.LIGHT.dress(stage.getScene());
        });
    hands.type("piece manque");
    assertThat(passages())
        .extracting(Passage::words)
        .anyMatch(words -> words.contains("S, À suivre : 1 pièce de l’usager"));
    onScreen(() -> assertThat(ReadAloud.faults(stage.getScene().getRoot())).isEmpty());
    assertThat(new TabWalk(hands, stage::getScene).faults()).isEmpty();
    hands.press(KeyCode.ESCAPE).type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(said()).anyMatch(words -> words.startsWith("Visite enregistrée"));
  }

  @Test
  void passagesThatWereFoundStandApart() {
    openUsual();
    hands.press(KeyCode.F1).type("piece manque");
    capture("help-found");
    onScreen(
        () -> {
          List<List<Bounds>> found =
              cells().sorted(Comparator.comparing(ListCell::getIndex)).map(this::lines).toList();
          assertThat(found).hasSizeGreaterThan(3);
          for (int i = 1; i < found.size(); i++) {
            double apart = found.get(i).getFirst().getMinY() - found.get(i - 1).getLast().getMaxY();
            assertThat(apart).as("from the one above").isGreaterThan(10);
          }
        });
  }

  /** Where the words of a passage stand, from the first to the last. */
  private List<Bounds> lines(ListCell<?> cell) {
    return cell.lookupAll(".text").stream()
        .map(text -> text.localToScene(text.getLayoutBounds()))
        .sorted(Comparator.comparing(Bounds::getMaxY))
        .toList();
  }

  private List<String> said() {
    List<String> said = new ArrayList<>();
    onScreen(
        () ->
            ReadAloud.all(stage.getScene().getRoot())
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null)
                .forEach(said::add));
    return said;
  }

  @Test
  void theFirstVisitFollowsWhatTheAgentDoes() {
    openUsual();
    hands.press(KeyCode.F1).alt(KeyCode.V);
    assertThat(step()).startsWith("Première visite, étape 1 sur 5. Un usager demande le RSA");
    capture("first-visit-1");
    hands.type("rsa");
    assertThat(step()).contains("étape 2 sur 5");
    hands.press(KeyCode.ENTER);
    assertThat(step()).contains("étape 3 sur 5");
    capture("first-visit-3");
    hands.press(KeyCode.ENTER);
    assertThat(step()).contains("étape 4 sur 5");
    hands.press(KeyCode.ENTER);
    assertThat(step()).contains("étape 5 sur 5", "Ctrl+Z");
    capture("first-visit-5");
    hands.ctrl(KeyCode.Z);
    assertThat(step()).as("what was saved stays learnt").contains("étape 5 sur 5");
  }

  @Test
  void theFirstVisitBeginsAtItsBeginningAfterAVisit() {
    openUsual();
    hands.type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    hands.press(KeyCode.F1).alt(KeyCode.V);
    assertThat(step()).contains("étape 1 sur 5");
    hands.type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(step()).contains("étape 5 sur 5");
  }

  private String step() {
    return find("first-visit").getAccessibleText();
  }

  @Test
  void aNewDemonstrationOffersTheFirstVisit() {
    open(temporary.resolve("neuf"));
    hands.type("d").settle().settle();
    String phrase = ((Label) stage.getScene().lookup(".phrase")).getText();
    hands.ctrl(KeyCode.ENTER).settle();
    if (find("first-visit") == null) {
      hands.type(phrase).press(KeyCode.ENTER).settle();
    }
    assertThat(step()).contains("étape 1 sur 5");
    capture("first-visit-demonstration");
  }

  /** No row of a table is higher than the words in it, on any page, and the last is reached. */
  @Test
  void pagesWithTablesAreReadFromTheFirstRowToTheLast() {
    openUsual();
    hands.press(KeyCode.F1);
    int pages = pageList().getItems().size();
    for (int page = 0; page < pages; page++) {
      int chosen = page;
      onScreen(
          () -> {
            pageList().getSelectionModel().select(chosen);
            find("help-passages").requestFocus();
          });
      hands.settle();
      for (int moves = 0; moves < passages().size() && !lastIsShown(); moves++) {
        hands.press(KeyCode.PAGE_DOWN);
        onScreen(this::rowsAreNotHigherThanTheirWords);
      }
      assertThat(lastIsShown()).as(pageList().getItems().get(page).title()).isTrue();
    }
  }

  @Test
  void escapeClosesWhereverTheFocusIs() {
    openUsual();
    hands.press(KeyCode.F1, KeyCode.TAB);
    assertThat(find("help-pages").isFocused()).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(find("help-search")).isNull();
    hands.press(KeyCode.F1, KeyCode.TAB, KeyCode.TAB);
    assertThat(find("help-passages").isFocused()).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(find("help-search")).isNull();
  }

  @Test
  void whereAPaperLiesIsToldInTheHelp() {
    openUsual();
    hands.press(KeyCode.F1).alt(KeyCode.T).settle();
    Path exports = temporary.resolve("site").resolve("exports");
    assertThat(exports.resolve("touches.pdf")).isRegularFile();
    assertThat(((Label) find("help-told")).getText()).contains("touches.pdf");
    capture("help-paper");
  }

  private void press(KeyCode code, boolean alt) {
    Node owner = stage.getScene().getFocusOwner();
    owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
  }

  @Test
  void whereAPaperLiesIsToldInTheWindowWhenTheHelpIsClosedMeanwhile() {
    openUsual();
    hands.press(KeyCode.F1);
    onScreen(
        () -> {
          press(KeyCode.T, true);
          press(KeyCode.ESCAPE, false);
        });
    hands.settle();
    assertThat(find("help-told")).isNull();
    assertThat(find("notice").getAccessibleText()).contains("touches.pdf");
  }

  @SuppressWarnings("unchecked")
  private ListView<Page> pageList() {
    return (ListView<Page>) find("help-pages");
  }

  private Stream<ListCell<?>> cells() {
    return find("help-passages").lookupAll(".list-cell").stream()
        .<ListCell<?>>map(ListCell.class::cast)
        .filter(cell -> cell.isVisible() && cell.getItem() != null);
  }

  private boolean lastIsShown() {
    return cells().anyMatch(cell -> cell.getIndex() == passages().size() - 1);
  }

  private void rowsAreNotHigherThanTheirWords() {
    stage.getScene().getRoot().layout();
    cells()
        .forEach(
            cell -> {
              double words =
                  cell.lookupAll(".text").stream()
                      .mapToDouble(text -> text.getLayoutBounds().getHeight())
                      .max()
                      .orElse(0);
              assertThat(cell.getHeight()).as(cell.getAccessibleText()).isLessThan(words + 40);
            });
  }

  @Test
  void thePapersAreWrittenAndShown() {
    openUsual();
    List<Path> shown = new ArrayList<>();
    var papers = new HelpFiles(temporary.resolve("exports"), KeyChanges.NONE, shown::add);
    papers.keyCard();
    papers.powerCutSheet();
    assertThat(shown)
        .extracting(file -> file.getFileName().toString())
        .containsExactly("touches.pdf", "feuille-de-coupure.pdf");
    assertThat(shown).allMatch(Files::isRegularFile);
  }
}
