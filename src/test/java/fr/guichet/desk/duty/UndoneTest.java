package fr.guichet.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.account.Secret;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.contact.Person;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was undone is told in a sentence of its own, which says which one of several it was. */
class UndoneTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** Labels of what Ctrl+Z never takes back: it is nobody’s in a session, or is done otherwise. */
  private static final Set<String> FOR_GOOD =
      Set.of(
          "retention",
          "install",
          "undo",
          "demonstration",
          "monthClosed",
          "monthReopened",
          "agent",
          "posts",
          "settle",
          "post.close");

  /** Words that sentences are made of. */
  private static final Set<String> PARTS = Set.of("today", "day", "moment", "promised", "undated");

  private final TestClock clock = new TestClock("2026-11-24T09:05:00Z", "UTC");
  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;

  @BeforeEach
  void open() {
    workplace = TestSite.usual(folder.resolve("site"), OfficialCatalogue.load(), clock);
    desk = workplace.desk();
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private static Properties texts() throws IOException {
    var texts = new Properties();
    try (var in =
        new InputStreamReader(
            UndoneTest.class.getResourceAsStream("/fr/guichet/texts.properties"),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }

  private static List<String> named(Properties texts, String prefix) {
    return texts.stringPropertyNames().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .toList();
  }

  @Test
  void eachLabelThatCanBeUndoneHasItsSentenceAndNoSentenceIsLeftOver() throws IOException {
    Properties texts = texts();
    List<String> labels = new ArrayList<>(named(texts, "label."));
    assertThat(labels).containsAll(FOR_GOOD);
    labels.removeAll(FOR_GOOD);
    assertThat(Undone.LABELS).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(labels);
    assertThat(named(texts, "undone."))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(labels.stream(), PARTS.stream()).toList());
  }

  private VisitEntry visit() {
    VisitDraft draft =
        VisitDraft.started(
                desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
            .withRequests(
                List.of(RequestDraft.of("CAF", "CAF-RSA", "rsa").decided(Outcome.RESOLVED, false)));
    return desk.visits().save(draft, null);
  }

  @Test
  void whatNoUndoReachesIsNotSteppedOverToSomethingOlder() {
    String first = visit().visit().id();
    desk.team().add("Nadia Benali", Role.ADVISER);
    refused("Mot de passe provisoire");
    desk.personalData().keepFor(12);
    refused("Durée de conservation");
    desk.personalData().erase(List.of());
    refused("Effacement demandé");
    String second = visit().visit().id();
    desk.history().undo();
    assertThat(desk.journal().find(second)).as("done since").isEmpty();
    refused("Effacement demandé");
    desk.history().redo();
    desk.history().undo();
    assertThat(desk.journal().find(first)).isPresent();
  }

  @Test
  void aPasswordOfOnesOwnIsNotSteppedOverToSomethingOlder() {
    visit();
    Agent camille = desk.duty().serving();
    workplace
        .accounts()
        .change(camille.id(), TestSite.PASSWORD, Secret.of("sept canards barbotent au soleil"));
    refused("Changement de mot de passe");
  }

  @Test
  void whatOneDidForGoodHoldsNobodyElseBack() {
    visit();
    Agent camille = desk.duty().serving();
    desk.duty().serve(desk.duty().agents().getLast());
    String second = visit().visit().id();
    desk.duty().serve(camille);
    desk.personalData().keepFor(12);
    desk.duty().serve(desk.duty().agents().getLast());
    desk.history().undo();
    assertThat(desk.journal().find(second)).isEmpty();
    desk.duty().serve(camille);
    refused("Durée de conservation");
  }

  private void refused(String what) {
    assertThatThrownBy(() -> desk.history().undo())
        .hasMessage("«\u00a0" + what + "\u00a0» ne s’annule pas ainsi\u00a0: rien n’a été annulé.");
  }

  @Test
  void itSaysWhichVisit() {
    VisitEntry first = visit();
    clock.pass(Duration.ofMinutes(20));
    visit();
    assertThat(desk.history().undo())
        .isEqualTo("Annulé. La visite de 10:25 n’est plus enregistrée.");
    desk.visits().delete(first.visit().id());
    assertThat(desk.history().undo())
        .isEqualTo("Annulé. La visite supprimée de 10:05 est de retour.");
    clock.pass(Duration.ofDays(1));
    desk.visits().delete(first.visit().id());
    assertThat(desk.history().undo())
        .isEqualTo("Annulé. La visite supprimée du mar. 24 nov. à 10:05 est de retour.");
  }

  @Test
  void itSaysWhichAppointmentWhereItIsAgain() {
    AppointmentDraft draft =
        AppointmentDraft.of(new Slot(TODAY, 16 * 60, 30), desk.duty().serving().id())
            .withPartner("CAF");
    Appointment taken = desk.appointments().save(draft, Reach.THIS_ONE);
    desk.appointments().move(taken.id(), new Slot(TODAY.plusDays(1), 600, 30), taken.agent());
    assertThat(desk.history().undo())
        .isEqualTo("Annulé. Le rendez-vous de 16:00 est revenu à sa place.");
    desk.followUps().callBack(new Person("M. Roy", "", "", "", ""), null, TODAY, "");
    assertThat(desk.history().undo())
        .isEqualTo("Annulé. L’appel à rendre pour le mar. 24 nov. n’est plus noté.");
  }
}
