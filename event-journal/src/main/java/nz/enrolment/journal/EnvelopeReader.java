package nz.enrolment.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Reads the envelope of one record. The causes of its refusals name a header, and never repeat
/// what it holds.
final class EnvelopeReader {
  /// 18 digits always fit a `long`.
  private static final Pattern SEQUENCE = Pattern.compile("[1-9][0-9]{0,17}");

  private final ConsumerRecord<String, byte[]> record;

  EnvelopeReader(ConsumerRecord<String, byte[]> record) {
    this.record = record;
  }

  Envelope read() throws UnreadableEnvelope {
    expect(
        text(Attribute.SPEC_VERSION).equals(Attribute.SPEC_VERSION_1),
        "ce_specversion must be 1.0");
    String key = key();
    expect(text(Attribute.SUBJECT).equals(key), "ce_subject must be the record's key");
    return new Envelope(
        record.topic(),
        key,
        sequence(),
        text(Attribute.TYPE),
        text(Attribute.SOURCE),
        id(),
        time(),
        data());
  }

  private String key() throws UnreadableEnvelope {
    String key = record.key();
    expect(
        key != null && EventText.isAllowed(key),
        "the record must have a key of 1 to 200 characters");
    return key;
  }

  private long sequence() throws UnreadableEnvelope {
    String digits = text(Attribute.SEQUENCE);
    expect(SEQUENCE.matcher(digits).matches(), "ce_sequence must be a decimal integer from 1");
    return Long.parseLong(digits);
  }

  private UUID id() throws UnreadableEnvelope {
    String text = text(Attribute.ID);
    try {
      UUID id = UUID.fromString(text);
      expect(id.toString().equalsIgnoreCase(text), "ce_id must be a UUID");
      return id;
    } catch (IllegalArgumentException _) {
      throw new UnreadableEnvelope("ce_id must be a UUID");
    }
  }

  /// RFC 3339 has years of four digits; a later one would not fit a database's timestamp.
  private Instant time() throws UnreadableEnvelope {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text(Attribute.TIME));
      expect(
          time.getYear() >= 0 && time.getYear() <= 9999, "ce_time must be in the years 0 to 9999");
      return time.toInstant();
    } catch (DateTimeException _) {
      throw new UnreadableEnvelope("ce_time must be an RFC 3339 date and time");
    }
  }

  private byte[] data() throws UnreadableEnvelope {
    byte[] data = record.value();
    expect(data != null, "the record must have a value");
    return data;
  }

  private String text(Attribute attribute) throws UnreadableEnvelope {
    var header = record.headers().lastHeader(attribute.header());
    expect(header != null && header.value() != null, attribute.header() + " is missing");
    String text = new String(header.value(), UTF_8);
    expect(EventText.isAllowed(text), attribute.header() + " must have 1 to 200 characters");
    return text;
  }

  private static void expect(boolean isSo, String otherwise) throws UnreadableEnvelope {
    if (!isSo) {
      throw new UnreadableEnvelope(otherwise);
    }
  }
}
