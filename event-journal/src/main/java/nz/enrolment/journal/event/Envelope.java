package nz.enrolment.journal.event;

import java.time.Instant;
import java.util.UUID;

/// A record whose headers, key and presence of data were checked; the data is not read yet.
///
/// @param topic the topic that it came from
/// @param key the enrolment's id: 1 to 200 characters, without control characters
/// @param sequence the number of this event among those of its topic and key; 1 or more
/// @param type `ce_type`
/// @param source `ce_source`
/// @param id `ce_id`
/// @param time `ce_time`, in the years 1 to 9999
/// @param data the value of the record, as it came: UTF-8, at most [Event#LARGEST_DATA] bytes
public record Envelope(
    String topic,
    String key,
    long sequence,
    String type,
    String source,
    UUID id,
    Instant time,
    byte[] data) {

  /// Without key and data, which may lead to a person.
  @Override
  public String toString() {
    return "Envelope[%s, %s, sequence %d, %s]".formatted(topic, type, sequence, id);
  }
}
