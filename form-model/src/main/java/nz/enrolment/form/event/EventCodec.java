package nz.enrolment.form.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.function.Function;
import nz.enrolment.form.enrolment.Enrolment;

/// Writes and reads the data of `enrolment-completed.v1`: JSON in UTF-8, days as `yyyy-MM-dd`,
/// instants as RFC 3339 in UTC, absent values left out. Members that are not known are ignored, so
/// that a later version may add some.
public final class EventCodec {

  /// The `ce_type` of [EnrolmentEvent.Completed].
  public static final String COMPLETED = "nz.enrolment.completed.v1";

  /// The `ce_type` of [EnrolmentEvent.Erased].
  public static final String ERASED = "nz.enrolment.erased.v1";

  private static final String SCHEMAS = "https://enrolment.nz/events/enrolment-completed.v1/";

  private EventCodec() {}

  /// The data of an event of type [#COMPLETED].
  public static byte[] write(Enrolment enrolment) {
    return JsonEvents.write(EnrolmentCodecs.ENROLMENT, enrolment);
  }

  /// The data of an event of type [#ERASED].
  public static byte[] write(EnrolmentEvent.Erased erased) {
    return JsonEvents.write(EnrolmentCodecs.ERASED, erased);
  }

  /// The JSON Schema (2020-12) of the data of an event of type [#COMPLETED].
  public static JsonNode completedSchema() {
    return Schemas.of(
        SCHEMAS + "completed.schema.json", "A completed enrolment", EnrolmentCodecs.ENROLMENT);
  }

  /// The JSON Schema (2020-12) of the data of an event of type [#ERASED].
  public static JsonNode erasedSchema() {
    return Schemas.of(
        SCHEMAS + "erased.schema.json", "An enrolment to forget", EnrolmentCodecs.ERASED);
  }

  /// Reads the data of an event of `type`. Total: whatever the bytes are, the result is a value.
  public static EnrolmentEvent read(String type, byte[] data) {
    return switch (type) {
      case COMPLETED -> read(EnrolmentCodecs.ENROLMENT, EnrolmentEvent.Completed::new, data);
      case ERASED -> read(EnrolmentCodecs.ERASED, erased -> erased, data);
      default -> new EnrolmentEvent.Unknown(type);
    };
  }

  /// Reads the event of a record. The key is what orders the events of an enrolment, so an event
  /// under another key than its enrolment's id is [EnrolmentEvent.Malformed].
  public static EnrolmentEvent read(String type, String key, byte[] data) {
    EnrolmentEvent event = read(type, data);
    return switch (event) {
      case EnrolmentEvent.Completed(var enrolment) -> under(key, enrolment.id(), event);
      case EnrolmentEvent.Erased(var enrolment, _) -> under(key, enrolment, event);
      case EnrolmentEvent.Unknown _, EnrolmentEvent.Malformed _ -> event;
    };
  }

  private static EnrolmentEvent under(String key, UUID enrolment, EnrolmentEvent event) {
    return enrolment.toString().equals(key)
        ? event
        : new EnrolmentEvent.Malformed("the key is not the enrolment's id");
  }

  private static <T> EnrolmentEvent read(
      Codec<T> codec, Function<T, EnrolmentEvent> event, byte[] data) {
    return JsonEvents.read(codec, event, EnrolmentEvent.Malformed::new, data);
  }
}
