package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.takeover.Takeover.Options;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.model.Progress;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.model.takeover.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Spreadsheets taken over: each whole, or not at all. */
final class Imports implements KilledWork {

  private static final int ROWS = 200;
  private static final List<String> HEADER =
      List.of("date", "heure", "conseiller", "canal", "partenaire", "demarche", "resultat");

  @Override
  public void run(Path folder, Consumer<String> say) {
    Desk desk = KilledWork.open(folder).desk();
    say.accept(READY);
    while (true) {
      Table table = table(desk.duty().nextId());
      var result = desk.takeover().importTable(table, Reading.USUAL, Options.WHOLE, Progress.NONE);
      say.accept("import " + result.written().id());
    }
  }

  /** Rows that all count, under a fingerprint of their own. */
  private static Table table(String name) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(new Table.Row(1, HEADER));
    for (int i = 0; i < ROWS; i++) {
      String day = "%02d/10/2026".formatted(1 + i % 28);
      String hour = "%dh%02d".formatted(9 + i % 8, i % 60);
      rows.add(
          new Table.Row(
              i + 2, List.of(day, hour, "Camille Martin", "tel", "CAF", "CAF-RSA", "oui")));
    }
    return new Table(name + ".csv", "", name, rows);
  }

  @Override
  public void check(Path folder, String where, List<String> said) {
    try (Workplace workplace = KilledWork.open(folder)) {
      assertThat(workplace.verification().check()).as(where).isNotEmpty();
      List<ImportRecord> imports = workplace.desk().takeover().imports();
      assertThat(KilledWork.after("import", said))
          .as(where)
          .isSubsetOf(imports.stream().map(ImportRecord::id).toList());
    }
    assertThat(
            Rows.of(
                folder,
                "SELECT i.id FROM import i WHERE i.visits <> %d OR i.visits <> (SELECT count(*) FROM"
                        .formatted(ROWS)
                    + " visit v WHERE v.import_id = i.id)"))
        .as(where + ": half an import")
        .isEmpty();
  }
}
