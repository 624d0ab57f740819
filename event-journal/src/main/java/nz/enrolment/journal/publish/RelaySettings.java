package nz.enrolment.journal.publish;

import java.util.Map;

/// Where a [Relay] reads and writes.
///
/// @param jdbcUrl PostgreSQL itself, never a pooler in transaction mode: LISTEN and the relay's
///   lock need a session
/// @param user may select from and delete from `journal_outbox`
/// @param password of that user
/// @param bootstrapServers `host:port`, separated by commas
/// @param producer further settings of the Kafka producer, such as those of its security
public record RelaySettings(
    String jdbcUrl,
    String user,
    String password,
    String bootstrapServers,
    Map<String, String> producer) {

  public RelaySettings {
    producer = Map.copyOf(producer);
  }

  /// Without the secrets.
  @Override
  public String toString() {
    return "RelaySettings[%s]".formatted(bootstrapServers);
  }
}
