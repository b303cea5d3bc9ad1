package fr.guichet.storage.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.guichet.model.personal.Note;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Records as JSON and back: snapshots of the log and drafts. Absent values are left out. */
public final class Snapshots {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .addModule(new SimpleModule().addDeserializer(Note.class, new FormerNotes()))
          .build();

  private Snapshots() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  /** The same; empty for what is none of that type. */
  public static <T> Optional<T> readable(String json, Class<T> type) {
    try {
      return Optional.of(read(json, type));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }
}
