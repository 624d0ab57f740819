package nz.enrolment.journal.consume;

/// Watches the consumers of a process, so that an operator learns of a record that holds up its
/// partition. Called from many threads.
public interface Watch {

  /// The consumer has this record in hand, until the result is closed: it is being handled, or
  /// waits to be tried again.
  Hold hold(String consumer, String topic, int partition, long offset);

  /// A record of the topic was refused, and its dead letter is durable.
  ///
  /// @param reason as in the letter's header
  void refused(String consumer, String topic, String reason);

  /// Ends when the consumer is done with the record.
  interface Hold extends AutoCloseable {
    @Override
    void close();
  }
}
