package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.LABEL_CRITERION;

import fr.guichet.model.grid.Answer;
import fr.guichet.model.grid.GridEntry;
import fr.guichet.storage.jooq.tables.records.LabelCriterionRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What the site answers to the criteria of the label. */
public final class LabelCriterionTable implements Aggregate<GridEntry> {

  @Override
  public String kind() {
    return "label_criterion";
  }

  @Override
  public Class<GridEntry> type() {
    return GridEntry.class;
  }

  @Override
  public String key(GridEntry value) {
    return value.id();
  }

  @Override
  public void put(DSLContext sql, GridEntry value) {
    LabelCriterionRecord row = new LabelCriterionRecord();
    row.setId(value.id());
    row.setWording(value.wording());
    row.setAnswer(value.answer() == null ? null : value.answer().name());
    row.setProof(value.proof());
    row.setProofDay(value.day());
    row.setIsRetired(value.retired());
    sql.insertInto(LABEL_CRITERION).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(LABEL_CRITERION).where(LABEL_CRITERION.ID.eq(key)).execute();
  }

  @Override
  public Optional<GridEntry> find(DSLContext sql, String key) {
    return sql.selectFrom(LABEL_CRITERION)
        .where(LABEL_CRITERION.ID.eq(key))
        .fetchOptional(LabelCriterionTable::value);
  }

  /** In the order in which the site's own came. */
  @Override
  public Stream<GridEntry> all(DSLContext sql) {
    return sql
        .selectFrom(LABEL_CRITERION)
        .orderBy(LABEL_CRITERION.ID)
        .fetch(LabelCriterionTable::value)
        .stream();
  }

  private static GridEntry value(LabelCriterionRecord row) {
    return new GridEntry(
        row.getId(),
        row.getWording(),
        row.getAnswer() == null ? null : Answer.valueOf(row.getAnswer()),
        row.getProof(),
        row.getProofDay(),
        row.getIsRetired());
  }
}
