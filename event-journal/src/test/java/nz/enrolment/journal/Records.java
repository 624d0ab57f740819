package nz.enrolment.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/// Records as a consumer is given them.
public final class Records {
  public static final String TOPIC = "enrolment-completed.v1";
  public static final String KEY = "7d7a6f0e-3c43-4f0a-9d0c-4a4f0f9b2a11";
  public static final String ID = "0c1f6a3e-52f4-4d6e-8a2b-0d9e8f7a6b5c";
  public static final byte[] DATA = "{}".getBytes(UTF_8);

  private Records() {}

  /// The headers of docs/decisions/0001, all of them right.
  public static Map<String, String> headers(long sequence) {
    Map<String, String> headers = new HashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", ID);
    headers.put("ce_source", "/enrolment-service");
    headers.put("ce_type", "nz.enrolment.completed.v1");
    headers.put("ce_subject", KEY);
    headers.put("ce_sequence", Long.toString(sequence));
    headers.put("ce_time", "2026-11-22T01:02:03Z");
    headers.put("content-type", "application/json");
    return headers;
  }

  public static ConsumerRecord<byte[], byte[]> event(long sequence, long offset) {
    return record(KEY, DATA, headers(sequence), offset);
  }

  public static ConsumerRecord<byte[], byte[]> record(
      @Nullable String key, byte @Nullable [] value, Map<String, String> headers, long offset) {
    return record(key == null ? null : key.getBytes(UTF_8), value, headers, offset);
  }

  public static ConsumerRecord<byte[], byte[]> record(
      byte @Nullable [] key, byte @Nullable [] value, Map<String, String> headers, long offset) {
    Headers encoded = new RecordHeaders();
    headers.forEach((name, text) -> encoded.add(name, text.getBytes(UTF_8)));
    return new ConsumerRecord<>(
        TOPIC,
        0,
        offset,
        1_763_773_323_000L,
        TimestampType.CREATE_TIME,
        0,
        0,
        key,
        value,
        encoded,
        Optional.empty());
  }

  /// Name to text, the last of a name; empty for no value.
  public static Map<String, String> texts(Iterable<Header> headers) {
    Map<String, String> texts = new HashMap<>();
    headers.forEach(header -> texts.put(header.key(), text(header)));
    return texts;
  }

  private static String text(Header header) {
    return header.value() == null ? "" : new String(header.value(), UTF_8);
  }
}
