package nz.enrolment.external.announce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.journal.publish.Publisher;

/// A destination has taken an enrolment: `nz.enrolment.delivered.v1` on `enrolment-delivery.v1`.
///
/// @param destination its name in the configuration
/// @param attempts it took; 1 if the first went well
/// @param deliveredAt UTC
public record EnrolmentDelivered(
    UUID enrolment, UUID practice, String destination, int attempts, Instant deliveredAt) {

  /// Where it is announced.
  public static final String TOPIC = "enrolment-delivery.v1";

  static final String TYPE = "nz.enrolment.delivered.v1";
  private static final Publisher PUBLISHER = new Publisher(TOPIC, "/external-api-service");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Announces it if the transaction commits.
  public void announce(Connection tx) throws SQLException {
    PUBLISHER.publish(tx, enrolment.toString(), TYPE, deliveredAt, data());
  }

  /// As `contracts/events/enrolment-delivery.v1` shows it.
  byte[] data() {
    var json =
        JSON.createObjectNode()
            .put("enrolment", enrolment.toString())
            .put("practice", practice.toString())
            .put("destination", destination)
            .put("attempts", attempts)
            .put("deliveredAt", deliveredAt.toString());
    try {
      return JSON.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
