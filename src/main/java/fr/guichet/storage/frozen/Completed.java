package fr.guichet.storage.frozen;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds to a JSON tree what its type has and the tree lacks: 0 for a number, nothing for a text, an
 * empty list or map, an empty record. What may be null stays away.
 */
final class Completed {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Completed() {}

  static JsonNode of(JsonNode tree, Type type) {
    Class<?> raw = raw(type);
    if (tree instanceof ObjectNode object && raw.isRecord()) {
      for (RecordComponent part : raw.getRecordComponents()) {
        complete(object, part);
      }
    } else if (tree instanceof ObjectNode map && Map.class.isAssignableFrom(raw)) {
      Type of = argument(type, 1);
      map.properties().forEach(entry -> of(entry.getValue(), of));
    } else if (tree instanceof ArrayNode list && Collection.class.isAssignableFrom(raw)) {
      Type of = argument(type, 0);
      list.forEach(each -> of(each, of));
    }
    return tree;
  }

  private static void complete(ObjectNode object, RecordComponent part) {
    JsonNode present = object.get(part.getName());
    if (present != null) {
      of(present, part.getGenericType());
      return;
    }
    JsonNode empty = empty(part.getType());
    if (empty != null) {
      object.set(part.getName(), of(empty, part.getGenericType()));
    }
  }

  private static JsonNode empty(Class<?> type) {
    if (type == boolean.class) {
      return NODES.booleanNode(false);
    } else if (type.isPrimitive()) {
      return NODES.numberNode(0);
    } else if (type == String.class) {
      return NODES.stringNode("");
    } else if (Collection.class.isAssignableFrom(type)) {
      return NODES.arrayNode();
    }
    return Map.class.isAssignableFrom(type) || type.isRecord() ? NODES.objectNode() : null;
  }

  private static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      default -> Object.class;
    };
  }

  private static Type argument(Type type, int place) {
    return type instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[place]
        : Object.class;
  }
}
