package nz.enrolment.journal.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// What the order of events is kept within.
///
/// @param key the bytes as characters, one by one, since an array has no equality of its own; empty
///   if there is none
record OrderingKey(String topic, String key) {

  static OrderingKey of(OutboxRecord record) {
    byte[] key = record.key();
    return new OrderingKey(record.topic(), key == null ? "" : new String(key, ISO_8859_1));
  }

  byte[] keyBytes() {
    return key.getBytes(ISO_8859_1);
  }

  /// Without the key, which leads to an enrolment.
  @Override
  public String toString() {
    return "OrderingKey[%s]".formatted(topic);
  }
}
