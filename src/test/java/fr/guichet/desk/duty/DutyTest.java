package fr.guichet.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.storage.table.Aggregates;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who serves, when agents change on another post. */
class DutyTest {

  private final TestClock clock = new TestClock("2026-11-24T09:05:00Z", "Europe/Paris");
  @TempDir private Path folder;
  private Workplace workplace;
  private Duty duty;

  @BeforeEach
  void open() {
    workplace = TestSite.usual(folder, OfficialCatalogue.load(), clock);
    duty = workplace.desk().duty();
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private Agent agent(String name) {
    return duty.everyAgent().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  /** As an exchange with another post brings it. */
  private void comesFromAnotherPost(Agent agent) {
    duty.database()
        .write(duty.authorForGood(), "agent", "tx", tx -> tx.put(Aggregates.AGENT, agent));
    duty.received(Set.of(Aggregates.AGENT.kind()));
  }

  private void leaves(Agent agent) {
    comesFromAnotherPost(new Agent(agent.id(), agent.name(), agent.role(), false));
  }

  @Test
  void nobodyServesInThePlaceOfAnAgentWhoLeft() {
    Agent julie = agent("Julie Durand");
    duty.serve(julie);
    leaves(julie);
    assertThat(duty.serving().id()).isEqualTo(julie.id());
    assertThat(duty.serving().active()).isFalse();
    duty.write("essai", tx -> tx.put(Aggregates.AGENT, agent("Camille Martin")));
    assertThat(duty.serving().id()).isEqualTo(julie.id());
  }

  @Test
  void aResponsableWhoLeftIsOneNoMore() {
    Agent camille = agent("Camille Martin");
    Agent julie = agent("Julie Durand");
    comesFromAnotherPost(new Agent(julie.id(), julie.name(), Role.MANAGER, true));
    duty.serve(camille);
    leaves(camille);
    assertThat(duty.serving().id()).isEqualTo(camille.id());
    assertThat(new SiteManagement(duty).refusal()).isNotEmpty();
  }

  @Test
  void whoLeftAndCameBackSignsInAgain() {
    Agent julie = agent("Julie Durand");
    leaves(julie);
    comesFromAnotherPost(julie);
    assertThatThrownBy(() -> duty.serve(agent("Julie Durand"))).isInstanceOf(Failure.class);
    assertThat(duty.serving().name()).isEqualTo("Camille Martin");
  }
}
