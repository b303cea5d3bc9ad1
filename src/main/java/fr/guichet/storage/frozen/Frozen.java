package fr.guichet.storage.frozen;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON that stays readable: a later program ignores what it does not know any more, and
 * what it has learnt since is empty in what was written before.
 */
public final class Frozen {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Frozen() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * @param type a record made of records, lists and maps of them, enums and plain values
   */
  public static <T> T read(String json, Class<T> type) {
    JsonNode tree = MAPPER.readTree(json);
    return MAPPER.treeToValue(Completed.of(tree, type), type);
  }
}
