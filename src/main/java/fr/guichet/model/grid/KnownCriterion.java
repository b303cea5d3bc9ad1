package fr.guichet.model.grid;

import java.util.List;

/**
 * The criteria of the label that are publicly known, in the program's own words: the official grid
 * is not shipped (docs/guide/label.md). The site may word them otherwise and retire them.
 */
public enum KnownCriterion {
  OPENING(Topic.WELCOME, Fact.OPENING),
  TWO_AGENTS(Topic.WELCOME, Fact.PRESENCE),
  ON_THE_SPOT(Topic.WELCOME, Fact.RESOLUTION, Fact.WAITING),
  CONFIDENTIAL(Topic.PLACE),
  VIDEO(Topic.PLACE),
  EQUIPMENT(Topic.PLACE, Fact.OUTAGES),
  /** One line for each agent. */
  TRAINING(Topic.TEAM),
  REFERENTS(Topic.TEAM, Fact.REFERENTS),
  SECULARISM(Topic.TEAM);

  private final Topic topic;
  private final List<Fact> facts;

  KnownCriterion(Topic topic, Fact... facts) {
    this.topic = topic;
    this.facts = List.of(facts);
  }

  Topic topic() {
    return topic;
  }

  List<Fact> facts() {
    return facts;
  }
}
