package nz.enrolment.journal.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/// An event to announce, as a CloudEvents 1.0 record in binary mode.
///
/// @param topic the topic that it goes to
/// @param key the enrolment's id, which keeps all that is said of one enrolment in order
/// @param sequence its number among the events of its topic and key; 1 or more
/// @param type `ce_type`, such as `nz.enrolment.completed.v1`
/// @param source `ce_source`, such as `/enrolment-service`
/// @param id `ce_id`: new for each event, the same when it is sent again
/// @param time `ce_time`, when it happened
/// @param data JSON in UTF-8, at most [#LARGEST_DATA] bytes
public record Event(
    String topic,
    String key,
    long sequence,
    String type,
    String source,
    UUID id,
    Instant time,
    byte[] data) {

  /// In bytes. With its headers it stays below the 1,048,588 bytes that a broker accepts by
  /// default: an event that the broker refuses would hold up the later ones of its key ([Relay]),
  /// so it is refused here, in the transaction that makes it.
  public static final int LARGEST_DATA = 1_000_000;

  /// Refuses what could not be read at the other end.
  ///
  /// @throws IllegalArgumentException if a consumer would find the event malformed, or the data is
  ///   too large
  public Event {
    EventText.check("key", key);
    EventText.check("type", type);
    EventText.check("source", source);
    if (sequence < 1) {
      throw new IllegalArgumentException("sequence must be 1 or more, and is " + sequence);
    }
    if (data.length > LARGEST_DATA) {
      throw new IllegalArgumentException(
          "data must be at most %d bytes, and is %d".formatted(LARGEST_DATA, data.length));
    }
    data = data.clone();
  }

  /// All but its topic, key and data.
  public List<Header> headers() {
    return List.of(
        header(Attribute.SPEC_VERSION, Attribute.SPEC_VERSION_1),
        header(Attribute.ID, id.toString()),
        header(Attribute.SOURCE, source),
        header(Attribute.TYPE, type),
        header(Attribute.SUBJECT, key),
        header(Attribute.SEQUENCE, Long.toString(sequence)),
        header(Attribute.TIME, time.toString()),
        header(Attribute.CONTENT_TYPE, "application/json"));
  }

  private static Header header(Attribute attribute, String value) {
    return new RecordHeader(attribute.header(), value.getBytes(UTF_8));
  }

  /// Without key and data, which may lead to a person.
  @Override
  public String toString() {
    return "Event[%s, %s, sequence %d, %s]".formatted(topic, type, sequence, id);
  }
}
