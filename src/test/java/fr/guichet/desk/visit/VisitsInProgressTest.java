package fr.guichet.desk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Bytes;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.text.Ids;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.storage.log.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is being typed is sealed from the first key on. */
class VisitsInProgressTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final String WORD = "hortensia";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path temporary;
  private Path folder;
  private Workplace workplace;

  @BeforeEach
  void open() {
    folder = temporary.resolve("site");
    workplace = TestSite.usual(folder, CATALOGUE, CLOCK);
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private VisitDraft typed() {
    String id = new Ids(CLOCK, new Random(3)).next();
    String agent = workplace.accounts().all().getFirst().agent().id();
    return VisitDraft.started(id, agent, CLOCK.millis(), Channel.WALK_IN)
        .with(draft -> draft.note("note " + WORD).typed("champ " + WORD).reference("A+ " + WORD));
  }

  private void reopen() {
    workplace.close();
    workplace = TestSite.open(folder, CATALOGUE, CLOCK);
  }

  @Test
  void aVisitInProgressIsInNoByteOfTheFolderAndComesBackWhole() throws IOException {
    VisitDraft draft = typed();
    workplace.desk().inProgress().keep(draft);
    assertThat(Bytes.filesWith(folder, WORD)).as("while it is typed").isEmpty();
    reopen();
    assertThat(workplace.desk().inProgress().all()).containsExactly(draft);
    assertThat(workplace.desk().inProgress().unreadable()).isZero();
    assertThat(Bytes.filesWith(folder, WORD)).as("after the file was closed").isEmpty();
  }

  @Test
  void oneThatDoesNotOpenIsToldAndStaysBesideTheOthers() throws SQLException {
    VisitDraft draft = typed();
    workplace.desk().inProgress().keep(draft);
    insert("00damaged", "bm90ZQ==");
    insert("00other", "nothing sealed");
    assertThat(workplace.desk().inProgress().all()).containsExactly(draft);
    assertThat(workplace.desk().inProgress().unreadable()).isEqualTo(2);
    reopen();
    assertThat(workplace.desk().inProgress().unreadable()).as("still there").isEqualTo(2);
  }

  @Test
  void oneFromBeforePasswordsIsSealedWhenTheyAreMade() throws SQLException, IOException {
    VisitDraft draft = typed();
    workplace.close();
    Path old = temporary.resolve("old");
    folder = old;
    workplace = TestSite.openEmpty(old, CATALOGUE, CLOCK);
    workplace.setup().install(TestSite.site("02361", "Europe/Paris"));
    insert(draft.id(), Snapshots.write(draft));
    assertThat(Bytes.filesWith(old, WORD)).as("in clear").isNotEmpty();
    workplace.accounts().beginAlike(TestSite.PASSWORD);
    assertThat(workplace.desk().inProgress().all()).containsExactly(draft);
    assertThat(Bytes.filesWith(old, WORD)).isEmpty();
  }

  private void insert(String id, String content) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        var insert = connection.prepareStatement("INSERT INTO draft VALUES (?, 1, ?)")) {
      insert.setString(1, id);
      insert.setString(2, content);
      insert.executeUpdate();
    }
  }
}
