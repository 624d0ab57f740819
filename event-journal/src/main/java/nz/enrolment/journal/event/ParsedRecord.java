package nz.enrolment.journal.event;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What came of opening a record.
public sealed interface ParsedRecord {

  /// The headers read; what the data says is for the [Handler].
  record Opened(Envelope envelope) implements ParsedRecord {}

  /// A record that is no event of ours.
  ///
  /// @param cause which header, and what it should be; never what it holds
  record Refused(String cause) implements ParsedRecord {}

  static ParsedRecord of(ConsumerRecord<byte[], byte[]> record) {
    try {
      return new Opened(new EnvelopeReader(record).read());
    } catch (UnreadableEnvelope e) {
      return new Refused(e.cause());
    }
  }
}
