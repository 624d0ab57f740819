package nz.enrolment.form.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.enrolment.form.enrolment.Enrolment;

/// Writes and reads the data of `enrolment-completed.v1`: JSON in UTF-8, days as `yyyy-MM-dd`,
/// instants as RFC 3339 in UTC, absent values left out. Members that are not known are ignored, so
/// that a later version may add some.
public final class EventCodec {

  /// The `ce_type` of [EnrolmentEvent.Completed].
  public static final String COMPLETED = "nz.enrolment.completed.v1";

  /// The `ce_type` of [EnrolmentEvent.Erased].
  public static final String ERASED = "nz.enrolment.erased.v1";

  private static final JsonMapper MAPPER = EventJson.mapper();
  private static final ObjectReader COMPLETED_READER = MAPPER.readerFor(Enrolment.class);
  private static final ObjectReader ERASED_READER = MAPPER.readerFor(EnrolmentEvent.Erased.class);

  private EventCodec() {}

  /// The data of an event of type [#COMPLETED].
  public static byte[] write(Enrolment enrolment) {
    return bytes(enrolment);
  }

  /// The data of an event of type [#ERASED].
  public static byte[] write(EnrolmentEvent.Erased erased) {
    return bytes(erased);
  }

  private static byte[] bytes(Object event) {
    try {
      return MAPPER.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the data of an event of `type`. Total: whatever the bytes are, the result is a value.
  public static EnrolmentEvent read(String type, byte[] data) {
    try {
      return switch (type) {
        case COMPLETED -> new EnrolmentEvent.Completed(COMPLETED_READER.readValue(data));
        case ERASED -> ERASED_READER.readValue(data);
        default -> new EnrolmentEvent.Unknown(type);
      };
    } catch (IOException | RuntimeException e) {
      return new EnrolmentEvent.Malformed(cause(e));
    }
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

  /// Jackson's own message quotes the input, which may be personal: only the kind and the path
  /// stay.
  private static String cause(Exception e) {
    String kind = e.getClass().getSimpleName();
    return e instanceof JsonMappingException d && !d.getPath().isEmpty()
        ? kind
            + " at /"
            + d.getPath().stream().map(EventCodec::step).collect(Collectors.joining("/"))
        : kind;
  }

  private static String step(Reference reference) {
    return reference.getFieldName() != null
        ? reference.getFieldName()
        : String.valueOf(reference.getIndex());
  }
}
