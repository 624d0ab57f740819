package nz.enrolment.journal.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Reads the envelope of one record. The causes of its refusals name a header, and never repeat
/// what it holds.
final class EnvelopeReader {
  /// 18 digits always fit a `long`.
  private static final Pattern SEQUENCE = Pattern.compile("[1-9][0-9]{0,17}");

  private static final String NOT_UTF_8 = "the value must be JSON in UTF-8";

  private final ConsumerRecord<byte[], byte[]> record;

  EnvelopeReader(ConsumerRecord<byte[], byte[]> record) {
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
    byte[] key = record.key();
    expect(key != null, "the record must have a key");
    return text("the record's key", key);
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

  /// RFC 3339 has years of four digits; not all that is later would fit a database's timestamp.
  private Instant time() throws UnreadableEnvelope {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text(Attribute.TIME));
      int year = time.withOffsetSameInstant(ZoneOffset.UTC).getYear();
      expect(year >= 1 && year <= 9999, "ce_time must be in the years 1 to 9999");
      return time.toInstant();
    } catch (DateTimeException _) {
      throw new UnreadableEnvelope("ce_time must be an RFC 3339 date and time");
    }
  }

  /// JSON in UTF-8 holds no zero byte. Parsers that guess an encoding take one as a sign of
  /// another.
  private byte[] data() throws UnreadableEnvelope {
    byte[] data = record.value();
    expect(data != null, "the record must have a value");
    expect(
        data.length <= Event.LARGEST_DATA,
        "the value must have at most " + Event.LARGEST_DATA + " bytes");
    String text = Utf8.read(data).orElseThrow(() -> new UnreadableEnvelope(NOT_UTF_8));
    expect(text.indexOf('\0') < 0, NOT_UTF_8);
    return data;
  }

  private String text(Attribute attribute) throws UnreadableEnvelope {
    var header = record.headers().lastHeader(attribute.header());
    expect(header != null && header.value() != null, attribute.header() + " is missing");
    return text(attribute.header(), header.value());
  }

  private static String text(String name, byte[] bytes) throws UnreadableEnvelope {
    return Utf8.read(bytes)
        .filter(EventText::isAllowed)
        .orElseThrow(() -> new UnreadableEnvelope(name + " must have 1 to 200 characters"));
  }

  private static void expect(boolean isSo, String otherwise) throws UnreadableEnvelope {
    if (!isSo) {
      throw new UnreadableEnvelope(otherwise);
    }
  }
}
