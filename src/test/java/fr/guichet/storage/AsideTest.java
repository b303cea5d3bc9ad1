package fr.guichet.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.storage.jooq.DefaultSchema;
import fr.guichet.storage.table.Aside;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** A repair knows every table: those of the log's things, the log, and those beside it. */
class AsideTest {

  private static final Set<String> OF_THE_LOG =
      Set.of(
          "site",
          "agent",
          "import",
          "visit",
          "request",
          "continuation",
          "appointment",
          "follow_up",
          "postponement",
          "referent",
          "procedure_note",
          "bundle",
          "day_line",
          "day_opening",
          "day_presence",
          "outage",
          "not_taken",
          "tally",
          "month_closing",
          "acceptance",
          "setting",
          "label_criterion",
          "correspondence",
          "local_partner",
          "local_procedure",
          "partner_overlay",
          "procedure_overlay",
          "post",
          "change");

  @Test
  void eachTableIsBroughtBackByTheLogOrCopied() {
    Set<String> all =
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .map(Table::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known =
        Aside.TABLES.stream().map(Table::getName).collect(Collectors.toCollection(TreeSet::new));
    known.addAll(OF_THE_LOG);
    assertThat(known).isEqualTo(all);
  }
}
