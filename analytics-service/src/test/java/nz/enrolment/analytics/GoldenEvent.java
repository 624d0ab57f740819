package nz.enrolment.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.golden.GoldenEvents;

/// The golden examples of `enrolment-completed.v1`, as they are or as another enrolment's.
public enum GoldenEvent {
  ADULT_RURAL("adult-rural"),
  CHILD_BY_AUTHORITY("child-by-authority"),
  SEVERAL_ETHNICITIES_AND_CARD("several-ethnicities-and-card");

  private final ObjectNode tree;

  GoldenEvent(String name) {
    try {
      tree = (ObjectNode) new JsonMapper().readTree(GoldenEvents.data(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The event as JSON.
  public JsonNode tree() {
    return tree.deepCopy();
  }

  /// The event as the service reads it.
  public Enrolment enrolment() {
    return read(tree);
  }

  /// The event with a text in another's place.
  ///
  /// @param pointer RFC 6901, of a member that is there
  public Enrolment with(String pointer, String value) {
    ObjectNode changed = tree.deepCopy();
    int name = pointer.lastIndexOf('/');
    ((ObjectNode) changed.at(pointer.substring(0, name))).put(pointer.substring(name + 1), value);
    return read(changed);
  }

  private static Enrolment read(JsonNode tree) {
    byte[] data = tree.toString().getBytes(StandardCharsets.UTF_8);
    return ((EnrolmentEvent.Completed) EventCodec.read(EventCodec.COMPLETED, data)).enrolment();
  }

  /// The data of the same event, but of another enrolment and practice.
  byte[] of(UUID enrolment, UUID practice) {
    ObjectNode copy = tree.deepCopy();
    copy.put("id", enrolment.toString());
    ((ObjectNode) copy.get("practice")).put("id", practice.toString());
    return copy.toString().getBytes(StandardCharsets.UTF_8);
  }
}
