package nz.enrolment.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// A place in a JSON document where something else could stand.
///
/// @param document with [#MARK] at this place
record Place(String pointer, String document) {
  private static final String MARK = "\"§ here §\"";

  /// All values of a document that are not its root.
  static List<Place> in(JsonNode document) {
    List<Place> places = new ArrayList<>();
    collect(document, document, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(JsonNode root, JsonNode node, JsonPointer at, List<Place> places) {
    for (var member : node.properties()) {
      add(root, member.getValue(), at.appendProperty(member.getKey()), places);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      add(root, node.get(i), at.appendIndex(i), places);
    }
  }

  private static void add(JsonNode root, JsonNode node, JsonPointer at, List<Place> places) {
    JsonNode marked = root.deepCopy();
    String mark = MARK.substring(1, MARK.length() - 1);
    switch (marked.at(at.head())) {
      case ObjectNode object -> object.put(at.last().getMatchingProperty(), mark);
      case ArrayNode list -> list.set(at.last().getMatchingIndex(), list.textNode(mark));
      case JsonNode other -> throw new AssertionError(other.getNodeType());
    }
    places.add(new Place(at.toString(), marked.toString()));
    collect(root, node, at, places);
  }

  /// The document with these bytes at this place.
  byte[] with(byte[] value) {
    int at = document.indexOf(MARK);
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(document.substring(0, at).getBytes(UTF_8));
    bytes.writeBytes(value);
    bytes.writeBytes(document.substring(at + MARK.length()).getBytes(UTF_8));
    return bytes.toByteArray();
  }

  /// The document with an object at this place that has one member of this name.
  byte[] withMember(byte[] name) {
    return with(("{" + new String(name, ISO_8859_1) + ":1}").getBytes(ISO_8859_1));
  }
}
