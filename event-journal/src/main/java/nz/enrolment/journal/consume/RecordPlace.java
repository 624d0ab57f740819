package nz.enrolment.journal.consume;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// Where one record is.
///
/// @param timestamp of the record, in ms since 1970: tells it from one that has its offset on a
///   topic that was made again
record RecordPlace(TopicPartition partition, long offset, long timestamp) {

  boolean holds(ConsumerRecord<?, ?> record) {
    return record.offset() == offset && record.timestamp() == timestamp;
  }
}
