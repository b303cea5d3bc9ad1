package fr.guichet.storage.log;

import fr.guichet.model.personal.Note;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/**
 * Notes as snapshots hold them. Before version 4 of the file a visit held the text itself: it is
 * read as the note that the upgrade made of it.
 */
final class FormerNotes extends ValueDeserializer<Note> {

  @Override
  public Note deserialize(JsonParser parser, DeserializationContext context) {
    JsonNode node = context.readTree(parser);
    if (node.isString()) {
      return node.stringValue().isEmpty() ? null : new Note(null);
    }
    return new Note(node.path("id").stringValue(null));
  }
}
